import { rememberObject } from "../remember";
import type { ScoringProfile } from "../scoring/profile";
import { scoreIndicator, type ScoreOutcome } from "../scoring/score-indicator";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import type { Indicator, IndicatorTable } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { targetMet } from "./indicator-facts";

/** How a score that a person gave contradicts the result beside it. */
export type Contradiction = "fullThoughMissed" | "cutThoughMet" | "outsideBand";

/** Lower edges of the best and the middle band, in percent of the full score. */
interface GradeEdges {
  readonly best: number;
  /** Null where templates differ (50 or 60) and the profile does not say. */
  readonly middle: number | null;
}

/** Printed on every template: 100–80 (80 included). */
const BEST = 80;
/** 80–60 in 安徽通版 and others, 80–50 in Hubei and in the template of 2016–2018. */
const LOWEST_MIDDLE = 50;
const HIGHEST_MIDDLE = 60;

/** The points that a grade may have, edges included. */
export interface GradeBand {
  readonly low: Decimal;
  readonly high: Decimal;
  /** In percent of the full score, for a sentence. */
  readonly from: number;
  readonly to: number;
}

/** The band of a row's grade under a profile; null when its result is no grade, or its target a number. */
export function gradeBand(
  { actualValue, targetValue, weight }: Indicator,
  profile: ScoringProfile
): GradeBand | null {
  const full = weight?.amount;
  if (actualValue.kind !== "grade" || !full) return null;
  if (targetValue.kind !== "text" && targetValue.kind !== "grade") return null;
  const { best, middle } = gradeEdges(profile);
  const [from, to] = {
    achieved: [best, 100] as const,
    partial: [middle ?? LOWEST_MIDDLE, best] as const,
    missed: [0, middle ?? HIGHEST_MIDDLE] as const,
  }[actualValue.grade];
  return { low: full.times(from).div(100), high: full.times(to).div(100), from, to };
}

function gradeEdges({ fallback }: ScoringProfile): GradeEdges {
  if (fallback.formula !== "comparator-ratio" && fallback.formula !== "two-way-ratio") {
    return { best: BEST, middle: null };
  }
  const [best, middle] = fallback.parameters.gradeBands.map(({ from }) => from.toNumber());
  return { best: best ?? BEST, middle: middle ?? null };
}

/**
 * What is wrong with a score that no confirmed rule gives: full marks for a missed target, points lost for one that was
 * met, a grade's points outside its band. Null where a confirmed rule decides (ARI-02), and for shared scores.
 */
export function contradictionOf(
  indicator: Indicator,
  profile: ScoringProfile,
  isShared: boolean
): Contradiction | null {
  const points = indicator.score?.amount;
  const full = indicator.weight?.amount;
  if (!points || !full || full.lte(0) || isShared || indicator.part === "child") return null;
  const outcome = scoreIndicator(indicator, profile);
  if (isDecidedElsewhere(outcome, profile)) return null;
  const band = gradeBand(indicator, profile);
  if (band) {
    const outside =
      points.lt(band.low.minus(SCORE_TOLERANCE)) || points.gt(band.high.plus(SCORE_TOLERANCE));
    return outside ? "outsideBand" : null;
  }
  const met = targetMet(indicator);
  // Full marks after a deadline are TIM-01's.
  const isLate = indicator.targetValue.kind === "date";
  if (met === false && points.gte(full)) return isLate ? null : "fullThoughMissed";
  // Where the profile itself takes points off for over-completion, that is what costs them.
  const givesAll = outcome.kind === "score" && outcome.points.eq(full);
  if (met === true && givesAll && points.lt(full.minus(SCORE_TOLERANCE))) return "cutThoughMet";
  return null;
}

/** True where the grade's band, and not a proportion, decides: any score within it is right. */
export function isWithinBand(indicator: Indicator, profile: ScoringProfile): boolean {
  const points = indicator.score?.amount;
  const band = gradeBand(indicator, profile);
  return Boolean(band && points?.gte(band.low) && points.lte(band.high));
}

/** By a confirmed rule, or by one that the row states itself (每降5%扣1分). */
function isDecidedElsewhere(outcome: ScoreOutcome, profile: ScoringProfile): boolean {
  if (outcome.kind === "none") return outcome.why === "own-rule";
  if (outcome.formula === "deduction") return true;
  return profile.standing === "exact" && outcome.assumptions.length === 0;
}

/** Addresses of score cells that several rows share. */
export const sharedScores = rememberObject(
  ({ indicators }: IndicatorTable): ReadonlySet<string> => {
    const seen = new Set<string>();
    const shared = new Set<string>();
    for (const { score } of indicators) {
      if (!score) continue;
      if (seen.has(score.address)) shared.add(score.address);
      seen.add(score.address);
    }
    return shared;
  }
);
