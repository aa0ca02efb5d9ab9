import type { IndicatorTable } from "../table/indicator-table";
import { HUNDRED, ZERO } from "../value/decimal";
import { styledScore } from "../filling/cell-style";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem, replaceContent } from "./check";
import { headerField, sumOf } from "./indicator-facts";

/** Sums of indicator weights that leave room for an execution weight stated elsewhere (90 + 10, 80 + 20). */
const WITHOUT_EXECUTION: readonly number[] = [90, 80];

/** The weights of indicators and execution make 100, and the total row says so. */
export const weightSum = defineCheck(
  {
    code: "WGT-01",
    name: "weight-sum",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：指标90分＋执行率10分，或80分＋20分；某州科技局2024年度自评表",
  },
  function* ({ table }): Iterable<Problem<"WGT-01">> {
    if (!table.header.columns.weight) return;
    const { sum } = sumOf(table.indicators.map((indicator) => indicator.weight?.amount));
    if (sum.isZero()) return;
    const execution = table.funds?.total?.weight?.amount ?? ZERO;
    const total = sum.plus(execution);
    const withoutExecution =
      execution.isZero() && WITHOUT_EXECUTION.some((points) => sum.eq(points));
    if (!total.eq(HUNDRED) && !withoutExecution) {
      yield {
        at: table.total?.weight ?? weightHeading(table),
        situation: total.lt(HUNDRED) ? "tooLittle" : "tooMuch",
        data: {
          sum: `${sum}`,
          execution: `${execution}`,
          total: `${total}`,
          difference: `${HUNDRED.minus(total).abs()}`,
        },
      };
      return;
    }
    const field = table.total?.weight;
    if (!field?.amount || field.amount.eq(total) || field.amount.eq(sum)) return;
    if (withoutExecution && field.amount.eq(HUNDRED)) return;
    yield {
      at: field,
      situation: "totalCell",
      data: { total: `${total}`, label: table.total?.label.text ?? "", shown: field.text },
      fix: replaceContent(table, field, styledScore(total, [field]), {
        label: { key: "fix.writeTotal", data: { value: `${total}` } },
        safe: total.eq(HUNDRED),
      }),
    };
  }
);

function weightHeading(table: IndicatorTable): { readonly address: string } {
  return table.header.columns.weight?.heading ?? headerField(table);
}
