import type { ScoringProfile } from "../scoring/profile";
import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { FillContext } from "./fill-context";
import { rowScore, type RowScore } from "./row-score";
import { sharedScore } from "./shared-score";

/** What a score cell would be filled with, and over how many rows it is merged. */
export interface CellScore {
  readonly score: RowScore;
  /** 1 where the row has the cell to itself; 其中 rows that see their parent's cell do not count. */
  readonly rows: number;
}

/** The score of a row as filling would write it, whatever stands there now; null where the form has no score cell. */
export function plannedScore(
  table: IndicatorTable,
  indicator: Indicator,
  profile: ScoringProfile
): CellScore | null {
  if (!indicator.score) return null;
  const context = new FillContext(table, profile, {});
  const owners = context.shared.owners("score", indicator.score);
  const [owner = indicator] = owners;
  const score = owners.length > 1 ? sharedScore(context, owners) : rowScore(context, owner);
  return { score, rows: owners.length };
}
