import type { TableCorrection } from "../core/recognition/correction";
import type { IndicatorTable } from "../core/table/indicator-table";

/** Where a header stands: what a correction is about. */
interface Place {
  readonly sheet: string;
  readonly header: { readonly top: number };
}

/** The correction of a table; null when nobody corrected it. */
export function correctionFor(
  corrections: readonly TableCorrection[],
  table: IndicatorTable
): TableCorrection | null {
  return corrections.find((one) => isAt(one, table)) ?? null;
}

/** The corrections with one more; an earlier one of the same header is replaced. */
export function withCorrection(
  corrections: readonly TableCorrection[],
  correction: TableCorrection
): readonly TableCorrection[] {
  return [...corrections.filter((one) => !isAt(one, correction)), correction];
}

/** The corrections without those of a header. */
export function withoutCorrection(
  corrections: readonly TableCorrection[],
  place: Place
): readonly TableCorrection[] {
  return corrections.filter((one) => !isAt(one, place));
}

function isAt(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.header.top === other.header.top;
}
