/** Something that was read otherwise than it was drawn. */
export interface Miss {
  readonly what: string;
  readonly at: string;
  readonly expected: string;
  readonly got: string;
}

export interface Counts {
  right: number;
  /** Found, but not there. */
  wrong: number;
  /** There, but not found. */
  missing: number;
}

/** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
export function f1({ right, wrong, missing }: Counts): number {
  const all = 2 * right + wrong + missing;
  return all === 0 ? 1 : (2 * right) / all;
}

export const shown = (value: unknown): string => JSON.stringify(value) ?? "undefined";
