import type { Decimal } from "./decimal";

/** How a result is held against a target. "none" means the text states no comparator. */
export type Comparator = "at-least" | "more-than" | "equal" | "at-most" | "less-than" | "none";

/**
 * A unit as written and as understood.
 * Units of one dimension convert by their factors: 公里 is {dimension: "length", factor: 1000}.
 */
export interface Unit {
  /** As it stands in the text, full-width letters folded: "万元/家", "人次", "%"; "" when there is none. */
  readonly text: string;
  /** Canonical spelling: 百分比 → "%", 亿 (of money) stays "亿". Two units are the same when this is equal. */
  readonly canonical: string;
  /** Units convert only within a dimension; a counting unit (个, 人, 家 …) is a dimension of its own. */
  readonly dimension: string;
  /** Value in this unit × factor = value in the dimension's base unit. */
  readonly factor: Decimal;
}

export interface QuantityValue {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  /** In the unit as written: 5.5 of 5.5亿元; 95 of 95%. */
  readonly amount: Decimal;
  readonly unit: Unit;
  /** Digits after the point as written, to write results in the same style. */
  readonly decimals: number;
  readonly source: string;
}

export interface RangeValue {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit;
  readonly source: string;
}

/** A calendar point as far as it is stated; "年底" is month 12, day 31 with precision "year-end". */
export interface DateValue {
  readonly kind: "date";
  /** "at-most" for 前 / 之前 / 以前 / 底前; "none" or "equal" for a bare date. */
  readonly comparator: Comparator;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** False for 年底前, 12月底 …: the day was not written but follows from the words. */
  readonly explicit: boolean;
  readonly source: string;
}

/** A qualitative result. achieved = 达成年度指标, partial = 部分达成, missed = 未达成 (财预〔2020〕10号 wording). */
export type Grade = "achieved" | "partial" | "missed";

export interface GradeValue {
  readonly kind: "grade";
  readonly grade: Grade;
  readonly source: string;
}

/** Why a text could not be read as anything firmer. */
export type TextReason = "qualitative" | "spreadsheet-error" | "several-numbers" | "unreadable";

/** A qualitative target ("成效明显") or anything that is not understood: kept as it stands. */
export interface TextValue {
  readonly kind: "text";
  readonly reason: TextReason;
  readonly source: string;
}

/** Nothing, or a placeholder that means nothing: — - / 无 待定. */
export interface BlankValue {
  readonly kind: "blank";
  /** "" for an empty cell, else the placeholder. */
  readonly source: string;
}

/** A target or an actual as it was understood; never a guess that cannot be told from a fact. */
export type IndicatorValue =
  QuantityValue | RangeValue | DateValue | GradeValue | TextValue | BlankValue;
