import { rememberObject } from "../remember";
import type { Indicator } from "../table/indicator-table";
import { type CompletionRate, shownRate } from "../value/completion-rate";
import { type Decimal, roundHalfUp, ZERO } from "../value/decimal";
import type { IndicatorValue } from "../value/value";
import type { ScoringRule } from "../vocabulary/rules";
import { applyFormula } from "./apply-formula";
import type { Assumption, FormulaInput, FormulaResult, PointRange } from "./formula";
import { deductedPoints } from "./formulas/deduction";
import type { FormulaChoice, FormulaName, ScoringProfile } from "./profile";
import { readDeduction, statesPoints } from "./read-deduction";

/** A score with all that a person needs to check it. */
export interface Score {
  readonly kind: "score";
  /** Points, rounded half up to the profile's decimals. */
  readonly points: Decimal;
  /** The rate it was computed from, in percent points; beside a formula of target and result, what these two make. */
  readonly rate: Decimal;
  /** shown: the rate printed in the table; computed: from target and actual, two decimals half up. */
  readonly rateFrom: "shown" | "computed";
  readonly profile: string;
  /** deduction: the row's own rule, as its text states it. */
  readonly formula: FormulaName | "deduction";
  /** Not empty: show 「按假定规则计算」. */
  readonly assumptions: readonly Assumption[];
  /** "15 × (79% − 60%) ÷ 40% = 7.125 → 7.13" */
  readonly working: string;
}

export interface NoScore {
  readonly kind: "none";
  /**
   * rate-unknown: there is no rate, or none from which points follow.
   * own-rule: the row states a rule of its own that is not understood, so a person decides.
   */
  readonly why: "no-weight" | "rate-unknown" | "own-rule";
  /** The rate is known and the rule leaves the score to a person, between these points. */
  readonly judgement?: PointRange;
}

export type ScoreOutcome = Score | NoScore;

/** Scores a row of a table. The displayed rate decides, as in the published tables; without one it is computed. */
export function scoreIndicator(indicator: Indicator, profile: ScoringProfile): ScoreOutcome {
  return scorerOf(profile)(indicator);
}

/** Many checks ask for the same score. */
const scorerOf = rememberObject((profile: ScoringProfile) =>
  rememberObject((indicator: Indicator) => scoreRow(indicator, profile))
);

function scoreRow(indicator: Indicator, profile: ScoringProfile): ScoreOutcome {
  const weight = indicator.weight?.amount;
  if (!weight) return { kind: "none", why: "no-weight" };
  return scoreRate(
    {
      weight,
      rule: indicator.scoringRule,
      ruleText: indicator.rule?.text ?? "",
      shown: indicator.rate?.amount ?? null,
      computed: indicator.completion,
      targetValue: indicator.targetValue,
      actualValue: indicator.actualValue,
    },
    profile
  );
}

export interface RateInput {
  /** Full score of the indicator in points. */
  readonly weight: Decimal;
  readonly rule: ScoringRule | null;
  /** What the column 赋分规则 or 得分计算方法 says; counts where `rule` is null. */
  readonly ruleText?: string;
  /** The displayed rate in percent points, when there is one. */
  readonly shown: Decimal | null;
  readonly computed: CompletionRate;
  /** Target and result: some profiles score them directly, and take the rate only without them. */
  readonly targetValue?: IndicatorValue;
  readonly actualValue?: IndicatorValue;
}

/** Scores a rate under a profile. */
export function scoreRate(input: RateInput, profile: ScoringProfile): ScoreOutcome {
  const { weight, rule, shown, computed, targetValue, actualValue } = input;
  const exact = computed.kind === "rate" ? shownRate(computed) : null;
  const choice = (rule && profile.rules[rule]) ?? profile.fallback;
  const rate = shown ?? exact ?? rateOfNegative(choice, input);
  if (!rate) return { kind: "none", why: "rate-unknown" };
  const row = { rate, weight, targetValue, actualValue };
  const ownRule = rule === null ? ownRuleOf(input.ruleText ?? "", row) : null;
  if (ownRule === "not-understood") return { kind: "none", why: "own-rule" };
  const result = ownRule ?? applyFormula(choice, row);
  if ("between" in result) return { kind: "none", why: "rate-unknown", judgement: result.between };
  const { points, working, assumption, alsoAssumed = null, usesValues } = result;
  const rounded = roundHalfUp(points, profile.scoreDecimals);
  const fromShown = shown !== null && !(usesValues && exact);
  const assumptions = [
    computed.kind === "rate" && !usesValues && (exact?.eq(rate) ?? false) ? computed.assumed : null,
    assumption,
    alsoAssumed,
    ...(ownRule ? [] : profile.assumptions.scores),
  ];
  return {
    kind: "score",
    points: rounded,
    rate: fromShown ? shown : (exact ?? rate),
    rateFrom: fromShown ? "shown" : "computed",
    profile: profile.id,
    formula: ownRule ? "deduction" : choice.formula,
    assumptions: assumptions.filter((item): item is Assumption => item !== null),
    working: describeWorking(working, points, rounded),
  };
}

/** What the row's own rule gives; null when it states none. */
function ownRuleOf(text: string, row: FormulaInput): FormulaResult | "not-understood" | null {
  if (!statesPoints(text)) return null;
  const deduction = readDeduction(text);
  return (deduction && deductedPoints(row, deduction)) ?? "not-understood";
}

/** 0%, where the formula counts a negative result as 0; elsewhere such a result has no rate. */
function rateOfNegative(
  choice: FormulaChoice,
  { computed, targetValue }: RateInput
): Decimal | null {
  if (choice.formula !== "comparator-ratio" || computed.kind === "rate") return null;
  const isResult = targetValue?.kind === "quantity" && !targetValue.amount.isNegative();
  return computed.reason === "negative" && isResult ? ZERO : null;
}

function describeWorking(working: string, points: Decimal, rounded: Decimal): string {
  const exact = roundHalfUp(points, 6);
  const result = exact.eq(rounded) ? `${rounded}` : `${exact} → ${rounded}`;
  return working.includes("×") ? `${working} = ${result}` : `${working} → ${result}`;
}
