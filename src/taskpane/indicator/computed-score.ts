import { type CellScore, plannedScore } from "../../core/filling/planned-score";
import type { ScoringProfile } from "../../core/scoring/profile";
import { scoreIndicator } from "../../core/scoring/score-indicator";
import type { Indicator, IndicatorTable } from "../../core/table/indicator-table";
import type { Decimal } from "../../core/value/decimal";

interface Scored {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly profile: ScoringProfile;
}

/**
 * The score of a row whose points do not follow from its own weight and rate alone: a cell shared with other rows, an
 * 其中 row, points in the level's text, 单项得分. Null for ordinary rows.
 */
export function sharedOrDerived({ table, indicator, profile }: Scored): CellScore | null {
  const planned = plannedScore(table, indicator, profile);
  if (!planned) return null;
  const isOrdinary =
    planned.rows === 1 &&
    indicator.part !== "child" &&
    indicator.weight !== null &&
    !indicator.others.itemScore;
  return isOrdinary ? null : planned;
}

/** The points that the score cell should hold; null where they cannot be told. */
export function computedPoints(scored: Scored): Decimal | null {
  const derived = sharedOrDerived(scored);
  const score = derived?.score ?? scoreIndicator(scored.indicator, scored.profile);
  return score.kind === "score" ? score.points : null;
}
