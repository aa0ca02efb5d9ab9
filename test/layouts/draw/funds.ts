import type { Canvas } from "../canvas";
import { round } from "../fill-rows";
import type { FundColumn, FundsPlan, Plan } from "../plan";
import type { Random } from "../random";
import type { FundsTruth } from "../truth";
import type { Frame } from "./places";

interface Amounts {
  readonly initial: number;
  readonly budget: number;
  readonly executed: number;
  readonly weight: number;
  /** As a share of 1. */
  readonly rate: number;
  readonly score: number;
}

/** The fund block: its title in the first column, headings and rows beside it. */
export function drawFunds(
  canvas: Canvas,
  plan: Plan,
  { origin }: Frame,
  top: number,
  random: Random
): { row: number; truth: FundsTruth | null } {
  const { funds } = plan;
  if (!funds) return { row: top, truth: null };
  const left = origin.column;
  const labels = funds.totalLast ? [...funds.labels.slice(1), funds.labels[0] ?? ""] : funds.labels;
  const totalIndex = funds.totalLast ? labels.length - 1 : 0;
  canvas.block(funds.title, { row: top, column: left, rows: labels.length + 1 });
  funds.columns.forEach(({ heading }, index) => canvas.put(top, left + 1 + index, heading));
  const amounts = amountsOf(plan, funds, random);
  const firstSource = totalIndex === 0 ? 1 : 0;
  labels.forEach((label, index) => {
    const row = top + 1 + index;
    const says = index === totalIndex ? "total" : index === firstSource ? "all" : "none";
    funds.columns.forEach((column, offset) => {
      const content =
        column.role === "label"
          ? label
          : says === "total"
            ? cellOf(column, amounts, funds)
            : sourceCell(column, amounts, funds, says === "all");
      canvas.put(row, left + 1 + offset, content ?? undefined);
    });
  });
  return { row: top + 1 + labels.length, truth: truthOf(funds, amounts, top + 1 + totalIndex) };
}

function amountsOf(plan: Plan, { columns, decimals }: FundsPlan, random: Random): Amounts {
  const scale = plan.moneyUnit === "元" ? 10000 : 1;
  const digits = (amount: number): number => Number(amount.toFixed(decimals));
  const budget = digits(random.int(12, 480) * 1.07 * scale);
  const executed = digits(budget * random.pick([1, 0.978, 0.91, 0.7727]));
  const initial = random.chance(0.7) ? budget : digits(budget * 0.9);
  const base = columns.some(({ role }) => role === "budget") ? budget : initial;
  const rate = Math.round((executed / base) * 10000) / 10000;
  const weight = plan.executionWeight;
  return { initial, budget, executed, rate, weight, score: round(weight * Math.min(1, rate)) };
}

function cellOf({ role, source }: FundColumn, amounts: Amounts, funds: FundsPlan) {
  switch (role) {
    case "initial":
    case "budget":
    case "executed":
      return amounts[role];
    case "arrived":
    case "unjudged-budget":
      return amounts.budget;
    case "weight":
    case "score":
      return amounts[role];
    case "rate":
      return { value: amounts.rate, format: "0.00%", text: `${(amounts.rate * 100).toFixed(2)}%` };
    case "other":
      return source === "central" ? amounts.budget : source === "local" ? 0 : funds.none;
    default:
      return undefined;
  }
}

function sourceCell(column: FundColumn, amounts: Amounts, funds: FundsPlan, hasAll: boolean) {
  const { role } = column;
  if (role === "reason") return undefined;
  if (role === "weight" || role === "score" || role === "rate") {
    return funds.repeatsPoints && hasAll ? cellOf(column, amounts, funds) : funds.none;
  }
  return hasAll ? cellOf(column, amounts, funds) : funds.none === "" ? undefined : 0;
}

const JUDGED = ["initial", "budget", "executed", "weight", "score"] as const;

function truthOf({ columns, unjudgedRow }: FundsPlan, amounts: Amounts, row: number): FundsTruth {
  const truth: FundsTruth = unjudgedRow ? {} : { row };
  for (const role of JUDGED) {
    if (columns.some((column) => column.role === role)) truth[role] = amounts[role];
  }
  if (columns.some(({ role }) => role === "rate")) truth.rate = round(amounts.rate * 100);
  return truth;
}
