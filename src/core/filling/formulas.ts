import type { CellContent } from "../edit";
import { accidentalText } from "../recognition/accidental-text";
import { isEmptyField, numberOf } from "../recognition/read-field";
import { findProfile } from "../scoring/profiles/all-profiles";
import { readDeduction } from "../scoring/read-deduction";
import { scoreRate } from "../scoring/score-indicator";
import type { Field, Indicator } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { type CompletionRate, completionRate, shownRate } from "../value/completion-rate";
import type { Decimal } from "../value/decimal";
import { parseValue } from "../value/parse-value";
import type { IndicatorValue } from "../value/value";
import { POINTS_SUFFIX } from "../vocabulary/rules";
import type { Content, FillContext } from "./fill-context";
import { percentText } from "./percent-text";
import type { PlannedScore } from "./row-score";

/** A value in place of a formula, with the reason. */
export function asValue(
  after: CellContent,
  key: Message["key"],
  data: Message["data"] = {}
): Content {
  return { after, whyValue: { key, data } };
}

function formula(value: CellContent["value"], text: string): Content {
  return { after: { value, formula: text }, whyValue: null };
}

/**
 * =PERF.RATE(target, actual); as text or in percent points where the table writes its rates so. A value where the
 * function would read the two cells otherwise: it knows neither their formats nor the columns beside them.
 * @param rate in percent points
 */
export function rateFormula(indicator: Indicator, rate: Decimal, constant: CellContent): Content {
  const { target, actual } = indicator;
  if (!target || !actual) return asValue(constant, "fill.noCells");
  const typed = accidental(indicator);
  if (typed) return asValue(constant, "fill.accidental", typed);
  const read = readByFunction(target, actual).completion;
  if (read.kind !== "rate" || !shownRate(read).eq(rate))
    return readOtherwise(constant, target, actual);
  const call = `PERF.RATE(${target.address},${actual.address})`;
  if (typeof constant.value === "string") return percentText(constant.value, call);
  const isFraction = indicator.rate?.format.includes("%") ?? false;
  return formula(constant.value, isFraction ? `=${call}` : `=ROUND(${call}*100,2)`);
}

/**
 * =PERF.SCORE(target, actual, weight, rule, profile), with 分 behind it where the table writes its scores so. A value
 * under a profile that a person made, which functions do not know, and wherever the function would come to other points.
 */
export function scoreFormula(
  { profile }: FillContext,
  indicator: Indicator,
  { points, input, formula: own }: PlannedScore,
  constant: CellContent
): Content {
  const { target, actual, weight, rule } = indicator;
  const suffix = typeof constant.value === "string" ? `&"${POINTS_SUFFIX}"` : "";
  if (own) return formula(constant.value, `=${own}${suffix}`);
  if (!input || !target || !actual) return asValue(constant, "fill.severalCells");
  if (!findProfile(profile.id))
    return asValue(constant, "fill.ownProfile", { profile: profile.id });
  const typed = accidental(indicator);
  if (typed) return asValue(constant, "fill.accidental", typed);
  const read = readByFunction(target, actual);
  const stated = statesRule(indicator) ? input.ruleText : "";
  const outcome = scoreRate(
    { ...input, ...read, computed: read.completion, shown: null, ruleText: stated ?? "" },
    profile
  );
  if (outcome.kind !== "score" || !outcome.points.eq(points)) {
    return input.shown && readsAlike(read.completion, indicator)
      ? asValue(constant, "fill.byShownRate", { rate: `${input.shown}%` })
      : readOtherwise(constant, target, actual);
  }
  const isCell = weight && numberOf(weight)?.eq(input.weight);
  const full = isCell ? weight.address : `${input.weight}`;
  const cells = [target.address, actual.address, full, statesRule(indicator) ? rule?.address : ""];
  return formula(constant.value, `=PERF.SCORE(${cells.join(",")},"${profile.id}")${suffix}`);
}

/** A rule without a meaning for the score is left out. */
function statesRule({ rule, scoringRule }: Indicator): boolean {
  if (scoringRule !== null) return true;
  return rule !== null && (isEmptyField(rule) || readDeduction(rule.text) !== null);
}

interface ReadByFunction {
  readonly targetValue: IndicatorValue;
  readonly actualValue: IndicatorValue;
  readonly completion: CompletionRate;
}

/** What a function sees in two cells: their values alone. */
function readByFunction(target: Field, actual: Field): ReadByFunction {
  const [targetValue, actualValue] = [parseValue(target.value), parseValue(actual.value)];
  return { targetValue, actualValue, completion: completionRate(targetValue, actualValue) };
}

function readsAlike(read: CompletionRate, { completion }: Indicator): boolean {
  if (read.kind !== "rate" || completion.kind !== "rate") return false;
  return shownRate(read).eq(shownRate(completion));
}

/** The cell that holds a formula by accident: a function would get its error. */
function accidental({ target, actual }: Indicator): Message["data"] | null {
  for (const field of [target, actual]) {
    const text = field && accidentalText(field);
    if (field && text) return { cell: field.address, text };
  }
  return null;
}

function readOtherwise(constant: CellContent, target: Field, actual: Field): Content {
  return asValue(constant, "fill.readOtherwise", {
    target: target.address,
    actual: actual.address,
  });
}
