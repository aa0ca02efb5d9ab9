import type { Decimal } from "./decimal";
import type { Comparator, Unit } from "./value";

/** A number in a goal or result text, with what it counts: 至少培训科技人员150人次. */
export interface NarrativeNumber {
  readonly amount: Decimal;
  readonly comparator: Comparator;
  readonly unit: Unit;
  /** The words in front or behind that say what is counted: 培训科技人员; "" when there are none. */
  readonly noun: string;
  /** As written: "150人次". */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
}
