import type {
  FundRow,
  IndicatorTable,
  LabelledAmount,
  NumberField,
} from "../table/indicator-table";
import { Decimal } from "../value/decimal";
import { type AmountRole, SOURCE_ROLES } from "../vocabulary/amounts";
import { FUND_HEADINGS, FUND_PART_LABEL } from "../vocabulary/headings";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { ownsFunds, sumOf } from "./indicator-facts";

type Column = "initial" | "budget" | "arrived" | "executed";

const COLUMNS: readonly Column[] = ["initial", "budget", "arrived", "executed"];
/** A rounding tail of one unit in the last place for each source is balanced by hand (174.33 and 174.32). */
const TAIL = "0.01";
/** 财政资金 is broken down into these. */
const FISCAL_PARTS: readonly AmountRole[] = ["central", "provincial", "local"];

/** The total of a form's money is the sum of its sources, column by column; and of its uses, where they are stated. */
export const fundSum = defineCheck(
  {
    code: "ARI-07",
    name: "fund-sum",
    severity: "error",
    kinds: ALL_KINDS,
    source: "财政部门审核要求：年度资金总额等于各项资金来源之和",
  },
  function* ({ table }): Iterable<Problem<"ARI-07">> {
    if (!ownsFunds(table)) return;
    yield* inFundBlock(table);
    for (const list of listsOf(table.amounts)) yield* inList(list);
  }
);

function* inFundBlock({ funds }: IndicatorTable): Iterable<Problem<"ARI-07">> {
  const total = funds?.total;
  if (!funds || !total) return;
  const sources = funds.rows.filter((fund) => fund !== total);
  for (const column of COLUMNS) {
    const field: NumberField | null = total[column];
    const entered = field?.amount;
    if (!field || !entered) continue;
    const sums = possibleSums(sources, column);
    const [sum] = sums;
    if (!sum || sums.some((one) => isBalanced(one, entered, sources.length))) continue;
    const heading = FUND_HEADINGS[column][0];
    const data = { column: heading, sum: `${sum}`, label: total.label, shown: field.text };
    yield { at: field, situation: "mismatch", data };
  }
}

/**
 * The sum of all rows; without rows that break down another source; without uses of the money; without the parts of
 * 财政资金 beside it. A total that agrees with one of them is right.
 */
function possibleSums(rows: readonly FundRow[], column: Column): Decimal[] {
  const outer = rows.filter((row, index) => index === 0 || !row.label.startsWith(FUND_PART_LABEL));
  const sources = rows.filter(({ role }) => !role.endsWith("expenditure"));
  const isSplit = sources.some(({ role }) => role === "fiscal");
  const whole = sources.filter(({ role }) => !isSplit || !FISCAL_PARTS.includes(role));
  return [rows, outer, sources, whole].flatMap((some) => {
    const amounts = some.map((fund) => fund[column]?.amount);
    return amounts.some((amount) => amount) ? [sumOf(amounts).sum] : [];
  });
}

/** Amounts that belong together: those beside labels, 收入构成, 支出构成; each year for itself. */
function listsOf(amounts: readonly LabelledAmount[]): readonly (readonly LabelledAmount[])[] {
  const lists = new Map<string, LabelledAmount[]>();
  for (const amount of amounts) {
    const key = `${amount.group?.address ?? ""}|${amount.year ?? ""}`;
    const list = lists.get(key);
    if (list) list.push(amount);
    else lists.set(key, [amount]);
  }
  return [...lists.values()];
}

/** The total against its sources and against its uses, where there are two of them or more. */
function* inList(list: readonly LabelledAmount[]): Iterable<Problem<"ARI-07">> {
  const totals = list.filter(({ role }) => role === "total");
  const [total] = totals;
  const entered = total?.amount.amount;
  if (!total || !entered || totals.length > 1) return;
  const sources = list.filter(({ role }) => SOURCE_ROLES.includes(role));
  const isSplit = sources.some(({ role }) => role === "fiscal");
  const whole = sources.filter(({ role }) => !isSplit || !FISCAL_PARTS.includes(role));
  const uses = list.filter(({ role }) => role.endsWith("expenditure"));
  for (const [situation, choices] of [
    ["amounts", [whole, sources]],
    ["uses", [uses]],
  ] as const) {
    const [parts = []] = choices;
    const sums = choices.map((some) => sumOf(some.map(({ amount }) => amount.amount)));
    const [first] = sums;
    if (!first || parts.length < 2 || first.missing === parts.length) continue;
    if (sums.some(({ sum }) => isBalanced(sum, entered, parts.length))) continue;
    const data = {
      sum: `${first.sum}`,
      label: total.label.text.replace(/\s+/gu, ""),
      shown: total.amount.text.trim(),
      count: parts.length,
    };
    yield { at: total.amount, situation, data };
  }
}

function isBalanced(sum: Decimal, total: Decimal, sources: number): boolean {
  return sum
    .minus(total)
    .abs()
    .lte(new Decimal(TAIL).times(Math.max(1, sources)));
}
