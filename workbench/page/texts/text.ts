import { type Language, type MessageData } from "../../../src/core/texts/message";
import { fillIn, languageOf } from "../../../src/core/texts/texts";
import { enUS } from "./en-US";
import { type TextKey, type Texts, zhCN } from "./zh-CN";

const TEXTS: Readonly<Record<Language, Texts>> = { "zh-CN": zhCN, "en-US": enUS };

/** The page speaks one language as long as it is open: the one of its address, "?lang=en-US". */
export const LOCALE =
  typeof location === "undefined"
    ? "zh-CN"
    : (new URLSearchParams(location.search).get("lang") ?? "zh-CN");
export const LANGUAGE = languageOf(LOCALE);

/** A text of the workbench with its {names} filled in. */
export function text(key: TextKey, data: MessageData = {}): string {
  return fillIn(TEXTS[LANGUAGE][key], data, LANGUAGE);
}
