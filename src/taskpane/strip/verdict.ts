import type { SessionState } from "../../assistant/session";
import type { Severity } from "../../core/finding";
import type { PaneState } from "../pane/pane-state";
import type { PaneText } from "../texts/pane-text";

export type VerdictKind = "reading" | "stopped" | "failed" | "none" | "blocked" | "ready";

/** Where the workbook stands, in one look. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly title: string;
  readonly detail: string;
}

export function verdictOf(session: SessionState, pane: PaneState, text: PaneText): Verdict {
  const kind = verdictKind(session, pane);
  return { kind, title: text(`verdict.${kind}`), detail: detailOf(kind, session, text) };
}

function verdictKind({ phase, tables, findings }: SessionState, pane: PaneState): VerdictKind {
  if (phase !== "ready") {
    if (pane.failure?.reading) return "failed";
    return pane.stopped ? "stopped" : "reading";
  }
  if (tables.length === 0) return "none";
  return findings.some(({ severity }) => severity === "error") ? "blocked" : "ready";
}

function detailOf(kind: VerdictKind, session: SessionState, text: PaneText): string {
  if (kind !== "blocked" && kind !== "ready") return text(`verdict.${kind}.detail`);
  return (
    countsText(countSeverities(session.findings), text) ||
    text("verdict.clean", { count: session.tables.length })
  );
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(
  findings: readonly { readonly severity: Severity }[]
): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** 「3 处必须修改 · 12 处建议修改」; "" when there are none. */
export function countsText(counts: SeverityCounts, text: PaneText): string {
  return (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => text(`count.${severity}`, { count: counts[severity] }))
    .join(" · ");
}
