import type { Severity } from "../../core/finding";

/** Which findings the list shows. */
export interface FindingFilter {
  readonly severity: Severity | "all";
  /** Id of the only table to show; null for all of them. */
  readonly table: string | null;
  /** Words that must stand in the finding, its cell or its table. */
  readonly search: string;
}

export const NO_FILTER: FindingFilter = { severity: "all", table: null, search: "" };
