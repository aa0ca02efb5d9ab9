import type { Grid } from "../sheet/grid";
import type { Field, IndicatorTable } from "../table/indicator-table";
import { findCodedUnit, findLabelled, findMoneyUnit, findYear, readNarratives } from "./read-form";
import { readFunds } from "./read-funds";

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
  const year = findYear(grid, title, top, before);
  return {
    title,
    year: year?.year ?? null,
    yearField: year?.field ?? null,
    unit:
      findLabelled(grid, "unit", top, before) ??
      findLabelled(grid, "implementer", top, before) ??
      findLabelled(grid, "authority", top, before) ??
      findCodedUnit(grid, top, before),
    project: findLabelled(grid, "project", top, before),
    labelled: {},
    moneyUnit: findMoneyUnit(grid, top, before),
    funds: readFunds(grid, top, before),
    amounts: [],
    paymentPlan: [],
    tasks: [],
    narratives: readNarratives(grid, top, before),
  };
}
