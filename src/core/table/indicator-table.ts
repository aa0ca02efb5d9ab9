import { rememberObject } from "../remember";
import type { AppliedCorrection } from "../recognition/correction";
import type { Area } from "../sheet/address";
import type { CellValue, SheetVisibility } from "../sheet/sheet";
import type { CompletionRate } from "../value/completion-rate";
import type { Decimal } from "../value/decimal";
import type { IndicatorValue } from "../value/value";
import type { AmountRole } from "../vocabulary/amounts";
import type { ColumnRole } from "../vocabulary/column-headings";
import type { FormLabel, FundRole, NarrativeRole } from "../vocabulary/headings";
import type { MoneyUnit } from "../vocabulary/money-units";
import type { ScoringRule } from "../vocabulary/rules";
import { type Horizon, SELF_EVALUATIONS, type TableKind } from "../vocabulary/titles";
import type { NarrativeNumber } from "../value/narrative-numbers";
import type { Certainty, Doubt } from "./certainty";

/** A place of the form with what stands there. Exists for empty cells too, as long as the form has the place. */
export interface Field {
  /** A1 address of the anchor cell. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What the sheet shows; "" when empty. */
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
}

/** A field whose number was understood; `amount` is null when the cell is empty, a placeholder or no number. */
export interface NumberField extends Field {
  readonly amount: Decimal | null;
}

/** A rate in percent points: amount 97.84 for "97.84%" and for 0.9784 in a percent format. */
export type RateField = NumberField;

/** A value of an earlier year: 上年完成情况, or one of the columns below 近两年指标值. */
export interface HistoryValue {
  /** Null when the heading names none: 上年完成情况. */
  readonly year: number | null;
  readonly field: Field;
  readonly value: IndicatorValue;
}

/**
 * whole: an ordinary row. parent: 其中 rows below break it down. child: such a row; its points are part of the parent's
 * and do not count again.
 */
export type IndicatorPart = "whole" | "parent" | "child";

export interface Indicator {
  /** Counted from 0. */
  readonly row: number;
  readonly hidden: boolean;
  /** Without line breaks and without a weight written into it: 产出指标 for "产出指标(40分)". */
  readonly level1: string | null;
  readonly level2: string | null;
  /** The cells that state the levels, through merges and empty cells below; null in flat lists. */
  readonly level1Field: Field | null;
  readonly level2Field: Field | null;
  readonly part: IndicatorPart;
  readonly name: Field;
  readonly weight: NumberField | null;
  readonly target: Field | null;
  readonly targetValue: IndicatorValue;
  readonly actual: Field | null;
  readonly actualValue: IndicatorValue;
  readonly rate: RateField | null;
  /** What target and actual make, whatever the table shows. */
  readonly completion: CompletionRate;
  readonly score: NumberField | null;
  readonly rule: Field | null;
  /** The rule as understood; null when the form has no rule column, the cell is empty or the name is unknown. */
  readonly scoringRule: ScoringRule | null;
  readonly reason: Field | null;
  /** Values of earlier years, oldest first as the columns stand. */
  readonly history: readonly HistoryValue[];
  /** The target of the whole term beside the annual one, where a row states both. */
  readonly longTermTarget: Field | null;
  readonly longTermValue: IndicatorValue;
  /** Every other column of the form at this row, by meaning. */
  readonly others: Readonly<Partial<Record<ColumnRole, Field>>>;
}

export interface FundRow {
  readonly row: number;
  readonly label: string;
  /** What the label means: the total, a source, or "other-row" when it is not known. */
  readonly role: AmountRole;
  readonly initial: NumberField | null;
  readonly budget: NumberField | null;
  /** 到位数. */
  readonly arrived: NumberField | null;
  readonly executed: NumberField | null;
  readonly weight: NumberField | null;
  readonly rate: RateField | null;
  readonly score: NumberField | null;
}

/** The fund block: amounts in the table's money unit. */
export interface Funds {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<FundRole, number>>>;
  readonly rows: readonly FundRow[];
  /** The row that carries the execution rate and its score. */
  readonly total: FundRow | null;
  readonly reason: Field | null;
}

/** An amount of money stated by its label and not in the columns of a fund block: 预算数 300.00, 其中：财政资金 300.00. */
export interface LabelledAmount {
  readonly role: AmountRole;
  readonly label: Field;
  /** What the amount is part of: 收入构成. Null when it stands alone. */
  readonly group: Field | null;
  readonly amount: NumberField;
  /** 占比, in a column beside the amount. */
  readonly share: RateField | null;
  /** 2022 under 近两年收支金额; null for the year of the form. */
  readonly year: number | null;
}

/** 资金支出计划（%）: the cumulative share to be spent by the end of a month. */
export interface PaymentStep {
  /** 1 to 12. */
  readonly month: number;
  readonly heading: Field;
  readonly share: RateField;
}

/** A row of 年度主要任务. */
export interface Task {
  readonly name: Field;
  readonly content: Field | null;
  readonly total: NumberField | null;
  readonly fiscal: NumberField | null;
  readonly other: NumberField | null;
}

export interface Narrative {
  readonly role: NarrativeRole;
  readonly field: Field;
  readonly horizon: Horizon | null;
  /** The numbers in the text with unit and noun, in the order in which they stand. */
  readonly numbers: readonly NarrativeNumber[];
}

export interface Total {
  /** The row at the end of the block, or one of the form's head: 自评总分. */
  readonly place: "row" | "head";
  readonly row: number;
  readonly label: Field;
  readonly weight: NumberField | null;
  readonly score: NumberField;
  /** 优, 良, 中, 差; or the empty place that a label (自评等级) keeps for it. */
  readonly grade: Field | null;
}

/** A column of the indicator block. */
export interface HeaderColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly heading: Field;
  readonly certainty: Certainty;
}

/** A column with values of an earlier year. */
export interface HistoryColumn {
  readonly year: number | null;
  readonly column: number;
  readonly heading: Field;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, HeaderColumn>>>;
  readonly history: readonly HistoryColumn[];
  /** Headings without a known meaning. */
  readonly unknown: readonly Field[];
  /** Rows in which the header is printed again after a page break. */
  readonly repeats: readonly number[];
  /** What a person put right about the table; null when nobody did. */
  readonly correction: AppliedCorrection | null;
}

/** A first- or second-level heading, or above them (0) one of several goals of a form, with the rows it covers. */
export interface LevelGroup {
  readonly level: 0 | 1 | 2;
  readonly name: string;
  readonly field: Field;
  /** Points written into its text: 40 for "产出指标(40分)"; null when there are none. */
  readonly weight: Decimal | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** 1–6 for 1-6月. */
export interface ReportingPeriod {
  readonly from: number;
  readonly to: number;
  readonly field: Field;
}

/** A recognised form. Every datum knows the cell it was read from. */
export interface IndicatorTable {
  /** Stable while the form stays where it is: sheet name and the address of its first cell. */
  readonly id: string;
  /** Shared by the tables that one form holds: its long-term and annual blocks, the projects of one list. */
  readonly form: string;
  readonly sheet: string;
  readonly sheetVisibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly area: Area;
  readonly kind: TableKind;
  readonly title: Field | null;
  readonly year: number | null;
  readonly yearField: Field | null;
  readonly unit: Field | null;
  readonly project: Field | null;
  /** What stands beside every known label of the form's head and foot: project code, contact, telephone, dates. */
  readonly labelled: Readonly<Partial<Record<FormLabel, Field>>>;
  readonly moneyUnit: MoneyUnit | null;
  /** The months of a monitoring table. */
  readonly period: ReportingPeriod | null;
  /** Which of a form's blocks this is; null when the form has one. */
  readonly horizon: Horizon | null;
  readonly header: Header;
  readonly groups: readonly LevelGroup[];
  readonly funds: Funds | null;
  readonly amounts: readonly LabelledAmount[];
  readonly paymentPlan: readonly PaymentStep[];
  readonly tasks: readonly Task[];
  readonly narratives: readonly Narrative[];
  readonly indicators: readonly Indicator[];
  /** Cells of the block in which only the template stands: 指标2：, ……. */
  readonly residue: readonly Field[];
  readonly total: Total | null;
  /** Note and signature lines below the block. */
  readonly notes: readonly Field[];
  /** What the recognition is not sure of; a person may put it right. */
  readonly doubts: readonly Doubt[];
  /** 1: nothing is in doubt. */
  readonly confidence: number;
}

/** Self-evaluations hold results and scores; goal tables hold targets alone. */
export function isSelfEvaluation({ kind }: Pick<IndicatorTable, "kind">): boolean {
  return SELF_EVALUATIONS.includes(kind);
}

/** The rows whose points count: rows that break down another one are left out. */
export function countedIndicators({ indicators }: IndicatorTable): Indicator[] {
  return indicators.filter(({ part }) => part !== "child");
}

/** The weights that count, each merged cell once. */
export const countedWeights = rememberObject((table: IndicatorTable) =>
  countedOnce(countedIndicators(table).map(({ weight }) => weight))
);

/** The scores that count, each merged cell once. */
export const countedScores = rememberObject((table: IndicatorTable) =>
  countedOnce(countedIndicators(table).map(({ score }) => score))
);

function countedOnce(fields: readonly (NumberField | null)[]): readonly (NumberField | null)[] {
  const seen = new Set<string>();
  return fields.filter((field) => {
    if (!field) return true;
    if (seen.has(field.address)) return false;
    seen.add(field.address);
    return true;
  });
}

/** What a person calls the table: its project, else its title, else where it stands. */
export function tableName(table: IndicatorTable): string {
  return table.project?.text || table.title?.text || table.id;
}
