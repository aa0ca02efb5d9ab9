import type { CellSpec } from "../support/form-builder";
import type { ColumnRole } from "../../src/core/vocabulary/column-headings";
import type { FormLabel } from "../../src/core/vocabulary/headings";
import type { MoneyUnit } from "../../src/core/vocabulary/money-units";
import type { TableKind } from "../../src/core/vocabulary/titles";
import { type ContentGroup } from "./content";

/** Which columns a form has by nature: results and scores, targets alone, or the results of some months. */
export type Family = "self-evaluation" | "goals" | "monitoring";

/** What a column of the indicator block holds; "extra" for columns without a settled meaning. */
export type PlanRole = ColumnRole | "long-term" | "extra" | "past-year" | "points";

export interface ColumnPlan {
  readonly role: PlanRole;
  readonly heading: string;
  /** A heading above it that it shares with its neighbours of the same words. */
  readonly above?: string;
  /** Columns of the sheet that it is wide, merged. */
  readonly wide?: number;
  /** For values of an earlier year. */
  readonly year?: number | null;
  /** Of two column sets beside each other: the first is for the middle term, the second for the year. */
  readonly set?: 1 | 2;
  /** Let pass whatever is recognised here. */
  readonly open?: boolean;
  /** In lists of several projects: what of the project the column states, on its first row; or a running number. */
  readonly states?: "project" | "unit" | "amount" | "goal" | "serial";
}

/** An indicator row with what its cells show. Weight and score are null in empty cells. */
export interface RowPlan {
  kind: "indicator" | "residue" | "blank";
  /** Which goal of several, or which project of a list, the row belongs to. */
  section: number;
  level1: string;
  level2: string;
  name: string;
  sign: string;
  amount: number;
  unit: string;
  target: CellSpec;
  actual: CellSpec;
  weight: number | null;
  score: number | null;
  part: "whole" | "parent" | "child";
  hidden: boolean;
  /** Rows below that share this row's merged weight and score cells. */
  shares: number;
  /** For rows inside such a merge. */
  shared: boolean;
  longTerm: string;
  past: string[];
  intended: string | null;
}

export interface FundColumn {
  readonly role:
    | "label"
    | "initial"
    | "budget"
    | "executed"
    | "weight"
    | "rate"
    | "score"
    | "arrived"
    | "other"
    | "unjudged-budget"
    | "reason";
  readonly heading: string;
  readonly source?: "central" | "local" | "none";
}

export interface FundsPlan {
  columns: FundColumn[];
  /** Heading in the first column: 项目资金（万元）. */
  title: string;
  labels: string[];
  /** What source rows show in columns that do not apply. */
  none: CellSpec;
  /** Repeats weight and score in the rows of the sources. */
  repeatsPoints: boolean;
  decimals: number;
  totalLast: boolean;
  /** The published layouts do not say which row is the total. */
  unjudgedRow: boolean;
}

export interface TotalPlan {
  label: string;
  place: "row" | "head";
  grade: boolean;
  /** The score is a sum that the sheet computes. */
  computed: boolean;
  /** The sum stands under the rate and not under the score. */
  underRate: boolean;
  /** The side label goes down beside the total row too. */
  insideFrame: boolean;
  merged: boolean;
}

export interface GoalPlan {
  /** 年度总体目标 in front, the text beside it; or with the result beside the goal. */
  style: "text" | "pair";
}

/** Everything that is decided about a form before it is drawn; features change it. */
export interface Plan {
  family: Family;
  kind: TableKind;
  title: string | null;
  titleMerged: boolean;
  /** A line such as 附件2 above the title. */
  aboveTitle: string | null;
  yearLine: string | null;
  year: number | null;
  /** Months of a monitoring table. */
  period: { from: number; to: number } | null;
  project: string | null;
  unit: string | null;
  labels: (readonly [string, string])[];
  labelTruth: Partial<Record<FormLabel, string>>;
  /** A code and the name of the unit in one line, the money unit at its right. */
  codedUnit: string | null;
  /** The label of the unit: 单位名称, 部门（单位）名称 … */
  unitLabel: string | null;
  /** What a goal table states between its labels and its goal. */
  body: "none" | "tasks" | "payment-plan" | "income";
  moneyUnit: MoneyUnit | null;
  funds: FundsPlan | null;
  executionWeight: number;
  goal: GoalPlan | null;
  sideLabel: string | null;
  content: readonly ContentGroup[];
  /** All indicators of the content, and not a part of them. */
  isLong: boolean;
  columns: ColumnPlan[];
  /** How headings are written: as they are, with a line break, with blanks. */
  headingStyle: "plain" | "break" | "blanks";
  /** A heading over the levels, which makes two header rows of one. */
  overLevels: string | null;
  /** One more heading over all columns. */
  overAll: string | null;
  /** Headings that have none above them are merged down; else they stand in the lower or in the upper row. */
  headingsStand: "merged" | "lower" | "upper";
  levels: "merged" | "first-row" | "every-row" | "none";
  levelWeights: boolean;
  levelStyle: "plain" | "break";
  /** Headings of an extra first column, each for a part of the rows. */
  goals: string[];
  rows: RowPlan[];
  total: TotalPlan | null;
  notes: string[];
  repeatHeaderAfter: number | null;
  /** Long-term and annual blocks below each other, or column sets beside each other. */
  blocks: "one" | "stacked" | "beside" | "beside-shared";
  /** Projects of a list; each gets the rows of its own. */
  projects: string[];
  projectCells: "merged" | "first-row";
  /** Points as numbers, as texts of digits, or with the word 分 behind them. */
  pointsAs: "number" | "text" | "words";
  targetStyle: "signs" | "ascii" | "words" | "numbers";
}
