import { isEmptyField } from "../recognition/read-field";
import type { Field, Indicator } from "../table/indicator-table";
import { shownRate } from "../value/completion-rate";
import { type Decimal, HUNDRED } from "../value/decimal";
import { styledScore } from "./cell-style";
import type { FillContext } from "./fill-context";
import { fillRate, plannedRate } from "./fill-rate";
import { scoreFormula } from "./formulas";
import { fillItemScore } from "./item-score";
import { promptForRow } from "./reason-prompt";
import { rowScore, type RowScore, scoreReason } from "./row-score";
import { sharedScore } from "./shared-score";

/** What will stand in the score cells, by address; null where nothing will. */
export type StandingScores = Map<string, Decimal | null>;

/** Plans rate, score and prompt of a row. A cell merged over several rows is planned at its first row. */
export function fillIndicator(
  context: FillContext,
  indicator: Indicator,
  standing: StandingScores
): void {
  fillRate(context, indicator);
  fillItemScore(context, indicator);
  fillScore(context, indicator, standing);
  fillPrompt(context, indicator, standing);
}

function fillScore(context: FillContext, indicator: Indicator, standing: StandingScores): void {
  const field = indicator.score;
  if (!field || !context.shared.isFirst("score", field, indicator)) return;
  const owners = context.shared.owners("score", field);
  const [owner = indicator] = owners;
  const score: RowScore =
    owners.length > 1 ? sharedScore(context, owners) : rowScore(context, owner);
  if (!context.mayWrite(field)) {
    context.keep(field, score.kind === "score" ? score.points : null);
    standing.set(field.address, field.amount);
    return;
  }
  if (score.kind === "none") {
    context.skipEmpty(field, score.why);
    standing.set(field.address, field.amount);
    return;
  }
  const constant = styledScore(score.points, context.samples.score);
  const content = context.content(constant, () => scoreFormula(context, owner, score, constant));
  context.write(field, content, scoreReason(score), true);
  standing.set(field.address, score.points);
}

/** Asks for the reason of a deviation: either side of 100%, or lost points, as the profile wants it. */
function fillPrompt(context: FillContext, indicator: Indicator, standing: StandingScores): void {
  const { reason, weight, score } = indicator;
  if (!reason || !isEmptyField(reason)) return;
  if (isPlanned(context, reason)) return;
  const rate = rateToExplain(context, indicator);
  if (!rate || rate.eq(HUNDRED)) return;
  if (rate.gt(HUNDRED) && context.profile.explains === "shortfall") {
    const points = score ? standing.get(score.address) : null;
    if (!(weight?.amount && points?.lt(weight.amount))) return;
  }
  context.write(
    reason,
    { after: { value: promptForRow(indicator, rate), formula: null }, whyValue: null },
    { key: "fill.reasonPrompt", data: { rate: `${rate}` } },
    false
  );
}

/** A cell that several rows share asks about the first of them that deviates. */
function isPlanned({ shared, edits }: FillContext, reason: Field): boolean {
  if (shared.all("reason", reason).length < 2) return false;
  return edits.some(({ cell }) => cell === reason.address);
}

/**
 * The rate that a reason would explain: the row's own, else what target and result make. A limit or a date that was kept
 * deviates from nothing, whatever quotient stands beside it.
 */
function rateToExplain(context: FillContext, indicator: Indicator): Decimal | null {
  const { completion } = indicator;
  const isKept =
    completion.kind === "rate" &&
    (completion.basis === "met" || completion.basis === "date") &&
    completion.percent.eq(HUNDRED);
  if (isKept) return null;
  const shown = plannedRate(context, indicator);
  return shown ?? (completion.kind === "rate" ? shownRate(completion) : null);
}
