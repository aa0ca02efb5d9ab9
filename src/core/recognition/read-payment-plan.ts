import type { Grid } from "../sheet/grid";
import type { PaymentStep } from "../table/indicator-table";
import { HUNDRED } from "../value/decimal";
import { foldText } from "../vocabulary/fold-text";
import { PAYMENT_PLAN_LABELS } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { readField, readNumberField, readRateField } from "./read-field";

const labels = new HeadingLookup<"plan">({ plan: PAYMENT_PLAN_LABELS });
const MONTH_HEADING = /^(\d{1,2})月(?:底|末|份)?(?:前)?$/u;
const QUARTER_HEADING = /^(?:第?([一二三四1-4])季度)(?:末|底)?$/u;
const QUARTERS = "一二三四";
const MONTHS_OF_QUARTER = 3;
const LONGEST_HEADING = 10;
const FEWEST_STEPS = 2;

/** The shares of 资金支出计划（%）, below their months or quarters; [] when the form has no plan. */
export function readPaymentPlan(grid: Grid, top: number, before: number): PaymentStep[] {
  for (let row = top; row < before - 1; row++) {
    const cells = grid.row(row)?.cells ?? [];
    const label = cells.find(
      ({ value }) => typeof value === "string" && labels.find(value).length > 0
    );
    if (!label) continue;
    const steps = cells.flatMap(({ text, column }) => {
      const month = monthOf(text);
      return month === null ? [] : [step(grid, row, column, month)];
    });
    if (steps.length >= FEWEST_STEPS) return steps;
  }
  return [];
}

function step(grid: Grid, row: number, column: number, month: number): PaymentStep {
  const heading = readField(grid, row, column);
  const below = grid.extent(row, column).bottom + 1;
  const rate = readRateField(grid, below, column);
  if (rate.amount !== null || typeof rate.value !== "number")
    return { month, heading, share: rate };
  const bare = readNumberField(grid, below, column);
  const isFraction = bare.format.includes("%");
  return {
    month,
    heading,
    share: { ...bare, amount: (isFraction ? bare.amount?.times(HUNDRED) : bare.amount) ?? null },
  };
}

/** 3 for 3月底 and for 第一季度. */
function monthOf(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST_HEADING) return null;
  const folded = foldText(text);
  const month = MONTH_HEADING.exec(folded)?.[1];
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? Number(month) : null;
  const quarter = QUARTER_HEADING.exec(folded)?.[1];
  if (!quarter) return null;
  const number = QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : Number(quarter);
  return number * MONTHS_OF_QUARTER;
}
