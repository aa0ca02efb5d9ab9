import { enUS } from "./en-US";
import type { Language, Message, MessageData, MessageValue } from "./message";
import { type Texts, zhCN } from "./zh-CN";

const TEXTS: Readonly<Record<Language, Texts>> = { "zh-CN": zhCN, "en-US": enUS };
const LIST_SEPARATORS: Readonly<Record<Language, string>> = { "zh-CN": "；", "en-US": "; " };
const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/** Chinese unless the host speaks another language. */
export function languageOf(locale: string): Language {
  return locale === "" || locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** Fills the {names} of a text. A name without a value stays visible, so that it is found. */
export function fillIn(template: string, data: MessageData, language: Language = "zh-CN"): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : sayValue(value, language);
  });
}

function sayValue(value: MessageValue, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (isList(value))
    return value.map((item) => say(item, language)).join(LIST_SEPARATORS[language]);
  return "key" in value ? say(value, language) : value[language];
}

function isList(value: MessageValue): value is readonly Message[] {
  return Array.isArray(value);
}

export function say(message: Message, language: Language = "zh-CN"): string {
  return fillIn(TEXTS[language].messages[message.key], message.data, language);
}
