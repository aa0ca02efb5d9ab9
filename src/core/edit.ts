import type { CellValue } from "./sheet/sheet";
import type { Message } from "./texts/message";

/** What a cell holds before or after an edit. A formula starts with "=" and is set only for real formulas. */
export interface CellContent {
  /** Constant, or a formula's last result. Text that begins with "=" is text. */
  readonly value: CellValue;
  readonly formula: string | null;
}

/** One change to one cell. A fix, a fill and an undo are all lists of edits. */
export interface Edit {
  readonly sheet: string;
  /** A1 address of the anchor cell. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly reason: Message;
  /** The scoring profile that gave the value; null when none did. */
  readonly profile: string | null;
}

/** Why an edit was not written. */
export type SkipReason =
  | "changed-meanwhile"
  | "protected"
  | "covered-by-merge"
  | "sheet-missing"
  | "array-formula"
  | "table-header";

export interface SkippedEdit {
  readonly edit: Edit;
  readonly why: SkipReason;
}

/** The content of a cell or field, without the rest. */
export function contentOf({ value, formula }: CellContent): CellContent {
  return { value, formula };
}

export function sameContent(left: CellContent, right: CellContent): boolean {
  if (left.formula !== null || right.formula !== null) return left.formula === right.formula;
  return left.value === right.value || (isEmpty(left.value) && isEmpty(right.value));
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}

/** The edit that takes an edit back. */
export function reverseEdit(edit: Edit): Edit {
  return { ...edit, before: edit.after, after: edit.before };
}
