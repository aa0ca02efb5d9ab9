import type { SessionState } from "../../assistant/session";
import type { Severity } from "../../core/finding";
import type { MessageData } from "../../core/texts/message";
import { tableName } from "../../core/table/indicator-table";
import { isPrompt } from "../../core/vocabulary/prompts";
import { countSeverities } from "../strip/verdict";
import type { PaneTextKey } from "../texts/zh-CN";
import { ownFormulas } from "./own-formulas";

export type SubmissionItemId =
  "tables" | "errors" | "prompts" | "warnings" | "ignored" | "formulas" | "hidden";

/** One thing to be sure of before a form is handed in. */
export interface SubmissionItem {
  readonly id: SubmissionItemId;
  /** error stands in the way of submitting, warning and info do not. */
  readonly state: Severity | "good";
  readonly key: PaneTextKey;
  readonly data: MessageData;
}

/** What stands between the workbook and its submission, what blocks it first. */
export function submissionItems({
  tables,
  findings,
  ignored,
  sheets,
}: SessionState): readonly SubmissionItem[] {
  const counts = countSeverities(findings);
  const prompts = tables
    .flatMap(({ table }) => table.indicators)
    .filter(({ reason }) => reason !== null && isPrompt(reason.text)).length;
  const formulas = ownFormulas(sheets).length;
  const hidden = tables.filter(({ table }) => table.sheetVisibility !== "visible");
  const setAside = ignored.filter(({ finding }) => finding.severity === "error").length;
  const items: SubmissionItem[] = [
    item("errors", counts.error, "error"),
    item("prompts", prompts, "error"),
    item("formulas", formulas, "warning"),
    item("warnings", counts.warning, "warning"),
    {
      ...item("ignored", ignored.length, setAside > 0 ? "warning" : "info"),
      data: { count: ignored.length, errors: setAside },
    },
    {
      ...item("hidden", hidden.length, "info"),
      data: { count: hidden.length, names: hidden.map(({ table }) => tableName(table)).join("、") },
    },
    { id: "tables", state: "good", key: "submission.tables", data: { count: tables.length } },
  ];
  const ranks = { error: 0, warning: 1, info: 2, good: 3 } as const;
  return items
    .filter(({ id, state }) => state !== "good" || !QUIET.includes(id))
    .sort((left, right) => ranks[left.state] - ranks[right.state]);
}

/** Not worth a line while there is nothing to say. */
const QUIET: readonly SubmissionItemId[] = ["ignored", "hidden", "formulas"];

function item(
  id: Exclude<SubmissionItemId, "tables">,
  count: number,
  severity: Severity
): SubmissionItem {
  return count === 0
    ? { id, state: "good", key: `submission.${id}.good`, data: {} }
    : { id, state: severity, key: `submission.${id}`, data: { count } };
}
