import { isEmptyField } from "../recognition/read-field";
import { describeAssumptions, scoredBy } from "../scoring/describe-score";
import { type NoScore, type RateInput, type Score, scoreRate } from "../scoring/score-indicator";
import type { Indicator, RateField } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { type CompletionRate, shownRate } from "../value/completion-rate";
import { type Decimal, HUNDRED } from "../value/decimal";
import { spokenValue, termOf } from "../value/spoken-value";
import { rateSamples, scoreSamples, styledRate, styledScore } from "./cell-style";
import type { FillContext } from "./fill-table";
import { rateFormula, scoreFormula } from "./formulas";
import { promptFor } from "./reason-prompt";

/** Plans rate, score and prompt of a row. Returns the score that will stand there, null when none will. */
export function fillIndicator(context: FillContext, indicator: Indicator): Decimal | null {
  const computed = indicator.completion;
  const shown = fillRate(context, indicator, computed);
  const score = fillScore(context, indicator, computed, shown);
  fillPrompt(context, indicator, shown, score);
  return score;
}

/** The rate that will stand in the row, in percent points. */
function fillRate(
  context: FillContext,
  indicator: Indicator,
  computed: CompletionRate
): Decimal | null {
  const field = indicator.rate;
  if (!field) return null;
  if (!context.mayWrite(field)) {
    context.keep(field, computed.kind === "rate" ? shownRate(computed) : null, "%");
    return field.amount;
  }
  if (computed.kind !== "rate") {
    if (isEmptyField(field)) context.skip(field, whyNoRate(indicator, computed));
    return field.amount;
  }
  const rate = shownRate(computed);
  const constant = styledRate(rate, field, rateSamples(context.table));
  const after = context.options.formulas ? rateFormula(indicator, constant) : constant;
  context.write(field, after, rateReason(context, indicator, computed, rate), false);
  return rate;
}

function rateReason(
  context: FillContext,
  indicator: Indicator,
  computed: CompletionRate & { kind: "rate" },
  rate: Decimal
): Message {
  const [target, actual] = [indicator.target?.text ?? "", indicator.actual?.text ?? ""];
  const data =
    computed.basis === "ratio"
      ? { target: termOf(target), actual: termOf(actual) }
      : { target: spokenValue(target), actual: spokenValue(actual) };
  if (computed.assumed) {
    return {
      key: "fill.rateAssumed",
      data: { assumption: describeAssumptions([computed.assumed]) },
    };
  }
  if (computed.basis !== "ratio") return { key: "fill.rateMet", data };
  const truncated = rate.floor();
  const otherScore = truncated.eq(rate) ? null : pointsAt(context, indicator, computed, truncated);
  const score = pointsAt(context, indicator, computed, rate);
  if (otherScore && score && !otherScore.eq(score)) {
    return {
      key: "fill.rateExact",
      data: { ...data, truncated: `${truncated}`, otherScore: `${otherScore}` },
    };
  }
  return { key: "fill.rate", data };
}

function pointsAt(
  { profile }: FillContext,
  indicator: Indicator,
  computed: CompletionRate,
  shown: Decimal
): Decimal | null {
  const weight = indicator.weight?.amount;
  if (!weight) return null;
  const score = scoreRate(rateInput(indicator, weight, computed, shown), profile);
  return score.kind === "score" ? score.points : null;
}

function rateInput(
  { scoringRule, rule, targetValue, actualValue }: Indicator,
  weight: Decimal,
  computed: CompletionRate,
  shown: Decimal | null
): RateInput {
  const ruleText = rule?.text ?? "";
  return { weight, rule: scoringRule, ruleText, shown, computed, targetValue, actualValue };
}

function fillScore(
  context: FillContext,
  indicator: Indicator,
  computed: CompletionRate,
  shown: Decimal | null
): Decimal | null {
  const field = indicator.score;
  if (!field) return null;
  const weight = indicator.weight?.amount;
  const outcome = weight
    ? scoreRate(rateInput(indicator, weight, computed, shown), context.profile)
    : null;
  if (!context.mayWrite(field)) {
    context.keep(field, outcome?.kind === "score" ? outcome.points : null);
    return field.amount;
  }
  if (outcome?.kind !== "score") {
    if (isEmptyField(field)) {
      const why = whyNoScore(indicator, outcome, computed);
      context.skip(field, weight ? why : { key: "skip.weightMissing", data: {} });
    }
    return field.amount;
  }
  const constant = styledScore(outcome.points, scoreSamples(context.table));
  const after = context.options.formulas
    ? scoreFormula(indicator, context.profile, constant)
    : constant;
  context.write(field, after, scoreReason(context, outcome), true);
  return outcome.points;
}

function scoreReason({ profile }: FillContext, score: Score): Message {
  const data = { working: score.working, profile: scoredBy(score, profile) };
  if (score.assumptions.length === 0) return { key: "fill.score", data };
  return {
    key: "fill.scoreAssumed",
    data: { ...data, assumption: describeAssumptions(score.assumptions) },
  };
}

function fillPrompt(
  context: FillContext,
  indicator: Indicator,
  shown: Decimal | null,
  score: Decimal | null
): void {
  const { reason } = indicator;
  const rate: Decimal | null = shown ?? ratePercent(indicator.rate);
  if (!reason || !isEmptyField(reason) || !rate || rate.eq(HUNDRED)) return;
  const weight = indicator.weight?.amount;
  const over = rate.gt(HUNDRED);
  if (over && context.profile.explains === "shortfall" && !(weight && score?.lt(weight))) return;
  context.write(
    reason,
    { value: promptFor(indicator, rate), formula: null },
    { key: "fill.reasonPrompt", data: { rate: `${rate}` } },
    false
  );
}

function ratePercent(field: RateField | null): Decimal | null {
  return field?.amount ?? null;
}

function whyNoScore(
  indicator: Indicator,
  outcome: NoScore | null,
  computed: CompletionRate
): Message {
  if (outcome?.why === "own-rule") {
    return { key: "skip.ownRule", data: { rule: indicator.rule?.text ?? "" } };
  }
  return outcome?.judgement ? needsJudgement(indicator) : whyNoRate(indicator, computed);
}

function needsJudgement({ actual }: Indicator): Message {
  return { key: "skip.needsJudgement", data: { actual: spokenValue(actual?.text ?? "") } };
}

/** Why a row has no computable rate, in words that tell what to do. */
function whyNoRate(indicator: Indicator, computed: CompletionRate): Message {
  const data = {
    target: spokenValue(indicator.target?.text ?? ""),
    actual: spokenValue(indicator.actual?.text ?? ""),
  };
  if (computed.kind === "rate") return { key: "skip.rateMissing", data };
  switch (computed.reason) {
    case "blank-target":
      return { key: "skip.targetMissing", data };
    case "blank-actual":
      return { key: "skip.actualMissing", data };
    case "unit-mismatch":
      return { key: "skip.unitMismatch", data };
    case "qualitative-actual":
      return { key: "skip.qualitativeActual", data };
    case "needs-judgement":
      return { key: "skip.needsJudgement", data };
    default:
      return { key: "skip.targetUnreadable", data };
  }
}
