import { describeAssumptions, scoredBy } from "../scoring/describe-score";
import type { Assumption } from "../scoring/formula";
import { type RateInput, scoreRate } from "../scoring/score-indicator";
import type { Indicator } from "../table/indicator-table";
import type { Message, MessageValue } from "../texts/message";
import type { Decimal } from "../value/decimal";
import type { FillContext } from "./fill-context";
import { plannedRate } from "./fill-rate";
import { fullPoints } from "./full-points";
import { plannedItemScore, weightedScore } from "./item-score";
import { rateInput } from "./rate-input";
import { whyNoScore } from "./why-not";

/** A score that is to be written. */
export interface PlannedScore {
  readonly kind: "score";
  readonly points: Decimal;
  readonly working: string;
  readonly by: MessageValue;
  readonly assumptions: readonly Assumption[];
  /** What it was computed from where one row and one rule gave it, for a formula. */
  readonly input: RateInput | null;
  /** Without its "=", where no function is needed. */
  readonly formula: string | null;
}

export interface NoPlannedScore {
  readonly kind: "none";
  readonly why: Message;
}

export type RowScore = PlannedScore | NoPlannedScore;

/** The score of one row by its own weight and values, as it follows from what will stand beside it. */
export function rowScore(
  context: FillContext,
  indicator: Indicator,
  sharesScore = false
): RowScore {
  const full = fullPoints(context, indicator, sharesScore);
  if (full.kind === "none") return full;
  const item = plannedItemScore(context, indicator);
  if (item)
    return item.kind === "none"
      ? item
      : weightedScore(context, item, full.points, indicator.weight);
  const input = rateInput(indicator, full.points, plannedRate(context, indicator));
  const outcome = scoreRate(input, context.profile);
  if (outcome.kind === "none") return { kind: "none", why: whyNoScore(indicator, outcome) };
  const { points, working, assumptions } = outcome;
  const by = scoredBy(outcome, context.profile);
  return repeatsParent(context, indicator, {
    kind: "score",
    points,
    working,
    assumptions,
    by,
    input,
    formula: null,
  });
}

/** An 其中 row that repeats its parent's weight repeats its score too; where they differ, a person decides. */
function repeatsParent(context: FillContext, indicator: Indicator, own: PlannedScore): RowScore {
  const parent = indicator.part === "child" ? context.shared.parentOf(indicator) : null;
  const weight = parent?.weight?.amount;
  if (!parent || !weight || !indicator.weight?.amount?.eq(weight)) return own;
  const above = standingScore(context, parent);
  if (!above) return { kind: "none", why: { key: "skip.partBeforeParent", data: {} } };
  if (above.eq(own.points)) return own;
  const data = { weight: `${weight}`, own: `${own.points}`, above: `${above}` };
  return { kind: "none", why: { key: "skip.partRepeatsWeight", data } };
}

function standingScore(context: FillContext, parent: Indicator): Decimal | null {
  if (parent.score && !context.mayWrite(parent.score)) return parent.score.amount;
  const score = rowScore(context, parent);
  return score.kind === "score" ? score.points : null;
}

/** The sentence behind a score. */
export function scoreReason({ working, by, assumptions }: PlannedScore): Message {
  const data = { working, profile: by };
  if (assumptions.length === 0) return { key: "fill.score", data };
  return {
    key: "fill.scoreAssumed",
    data: { ...data, assumption: describeAssumptions(assumptions) },
  };
}
