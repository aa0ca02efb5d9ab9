import type { Field, IndicatorTable, LabelledAmount } from "../table/indicator-table";
import { Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { goalTexts, numbersOf, resultTexts } from "./table-texts";
import { type StatedGrowth, statedGrowths, wrongGrowth } from "./text-growths";
import { type WrongShare, wrongShares } from "./text-shares";

interface Claims {
  readonly field: Field;
  readonly shares: readonly WrongShare[];
  readonly growths: readonly StatedGrowth[];
}

const claims = new WeakMap<IndicatorTable, readonly Claims[]>();

/** Shares and growth rates that a form states follow from the numbers in it. */
export const sharesAndGrowth = defineCheck(
  {
    code: "ARI-12",
    name: "shares-and-growth",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "某州科技局2024年度自评表：158÷280＝56.43%写成57%；由13.9亿元增长到15.68亿元是12.81%，写成11%",
    reach: "workbook",
  },
  function* ({ table, around }): Iterable<Problem<"ARI-12">> {
    for (const { field, shares, growths } of claimsOf(table)) {
      for (const { part, whole, share, exact } of shares) {
        yield {
          at: field,
          situation: "share",
          data: { part: part.text, whole: whole.text, share: share.text, exact: `${exact}` },
        };
      }
      for (const stated of growths) {
        const growth = wrongGrowth(table, around, stated);
        if (!growth) continue;
        yield {
          at: field,
          situation: "growth",
          data: {
            now: growth.now.text,
            before: growth.before.field.text,
            cell: growth.cell,
            growth: growth.stated.text,
            exact: `${growth.exact}`,
          },
        };
      }
    }
    yield* amountShares(table);
  }
);

/** What the texts of a table claim; read once, since the check runs again when another table changes. */
function claimsOf(table: IndicatorTable): readonly Claims[] {
  const known = claims.get(table);
  if (known) return known;
  const read = [...goalTexts(table), ...resultTexts(table)].map((narrative): Claims => {
    const { field } = narrative;
    const numbers = numbersOf([narrative]);
    return {
      field,
      shares: wrongShares(field.text, numbers),
      growths: statedGrowths(field.text, numbers),
    };
  });
  claims.set(table, read);
  return read;
}

/** 占比 beside the amounts of income and use: each is its amount's part of the total below it. */
function* amountShares({ amounts }: IndicatorTable): Iterable<Problem<"ARI-12">> {
  let total: Decimal | null = null;
  for (const one of [...amounts].reverse()) {
    if (one.year !== null || !one.share) continue;
    if (one.role === "total") total = one.amount.amount;
    const exact = total && shareOf(one, total);
    if (!exact || !one.share.amount) continue;
    const decimals = one.share.amount.decimalPlaces();
    if (exact.minus(one.share.amount).abs().lte(stepOf(decimals))) continue;
    yield {
      at: one.share,
      situation: "column",
      data: {
        amount: one.amount.text,
        total: `${total}`,
        exact: `${roundHalfUp(exact, 2)}`,
        share: one.share.text,
      },
    };
  }
}

function shareOf({ amount }: LabelledAmount, total: Decimal): Decimal | null {
  return amount.amount && !total.isZero() ? amount.amount.div(total).times(HUNDRED) : null;
}

/** One unit in the last place: shares are balanced by hand so that they make 100%. */
function stepOf(decimals: number): Decimal {
  return new Decimal(10).pow(-Math.min(decimals, 2));
}
