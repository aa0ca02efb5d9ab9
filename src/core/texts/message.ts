import type { MessageKey } from "./zh-CN";

export type Language = "zh-CN" | "en-US";

/** A name that data brings along in every language. */
export type LocalText = Readonly<Record<Language, string>>;

/** A value named in a text: formatted for reading, or itself a text that depends on the language. */
export type MessageValue = string | number | LocalText | Message | readonly Message[];

export type MessageData = Readonly<Record<string, MessageValue>>;

/** A sentence for a person, kept as key and data until it is shown in a language. */
export interface Message {
  readonly key: MessageKey;
  readonly data: MessageData;
}
