import { gateOf, type SeverityCounts } from "../../assistant/gate";
import type { SessionState } from "../../assistant/session";
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

function verdictKind(session: SessionState, pane: PaneState): VerdictKind {
  if (session.phase !== "ready") {
    if (pane.failure?.reading) return "failed";
    return pane.stopped ? "stopped" : "reading";
  }
  return gateOf(session.sheets, session).verdict;
}

function detailOf(kind: VerdictKind, session: SessionState, text: PaneText): string {
  if (kind !== "blocked" && kind !== "ready") return text(`verdict.${kind}.detail`);
  const { counts, mustFix } = gateOf(session.sheets, session);
  const prompts = mustFix - counts.error;
  // 提示 are said only where there is nothing to mend.
  const urgent = mustFix + counts.warning > 0;
  const parts = [
    ...(prompts > 0 ? [text("count.prompts", { count: prompts })] : []),
    countsText(urgent ? { ...counts, info: 0 } : counts, text),
  ];
  return (
    parts.filter(Boolean).join(" · ") || text("verdict.clean", { count: session.tables.length })
  );
}

/** 「3 处必须修改 · 12 处建议修改」; "" when there are none. */
export function countsText(counts: SeverityCounts, text: PaneText): string {
  return (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => text(`count.${severity}`, { count: counts[severity] }))
    .join(" · ");
}
