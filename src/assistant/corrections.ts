import type { TableCorrection } from "../core/recognition/correction";

/**
 * The corrections with one more.
 * @param replaces the one that held for the table so far; null when nobody had corrected it
 */
export function withCorrection(
  corrections: readonly TableCorrection[],
  correction: TableCorrection,
  replaces: TableCorrection | null
): readonly TableCorrection[] {
  return [...withoutCorrection(withoutCorrection(corrections, replaces), correction), correction];
}

/** The corrections without the one of a header. */
export function withoutCorrection(
  corrections: readonly TableCorrection[],
  correction: TableCorrection | null
): readonly TableCorrection[] {
  return correction === null ? corrections : corrections.filter((one) => !isSame(one, correction));
}

/** About the same header: headers beside each other differ in their headings. */
function isSame(one: TableCorrection, other: TableCorrection): boolean {
  return (
    one.sheet === other.sheet &&
    one.header.top === other.header.top &&
    JSON.stringify(one.headings) === JSON.stringify(other.headings)
  );
}
