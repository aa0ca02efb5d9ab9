import type { Gate } from "../../assistant/gate";
import type { SessionState } from "../../assistant/session";
import type { Severity } from "../../core/finding";
import type { MessageData } from "../../core/texts/message";
import { tableName } from "../../core/table/indicator-table";
import type { PaneTextKey } from "../texts/zh-CN";

export type SubmissionItemId =
  | "tables"
  | "errors"
  | "prompts"
  | "warnings"
  | "ignored"
  | "severities"
  | "formulas"
  | "left"
  | "reports"
  | "hidden";

/** One thing to be sure of before a form is handed in. */
export interface SubmissionItem {
  readonly id: SubmissionItemId;
  /** error stands in the way of submitting, warning and info do not. */
  readonly state: Severity | "good";
  readonly key: PaneTextKey;
  readonly data: MessageData;
}

/** What stands between the workbook and its submission, what blocks it first. */
export function submissionItems(
  { tables, severities }: SessionState,
  { counts, own, ignored, ignoredErrors }: Gate
): readonly SubmissionItem[] {
  const hidden = tables.filter(({ table }) => table.sheetVisibility !== "visible");
  const items: SubmissionItem[] = [
    item("errors", counts.error, "error"),
    item("prompts", own.prompts.length, "error"),
    item("formulas", own.formulas, "warning"),
    item("left", own.left.length, "warning"),
    item("reports", own.reports.length, "warning"),
    item("warnings", counts.warning, "warning"),
    {
      ...item("ignored", ignored, ignoredErrors > 0 ? "warning" : "info"),
      data: { count: ignored, errors: ignoredErrors },
    },
    item("severities", Object.keys(severities).length, "warning"),
    {
      ...item("hidden", hidden.length, "info"),
      data: { count: hidden.length, names: hidden.map(({ table }) => tableName(table)).join("、") },
    },
    { id: "tables", state: "good", key: "submission.tables", data: { count: tables.length } },
  ];
  const ranks = { error: 0, warning: 1, info: 2, good: 3 } as const;
  return items
    .filter(({ id, state }) => state !== "good" || ALWAYS.includes(id))
    .sort((left, right) => ranks[left.state] - ranks[right.state]);
}

/** Worth a line also when there is nothing to say. */
const ALWAYS: readonly SubmissionItemId[] = ["tables", "errors", "prompts", "warnings"];

function item(
  id: Exclude<SubmissionItemId, "tables">,
  count: number,
  severity: Severity
): SubmissionItem {
  if (count > 0) return { id, state: severity, key: `submission.${id}`, data: { count } };
  const key = id === "errors" || id === "prompts" || id === "warnings" ? id : "warnings";
  return { id, state: "good", key: `submission.${key}.good`, data: {} };
}
