import type { MessageData } from "../texts/message";

/**
 * How sure the recognition is of a column. certain: its heading is known word for word. likely: the heading is known
 * in part, or the cells below speak for it. unsure: a guess that a person should look at. set: a person said so.
 */
export type Certainty = "certain" | "likely" | "unsure" | "set";

/** What the recognition may doubt about a table; the texts stand under doubt.* */
export type DoubtKind =
  | "column-guessed"
  | "column-missing"
  | "kind-unsure"
  | "end-unsure"
  | "total-unsure"
  | "title-missing"
  | "heading-unknown"
  | "correction-dropped";

export interface Doubt {
  readonly kind: DoubtKind;
  /** A1 address of the cell in question. */
  readonly cell: string;
  readonly data: MessageData;
}
