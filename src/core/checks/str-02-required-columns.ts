import { type IndicatorTable, isSelfEvaluation } from "../table/indicator-table";
import { type ColumnRole, INDICATOR_HEADINGS } from "../vocabulary/column-headings";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { headerField } from "./indicator-facts";

const ALWAYS: readonly ColumnRole[] = ["name", "target"];
const FOR_MONITORING: readonly ColumnRole[] = [...ALWAYS, "actual"];
const FOR_RESULTS: readonly ColumnRole[] = [...ALWAYS, "actual", "weight", "score"];

/**
 * All mandatory columns are there: the target, for monitoring the result too, for self-evaluations weight and score
 * besides. Points written into the levels (产出指标(40分)) stand for a weight column.
 */
export const requiredColumns = defineCheck(
  {
    code: "STR-02",
    name: "required-columns",
    severity: "error",
    kinds: ALL_KINDS,
    source: "省级预算管理一体化平台的必录项",
  },
  function* ({ table }) {
    const weighsLevels = table.groups.some(({ weight }) => weight !== null);
    for (const role of requiredOf(table)) {
      if (table.header.columns[role] || (role === "weight" && weighsLevels)) continue;
      const [spelling] = INDICATOR_HEADINGS[role];
      yield { at: headerField(table), situation: "missing", data: { column: spelling, spelling } };
    }
  }
);

function requiredOf(table: IndicatorTable): readonly ColumnRole[] {
  if (isWithoutPoints(table)) return FOR_MONITORING;
  if (isSelfEvaluation(table)) return FOR_RESULTS;
  return table.kind === "monitoring" ? FOR_MONITORING : ALWAYS;
}

/** The forms of transfer payments by region report results beside targets and give no points. */
function isWithoutPoints({ kind, header: { columns } }: IndicatorTable): boolean {
  const reports = kind === "transfer-self-evaluation" && columns.target && columns.actual;
  return Boolean(reports) && !columns.weight && !columns.score;
}
