import { countedWeights, type IndicatorTable } from "../table/indicator-table";
import { type Decimal, HUNDRED, ZERO } from "../value/decimal";
import { styledScore } from "../filling/cell-style";
import { GOAL_TABLES, SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem, replaceContent } from "./check";
import { headerField, sumOf } from "./indicator-facts";
import { weightsTogether } from "./point-sums";

/** Sums of indicator weights that leave room for an execution weight stated elsewhere (90 + 10, 80 + 20). */
const WITHOUT_EXECUTION: readonly number[] = [90, 80];

/**
 * The weights of indicators and execution make 100, and the total row says so. Goal tables have no execution weight:
 * theirs make 100, 90 or 80. Weights written into the texts of the first level count where no column holds them.
 */
export const weightSum = defineCheck(
  {
    code: "WGT-01",
    name: "weight-sum",
    severity: "error",
    kinds: [...SELF_EVALUATIONS, ...GOAL_TABLES],
    source: "平台规则：指标90分＋执行率10分，或80分＋20分；某州科技局2024年度自评表",
  },
  function* ({ table }): Iterable<Problem<"WGT-01">> {
    const sum = weightsOf(table);
    if (sum.isZero()) return;
    const execution = table.funds?.total?.weight?.amount ?? ZERO;
    const total = sum.plus(execution);
    const withoutExecution =
      execution.isZero() && WITHOUT_EXECUTION.some((points) => sum.eq(points));
    if (!total.eq(HUNDRED) && !withoutExecution) {
      yield {
        at: table.total?.weight ?? weightPlace(table),
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

/** Points of all indicators; shares of one (0.15 shown as 15%) count a hundredfold. */
function weightsOf(table: IndicatorTable): Decimal {
  if (!table.header.columns.weight) {
    const levels = table.groups.filter(({ level }) => level === 1).map(({ weight }) => weight);
    return levels.includes(null) ? ZERO : sumOf(levels).sum;
  }
  const weights = countedWeights(table);
  const { sum } = weightsTogether(table);
  return weights.some((weight) => weight?.format.includes("%")) && sum.lte(1)
    ? sum.times(HUNDRED)
    : sum;
}

function weightPlace(table: IndicatorTable): { readonly address: string } {
  const level = table.groups.find(({ weight }) => weight)?.field;
  return table.header.columns.weight?.heading ?? level ?? headerField(table);
}
