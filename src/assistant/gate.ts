import type { Severity } from "../core/finding";
import type { Sheet } from "../core/sheet/sheet";
import { type FinalisePlan, planFinalise } from "./finalise";
import type { Inspection } from "./inspect";

export type SeverityCounts = Readonly<Record<Severity, number>>;

export type GateVerdict = "ready" | "blocked" | "none";

/** What stands between a workbook and its submission. */
export interface Gate {
  /** "none": there is no table to submit. */
  readonly verdict: GateVerdict;
  /** Places that must be mended: errors, and prompts that no error speaks of. */
  readonly mustFix: number;
  readonly counts: SeverityCounts;
  /** Findings set aside, and those of them that were errors. */
  readonly ignored: number;
  readonly ignoredErrors: number;
  /** What the clean copy takes away. */
  readonly own: FinalisePlan;
}

/** The gate before submission: all checks on all tables, and what is left of ours in the cells. */
export function gateOf(sheets: readonly Sheet[], inspection: Inspection): Gate {
  const { tables, findings, ignored } = inspection;
  const counts = countSeverities(findings);
  const own = planFinalise(sheets);
  const errors = new Set(
    findings.flatMap(({ severity, sheet, cell }) =>
      severity === "error" ? placeOf(sheet, cell) : []
    )
  );
  const unsaid = own.prompts.filter(({ sheet, cell }) => !errors.has(placeOf(sheet, cell))).length;
  const mustFix = counts.error + unsaid;
  return {
    verdict: tables.length === 0 ? "none" : mustFix > 0 ? "blocked" : "ready",
    mustFix,
    counts,
    ignored: ignored.length,
    ignoredErrors: ignored.filter(({ finding }) => finding.severity === "error").length,
    own,
  };
}

export function countSeverities(
  findings: readonly { readonly severity: Severity }[]
): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function placeOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}
