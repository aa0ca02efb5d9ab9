import { describeAssumptions } from "../scoring/describe-score";
import { scoreRate } from "../scoring/score-indicator";
import type { Indicator } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { type CompletionRate, shownRate } from "../value/completion-rate";
import type { Decimal } from "../value/decimal";
import { spokenValue, termOf } from "../value/spoken-value";
import { styledRate } from "./cell-style";
import type { FillContext } from "./fill-context";
import { fullPoints } from "./full-points";
import { rateFormula } from "./formulas";
import { rateInput } from "./rate-input";
import { meantText } from "./spoken-field";
import { whyNoRate } from "./why-not";

type KnownRate = CompletionRate & { readonly kind: "rate" };

/** The rate that will stand in a row's own cell, in percent points; null where none will or the form has no column. */
export function plannedRate(context: FillContext, indicator: Indicator): Decimal | null {
  const { rate } = indicator;
  if (!rate || !context.shared.owners("rate", rate).includes(indicator)) return null;
  if (!context.mayWrite(rate)) return rate.amount;
  return commonRate(context, rate)?.rate ?? rate.amount;
}

/** Plans the rate of a row. A cell that several rows share is filled when they agree. */
export function fillRate(context: FillContext, indicator: Indicator): void {
  const field = indicator.rate;
  if (!field || !context.shared.isFirst("rate", field, indicator)) return;
  const common = commonRate(context, field);
  if (!context.mayWrite(field)) {
    context.keep(field, common?.rate ?? null, "%");
    return;
  }
  if (!common) {
    context.skipEmpty(field, whyNoCommonRate(context, indicator));
    return;
  }
  const { owner, computed, rate } = common;
  const constant = styledRate(rate, field, context.samples.rate);
  const content = context.content(constant, () => rateFormula(owner, rate, constant));
  context.write(field, content, rateReason(context, owner, computed, rate), false);
}

interface CommonRate {
  readonly owner: Indicator;
  readonly computed: KnownRate;
  readonly rate: Decimal;
}

/** The computed rate of the rows that a rate cell belongs to; null when one has none or they differ. */
function commonRate(
  { shared }: FillContext,
  field: NonNullable<Indicator["rate"]>
): CommonRate | null {
  const [owner, ...others] = shared.owners("rate", field);
  if (owner?.completion.kind !== "rate") return null;
  const rate = shownRate(owner.completion);
  const agree = others.every(
    ({ completion }) => completion.kind === "rate" && shownRate(completion).eq(rate)
  );
  return agree ? { owner, computed: owner.completion, rate } : null;
}

function whyNoCommonRate({ shared }: FillContext, first: Indicator): Message {
  const owners = first.rate ? shared.owners("rate", first.rate) : [];
  const [owner = first] = owners;
  if (owners.length < 2) return whyNoRate(owner);
  const unknown = owners.find(({ completion }) => completion.kind !== "rate");
  return unknown
    ? { key: "skip.sharedUnknown", data: { count: owners.length, why: whyNoRate(unknown) } }
    : { key: "skip.rateShared", data: { count: owners.length } };
}

function rateReason(
  context: FillContext,
  indicator: Indicator,
  computed: KnownRate,
  rate: Decimal
): Message {
  const [target, actual] = [meantText(indicator.target), meantText(indicator.actual)];
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
  const otherScore = truncated.eq(rate) ? null : pointsAt(context, indicator, truncated);
  const score = pointsAt(context, indicator, rate);
  if (otherScore && score && !otherScore.eq(score)) {
    return {
      key: "fill.rateExact",
      data: { ...data, truncated: `${truncated}`, otherScore: `${otherScore}` },
    };
  }
  return { key: "fill.rate", data };
}

function pointsAt(context: FillContext, indicator: Indicator, shown: Decimal): Decimal | null {
  const full = fullPoints(context, indicator);
  if (full.kind === "none" || !indicator.score) return null;
  const score = scoreRate(rateInput(indicator, full.points, shown), context.profile);
  return score.kind === "score" ? score.points : null;
}
