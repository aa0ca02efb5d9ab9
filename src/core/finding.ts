import type { Edit } from "./edit";
import type { Message, MessageData } from "./texts/message";
import type { CheckCode } from "./texts/zh-CN";

/** error 必须修改: the form will come back. warning 建议修改: worth a look. info 提示. */
export type Severity = "error" | "warning" | "info";

/** A way to mend a finding. Safe ones may be applied in bulk; the others are shown one by one. */
export interface Fix {
  readonly label: Message;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Something said about a cell of a table. */
export interface Finding {
  readonly code: CheckCode;
  /** Readable and stable: "completion-rate". */
  readonly name: string;
  readonly severity: Severity;
  /** Id of the table. */
  readonly table: string;
  readonly sheet: string;
  /** A1 address of the anchor cell. */
  readonly cell: string;
  /** Which of the check's texts applies. */
  readonly situation: string;
  readonly data: MessageData;
  readonly fix: Fix | null;
}
