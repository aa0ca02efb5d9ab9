import type { Indicator } from "../table/indicator-table";
import { type CompletionRate, shownRate } from "../value/completion-rate";
import { type Decimal, roundHalfUp } from "../value/decimal";
import type { ScoringRule } from "../vocabulary/rules";
import { applyFormula } from "./apply-formula";
import type { Assumption } from "./formula";
import type { FormulaName, ScoringProfile } from "./profile";

/** A score with all that a person needs to check it. */
export interface Score {
  readonly kind: "score";
  /** Points, rounded half up to the profile's decimals. */
  readonly points: Decimal;
  /** The rate it was computed from, in percent points. */
  readonly rate: Decimal;
  /** shown: the rate printed in the table; computed: from target and actual, two decimals half up. */
  readonly rateFrom: "shown" | "computed";
  readonly profile: string;
  readonly formula: FormulaName;
  /** Not empty: show 「按假定规则计算」. */
  readonly assumptions: readonly Assumption[];
  /** "15 × (79% − 60%) ÷ 40% = 7.125 → 7.13" */
  readonly working: string;
}

export interface NoScore {
  readonly kind: "none";
  readonly why: "no-weight" | "rate-unknown";
}

export type ScoreOutcome = Score | NoScore;

/** Scores a row of a table. The displayed rate decides, as in the published tables; without one it is computed. */
export function scoreIndicator(indicator: Indicator, profile: ScoringProfile): ScoreOutcome {
  const weight = indicator.weight?.amount;
  if (!weight) return { kind: "none", why: "no-weight" };
  return scoreRate(
    {
      weight,
      rule: indicator.scoringRule,
      shown: indicator.rate?.amount ?? null,
      computed: indicator.completion,
    },
    profile
  );
}

export interface RateInput {
  /** Full score of the indicator in points. */
  readonly weight: Decimal;
  readonly rule: ScoringRule | null;
  /** The displayed rate in percent points, when there is one. */
  readonly shown: Decimal | null;
  readonly computed: CompletionRate;
}

/** Scores a rate under a profile. */
export function scoreRate(
  { weight, rule, shown, computed }: RateInput,
  profile: ScoringProfile
): ScoreOutcome {
  const exact = computed.kind === "rate" ? shownRate(computed) : null;
  const rate = shown ?? exact;
  if (!rate) return { kind: "none", why: "rate-unknown" };
  const choice = (rule && profile.rules[rule]) ?? profile.fallback;
  const { points, working, assumption } = applyFormula(choice, { rate, weight });
  const rounded = roundHalfUp(points, profile.scoreDecimals);
  const assumptions = [computed.kind === "rate" ? computed.assumed : null, assumption];
  return {
    kind: "score",
    points: rounded,
    rate,
    rateFrom: shown ? "shown" : "computed",
    profile: profile.id,
    formula: choice.formula,
    assumptions: assumptions.filter((item): item is Assumption => item !== null),
    working: describeWorking(working, points, rounded),
  };
}

function describeWorking(working: string, points: Decimal, rounded: Decimal): string {
  const exact = roundHalfUp(points, 6);
  const result = exact.eq(rounded) ? `${rounded}` : `${exact} → ${rounded}`;
  return working.includes("×") ? `${working} = ${result}` : `${working}: ${result}`;
}
