import type { Grid } from "../sheet/grid";
import type { Field, IndicatorTable } from "../table/indicator-table";
import { readAmounts } from "./read-amounts";
import { findCodedUnit, findMoneyUnit, findYear } from "./read-form";
import { readFunds } from "./read-funds";
import { readLabelled } from "./read-labels";
import { readNarratives } from "./read-narratives";
import { readPaymentPlan } from "./read-payment-plan";
import { readTasks } from "./read-tasks";

/** What a form says outside its indicator block. */
export type FormHead = Pick<
  IndicatorTable,
  | "title"
  | "year"
  | "yearField"
  | "unit"
  | "project"
  | "labelled"
  | "moneyUnit"
  | "funds"
  | "amounts"
  | "paymentPlan"
  | "tasks"
  | "narratives"
>;

/** Reads the rows of a form from its first one down to the header of its indicator block. */
export function readHead(grid: Grid, title: Field | null, top: number, before: number): FormHead {
  const labelled = readLabelled(grid, top, before);
  const year = findYear(grid, title, labelled.year ?? null, top, before);
  const funds = readFunds(grid, top, before);
  const tasks = readTasks(grid, top, before);
  return {
    title,
    year: year?.year ?? null,
    yearField: year?.field ?? null,
    unit:
      labelled.unit ??
      labelled.implementer ??
      labelled.authority ??
      findCodedUnit(grid, top, before),
    project: labelled.project ?? null,
    labelled,
    moneyUnit: findMoneyUnit(grid, top, before),
    funds,
    amounts: readAmounts(grid, top, before, { funds, tasks }),
    paymentPlan: readPaymentPlan(grid, top, before),
    tasks,
    narratives: readNarratives(grid, top, before),
  };
}
