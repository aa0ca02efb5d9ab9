import type { Language, MessageData } from "../../../core/texts/message";
import { fillIn } from "../../../core/texts/texts";
import { enUS } from "./en-US";
import { type ReportTextKey, zhCN } from "./zh-CN";

export type ReportText = (key: ReportTextKey, data?: MessageData) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<ReportTextKey, string>>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};

/** The report's texts in a language. */
export function reportText(language: Language): ReportText {
  return (key, data = {}) => fillIn(TEXTS[language][key], data, language);
}
