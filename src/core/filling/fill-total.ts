import { isEmptyField } from "../recognition/read-field";
import { type Decimal, ZERO } from "../value/decimal";
import { styledTotal, type TotalStyle, totalStyle } from "./cell-style";
import type { FillContext } from "./fill-table";
import { totalFormula } from "./formulas";

/** Plans the total: the sum of the scores that will stand in the table and the execution score. */
export function fillTotal(
  context: FillContext,
  scores: readonly (Decimal | null)[],
  execution: Decimal | null
): void {
  const field = context.table.total?.score;
  if (!field) return;
  const missing = scores.filter((score) => score === null).length;
  if (missing > 0) {
    if (isEmptyField(field))
      context.skip(field, { key: "skip.scoresMissing", data: { count: missing } });
    return;
  }
  // A fund block without an execution score leaves the total open.
  if (context.table.funds?.total && execution === null) {
    if (isEmptyField(field)) context.skip(field, { key: "skip.executionMissing", data: {} });
    return;
  }
  const sum = scores.reduce<Decimal>((total, score) => total.plus(score ?? ZERO), ZERO);
  if (!context.mayWrite(field)) {
    context.keep(field, sum.plus(execution ?? ZERO));
    return;
  }
  const style = styleOf(context);
  const constant = styledTotal(sum.plus(execution ?? ZERO), style);
  const after =
    context.options.formulas && scoresAreNumbers(context)
      ? totalFormula(context.table, style, constant)
      : constant;
  context.write(
    field,
    after,
    {
      key: execution ? "fill.total" : "fill.totalWithoutExecution",
      data: { count: scores.length, sum: `${sum}`, execution: `${execution ?? ""}` },
    },
    true
  );
}

/** SUM passes over text such as "10分": then the total is written as a value. */
function scoresAreNumbers(context: FillContext): boolean {
  const { indicators, funds } = context.table;
  return [...indicators.map(({ score }) => score), funds?.total?.score ?? null].every(
    (field) => field === null || typeof context.standing(field).value !== "string"
  );
}

/** The total's own style, else that of the workbook's other tables, else the profile's for cells without a format. */
function styleOf({ table, options, profile }: FillContext): TotalStyle | null {
  const own = table.total?.score;
  if (own && !isEmptyField(own)) return totalStyle(own);
  for (const sibling of options.siblings ?? []) {
    if (sibling.kind !== table.kind || !sibling.total || isEmptyField(sibling.total.score))
      continue;
    return totalStyle(sibling.total.score);
  }
  return own?.format === "General" || own?.format === "@" ? profile.total : null;
}
