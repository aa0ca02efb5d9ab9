import type { Language, MessageData } from "../../../core/texts/message";
import { fillIn } from "../../../core/texts/texts";
import { enUS } from "./en-US";
import { type ProfileTextKey, zhCN } from "./zh-CN";

export type ProfileText = (key: ProfileTextKey, data?: MessageData) => string;

const SPEAKERS: Readonly<Record<Language, ProfileText>> = {
  "zh-CN": (key, data = {}) => fillIn(zhCN[key], data, "zh-CN"),
  "en-US": (key, data = {}) => fillIn(enUS[key], data, "en-US"),
};

/** The texts of the view 计分方案 in a language; the same function every time. */
export function profileText(language: Language): ProfileText {
  return SPEAKERS[language];
}
