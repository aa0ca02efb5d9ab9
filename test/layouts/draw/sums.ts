import type { RowPlan } from "../plan";

/** What the rows add up to; rows that break down another one do not count, shared cells count once. */
export function sumOf(rows: readonly RowPlan[]): { weight: number; score: number } {
  let weight = 0;
  let score = 0;
  for (const row of rows) {
    if (row.part === "child" || row.shared) continue;
    weight += row.weight ?? 0;
    score += row.score ?? 0;
  }
  return { weight, score: Math.round(score * 100) / 100 };
}
