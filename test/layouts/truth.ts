import type { ColumnRole } from "../../src/core/vocabulary/column-headings";
import type { FormLabel } from "../../src/core/vocabulary/headings";
import type { MoneyUnit } from "../../src/core/vocabulary/money-units";
import type { Horizon, TableKind } from "../../src/core/vocabulary/titles";
import type { Comparator } from "../../src/core/value/value";

/** What a person would read from a drawn form. Rows and columns count from 0. */
export interface TableTruth {
  kind: TableKind;
  /** The cell of the title; null when the form has none. */
  title: CellPlace | null;
  year: number | null;
  project: string | null;
  unit: string | null;
  moneyUnit: MoneyUnit | null;
  horizon: Horizon | null;
  period: { from: number; to: number } | null;
  columns: Partial<Record<ColumnRole, number>>;
  history: { year: number | null; column: number }[];
  /** Columns of which the published layouts do not say what they are: whatever is recognised there is let pass. */
  open: number[];
  indicators: IndicatorTruth[];
  total: TotalTruth | null;
  funds: FundsTruth | null;
  residue: CellPlace[];
  groups: GroupTruth[];
  repeats: number[];
  rest: RestTruth;
}

/** What else a form states; not judged where the list is empty. */
export interface RestTruth {
  /** Texts of goals and results. */
  narratives: string[];
  /** Names and sums of the year's tasks. */
  tasks: [string, number][];
  /** Months and cumulative percent of the payment plan. */
  payments: [number, number][];
  labels: Partial<Record<FormLabel, string>>;
}

export interface CellPlace {
  row: number;
  column: number;
}

export interface IndicatorTruth {
  row: number;
  name: string;
  level1: string | null;
  level2: string | null;
  /** Texts as the sheet shows them; "" for an empty cell, null when the form has no such column. */
  target: string | null;
  actual: string | null;
  weight: number | null;
  score: number | null;
  part: "whole" | "parent" | "child";
  hidden: boolean;
  /** The target as put together from the columns for comparator, value and unit; null when it is one cell's text. */
  composed: { comparator: Comparator; amount: number; unit: string } | null;
  longTerm: string | null;
  history: string[];
  /** The text a formula was meant to be: "=1台" where the sheet shows #NAME?. */
  intended: string | null;
}

export interface TotalTruth {
  place: "row" | "head";
  row: number;
  weight: number | null;
  score: number | null;
  grade: string | null;
}

/** Amounts of the row that carries the execution rate; a field left out is not judged. */
export interface FundsTruth {
  row?: number;
  initial?: number | null;
  budget?: number | null;
  executed?: number | null;
  weight?: number | null;
  rate?: number | null;
  score?: number | null;
}

export interface GroupTruth {
  level: 1 | 2;
  name: string;
  weight: number;
}

/** A drawn sheet's tables with the features that were mixed into it. */
export interface SheetTruth {
  seed: number;
  features: string[];
  tables: TableTruth[];
}
