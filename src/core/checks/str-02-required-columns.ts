import type { ColumnRole } from "../vocabulary/headings";
import { INDICATOR_HEADINGS } from "../vocabulary/headings";
import { isSelfEvaluation } from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { headerField } from "./indicator-facts";

const ALWAYS: readonly ColumnRole[] = ["name", "target"];
const FOR_RESULTS: readonly ColumnRole[] = ["actual", "weight", "score"];

/** All mandatory columns are there: the target, and for self-evaluations the result, weight and score. */
export const requiredColumns = defineCheck(
  {
    code: "STR-02",
    name: "required-columns",
    severity: "error",
    kinds: ALL_KINDS,
    source: "省级预算管理一体化平台的必录项",
  },
  function* ({ table }) {
    const required = isSelfEvaluation(table) ? [...ALWAYS, ...FOR_RESULTS] : ALWAYS;
    for (const role of required) {
      if (table.header.columns[role]) continue;
      const [spelling] = INDICATOR_HEADINGS[role];
      yield { at: headerField(table), situation: "missing", data: { column: spelling, spelling } };
    }
  }
);
