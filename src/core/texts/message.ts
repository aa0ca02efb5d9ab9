/** Values named in a text; numbers are already formatted for reading. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A sentence for a person, kept as key and data until it is shown in a language. */
export interface Message {
  readonly key: string;
  readonly data: MessageData;
}
