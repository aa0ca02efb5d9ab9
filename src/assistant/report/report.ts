import type { Severity } from "../../core/finding";
import type { GateVerdict, SeverityCounts } from "../gate";

/** A finding in words: what is wrong, why it matters, what to do. */
export interface ReportFinding {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** A finding that was set aside, with the reason given. */
export interface ReportIgnored extends ReportFinding {
  readonly reason: string;
}

/** A recognised table with what was found in it. */
export interface ReportTable {
  readonly name: string;
  /** The kind of form in words. */
  readonly kind: string;
  readonly sheet: string;
  /** "A1:J30" */
  readonly area: string;
  readonly isHidden: boolean;
  readonly indicators: number;
  /** The total on the form as shown; null when it has none. */
  readonly score: string | null;
  /** Name of the scoring profile. */
  readonly profile: string;
  /** Why this profile. */
  readonly profileWhy: string;
  readonly counts: SeverityCounts;
  readonly findings: readonly ReportFinding[];
}

/** Something of the add-in's that a person has to clear away. */
export interface ReportLeft {
  readonly sheet: string;
  readonly cell: string;
  /** Why, and what to do about it. */
  readonly why: string;
}

/** What the checks say of one workbook. Plain data, so that it can be sent between threads. */
export interface WorkbookReport {
  readonly verdict: GateVerdict;
  readonly mustFix: number;
  readonly counts: SeverityCounts;
  readonly tables: readonly ReportTable[];
  /** Findings about places outside all tables. */
  readonly others: readonly ReportFinding[];
  readonly ignored: readonly ReportIgnored[];
  /** Checks that count otherwise here than by themselves: code, title and what was chosen. */
  readonly chosen: readonly {
    readonly code: string;
    readonly title: string;
    readonly severity: string;
  }[];
  /** Cells with PERF formulas, and cells with prompts left. */
  readonly formulas: number;
  readonly prompts: number;
  readonly left: readonly ReportLeft[];
}

/** One file of a report: what was found in it, or why it could not be read. */
export type ReportFile = { readonly name: string } & (
  | { readonly report: WorkbookReport; readonly failure: null }
  | { readonly report: null; readonly failure: string }
);
