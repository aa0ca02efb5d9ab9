import type { Language, MessageData } from "../../core/texts/message";
import { fillIn } from "../../core/texts/texts";
import { enUS } from "./en-US";
import { type PaneTextKey, zhCN } from "./zh-CN";

const TEXTS: Readonly<Record<Language, Readonly<Record<PaneTextKey, string>>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};

export type PaneText = (key: PaneTextKey, data?: MessageData) => string;

const SPEAKERS: Readonly<Record<Language, PaneText>> = {
  "zh-CN": (key, data = {}) => fillIn(TEXTS["zh-CN"][key], data, "zh-CN"),
  "en-US": (key, data = {}) => fillIn(TEXTS["en-US"][key], data, "en-US"),
};

/** The pane's texts in a language; the same function every time. */
export function paneText(language: Language): PaneText {
  return SPEAKERS[language];
}
