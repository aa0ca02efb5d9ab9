import type { Finding } from "../../core/finding";
import { parseAddress } from "../../core/sheet/address";

/** Names a finding from one check to the next, while it stays in its place. */
export function findingKey({ sheet, cell, code, situation, data }: Finding): string {
  const label = typeof data["label"] === "string" ? data["label"] : "";
  const column = typeof data["column"] === "string" ? data["column"] : "";
  return [sheet, cell, code, situation, label, column].join("|");
}

const RANKS = { error: 0, warning: 1, info: 2 } as const;

/** The worst first, then from top to bottom. */
export function compareFindings(left: Finding, right: Finding): number {
  const severity = RANKS[left.severity] - RANKS[right.severity];
  if (severity !== 0) return severity;
  const first = parseAddress(left.cell);
  const second = parseAddress(right.cell);
  if (!first || !second) return 0;
  return first.row - second.row || first.column - second.column;
}
