import { isEmptyField, numberOf } from "../recognition/read-field";
import { weightsItemScores } from "../scoring/item-score";
import { describeAssumptions, profileName, scoredBy } from "../scoring/describe-score";
import type { Assumption } from "../scoring/formula";
import { scoreRate } from "../scoring/score-indicator";
import type { Field, Indicator, NumberField } from "../table/indicator-table";
import { type Decimal, HUNDRED, roundHalfUp, ZERO } from "../value/decimal";
import { constant } from "./cell-style";
import type { FillContext } from "./fill-context";
import { plannedRate } from "./fill-rate";
import { rateInput } from "./rate-input";
import type { NoPlannedScore, PlannedScore } from "./row-score";
import { whyNoScore } from "./why-not";

interface ItemScore {
  readonly kind: "item";
  readonly field: Field;
  readonly points: Decimal;
  readonly assumptions: readonly Assumption[];
}

/**
 * 单项得分, from 0 to 100, in forms whose score is 单项得分 × 权重: the one that a person entered, else what the profile
 * gives for a full score of 100. Null in other forms.
 */
export function plannedItemScore(
  context: FillContext,
  indicator: Indicator
): ItemScore | NoPlannedScore | null {
  const field = itemField(context, indicator);
  if (!field) return null;
  if (!isEmptyField(field)) {
    const points = numberOf(field);
    return points?.gte(ZERO) && points.lte(HUNDRED)
      ? { kind: "item", field, points, assumptions: [] }
      : { kind: "none", why: { key: "skip.itemScore", data: { shown: field.text } } };
  }
  const count = context.shared.owners("item", field).length;
  if (count > 1) return { kind: "none", why: { key: "skip.itemShared", data: { count } } };
  const input = rateInput(indicator, HUNDRED, plannedRate(context, indicator));
  const outcome = scoreRate(input, context.profile);
  if (outcome.kind === "none") return { kind: "none", why: whyNoScore(indicator, outcome) };
  const { points, assumptions } = outcome;
  return { kind: "item", field, points, assumptions };
}

/** Plans 单项得分 where it is empty. Entries stay, whatever may be overwritten. */
export function fillItemScore(context: FillContext, indicator: Indicator): void {
  const field = itemField(context, indicator);
  if (!field || !isEmptyField(field) || !context.shared.isFirst("item", field, indicator)) return;
  const item = plannedItemScore(context, indicator);
  if (item?.kind !== "item") {
    if (item) context.skip(field, item.why);
    return;
  }
  const outcome = scoreRate(
    rateInput(indicator, HUNDRED, plannedRate(context, indicator)),
    context.profile
  );
  if (outcome.kind === "none") return;
  const data = {
    working: outcome.working,
    profile: scoredBy(outcome, context.profile),
    assumption: describeAssumptions(item.assumptions),
  };
  const key = item.assumptions.length > 0 ? "fill.scoreAssumed" : "fill.score";
  const after = constant(item.points.toNumber());
  context.write(field, { after, whyValue: null }, { key, data }, true);
}

/** 折算得分 = 单项得分 × 权重, in percent. */
export function weightedScore(
  { profile }: FillContext,
  { field, points: item, assumptions }: ItemScore,
  weight: Decimal,
  weightField: NumberField | null
): PlannedScore {
  const exact = item.times(weight).div(HUNDRED);
  const points = roundHalfUp(exact, profile.scoreDecimals);
  const result = exact.eq(points) ? `${points}` : `${exact} → ${points}`;
  const full = weightField?.value === weight.toNumber() ? weightField.address : `${weight}`;
  const isNumber = isEmptyField(field) || typeof field.value === "number";
  return {
    kind: "score",
    points,
    working: `${item} × ${weight}% = ${result}`,
    by: profileName(profile),
    assumptions,
    input: null,
    formula: isNumber ? `ROUND(${field.address}*${full}/100,${profile.scoreDecimals})` : null,
  };
}

function itemField({ table }: FillContext, { others, part }: Indicator): Field | null {
  return part !== "child" && weightsItemScores(table) ? (others.itemScore ?? null) : null;
}
