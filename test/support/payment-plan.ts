import { recogniseSheet } from "../../src/core/recognition/recognise";
import type { IndicatorTable, PaymentStep } from "../../src/core/table/indicator-table";
import { Decimal } from "../../src/core/value/decimal";
import { formatAddress } from "../../src/core/sheet/address";
import { buildGoalForm, type GoalRowSpec, RIGHT_GOALS } from "./goal-form";

/** Cumulative shares in percent by month; null is an empty cell. Stands in row 6, the column counted like the month. */
export type PlanSpec = Readonly<Record<number, number | null>>;

/** A goal table with a payment plan, as recognition gives it. */
export function goalsWithPlan(
  plan: PlanSpec,
  rows: readonly GoalRowSpec[] = RIGHT_GOALS
): IndicatorTable {
  const [table] = recogniseSheet(buildGoalForm({ rows }));
  if (!table) throw new Error("No table recognised");
  const paymentPlan = Object.entries(plan).map(([month, percent]): PaymentStep => {
    const text = percent === null ? "" : `${percent}%`;
    const place = { row: 5, column: Number(month) - 1, formula: null, format: "General" };
    const address = formatAddress(place.row, place.column);
    return {
      month: Number(month),
      heading: { ...place, address, value: `${month}月底`, text: `${month}月底` },
      share: {
        ...place,
        address,
        value: text === "" ? null : text,
        text,
        amount: percent === null ? null : new Decimal(percent),
      },
    };
  });
  return { ...table, paymentPlan };
}
