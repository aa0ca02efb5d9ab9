import { promptFor } from "../core/filling/reason-prompt";
import { scoreRate } from "../core/scoring/score-indicator";
import { say } from "../core/texts/texts";
import { type CompletionRate, completionRate, shownRate } from "../core/value/completion-rate";
import { Decimal, HUNDRED, roundHalfUp } from "../core/value/decimal";
import { spokenValue } from "../core/value/spoken-value";
import {
  type Argument,
  argumentText,
  isBlank,
  numberArgument,
  profileArgument,
  ruleArgument,
  textArgument,
  valueArgument,
} from "./arguments";
import { FunctionError } from "./function-error";

const RATE_DECIMALS = 4;
const SCORE_DECIMALS = 2;

/** Score in points, two decimals half up, from the rate as it would be shown. */
export function score(
  target: Argument,
  actual: Argument,
  weight: Argument,
  rule?: Argument,
  profile?: Argument
): number {
  const stated = ruleArgument(rule);
  const targetValue = valueArgument(target, "target");
  const actualValue = valueArgument(actual, "actual");
  const outcome = scoreRate(
    {
      weight: numberArgument(weight, say({ key: "function.weight", data: {} })),
      ...stated,
      shown: null,
      computed: completionRate(targetValue, actualValue),
      targetValue,
      actualValue,
    },
    profileArgument(profile, stated.rule)
  );
  if (outcome.kind === "score") return outcome.points.toNumber();
  if (outcome.why === "own-rule") {
    throw new FunctionError("#N/A", say({ key: "skip.ownRule", data: { rule: stated.ruleText } }));
  }
  if (outcome.judgement) {
    const data = { actual: spokenValue(argumentText(actual)) };
    throw new FunctionError("#N/A", say({ key: "skip.needsJudgement", data }));
  }
  rateOf(target, actual);
  throw new FunctionError("#N/A", say({ key: "skip.rateMissing", data: {} }));
}

/** Completion rate as a fraction, four decimals half up: 1.0606 for 106.06%. */
export function rate(target: Argument, actual: Argument): number {
  return shownRate(rateOf(target, actual)).div(HUNDRED).toNumber();
}

/** Execution rate as a fraction with four decimals, or its score with two when a weight is given. */
export function execution(budget: Argument, executed: Argument, weight?: Argument): number {
  const planned = numberArgument(budget, say({ key: "function.budget", data: {} }));
  const spent = numberArgument(executed, say({ key: "function.executed", data: {} }));
  if (planned.isZero())
    throw new FunctionError("#N/A", say({ key: "function.zeroBudget", data: {} }));
  const fraction = roundHalfUp(spent.div(planned), RATE_DECIMALS);
  if (isBlank(weight)) return fraction.toNumber();
  const full = numberArgument(weight, say({ key: "function.weight", data: {} }));
  return roundHalfUp(Decimal.min(full, full.times(fraction)), SCORE_DECIMALS).toNumber();
}

/** The text that asks for an explanation; "" when the target is met exactly. */
export function deviation(target: Argument, actual: Argument): string {
  const percent = shownRate(rateOf(target, actual));
  if (percent.eq(HUNDRED)) return "";
  return promptFor(
    {
      target: { text: argumentText(target) },
      actual: { text: argumentText(actual) },
      targetValue: valueArgument(target, "target"),
      actualValue: valueArgument(actual, "actual"),
    },
    percent
  );
}

/** Scores of a block of rows; a row without target or result stays empty. */
export function scores(
  targets: readonly (readonly Argument[])[],
  actuals: readonly (readonly Argument[])[],
  weights: readonly (readonly Argument[])[],
  rules?: readonly (readonly Argument[])[] | null,
  profile?: Argument
): (number | string)[][] {
  if (actuals.length !== targets.length || weights.length !== targets.length) {
    throw new FunctionError("#VALUE!", say({ key: "function.differentSizes", data: {} }));
  }
  return targets.map((row, index) => {
    const target = row[0];
    const actual = actuals[index]?.[0];
    const weight = weights[index]?.[0];
    if (isBlank(target) || isBlank(actual) || isBlank(weight)) return [""];
    return [score(target, actual, weight, rules?.[index]?.[0], profile)];
  });
}

/** The number in a text with a unit: 15.68 for "=15.68亿元", 0.95 for "≥95%". */
export function value(text: Argument): number {
  const parsed = textArgument(text);
  if (parsed.kind !== "quantity") {
    throw new FunctionError(
      "#VALUE!",
      say({ key: "function.noNumber", data: { value: argumentText(text) } })
    );
  }
  const isPercent = parsed.unit.canonical === "%";
  return (isPercent ? parsed.amount.div(HUNDRED) : parsed.amount).toNumber();
}

/** The unit in a text: "亿元" for "=15.68亿元"; "" when there is none. */
export function unit(text: Argument): string {
  const parsed = textArgument(text);
  return parsed.kind === "quantity" || parsed.kind === "range" ? parsed.unit.text : "";
}

function rateOf(target: Argument, actual: Argument): CompletionRate & { kind: "rate" } {
  const computed = completionRate(valueArgument(target, "target"), valueArgument(actual, "actual"));
  if (computed.kind === "rate") return computed;
  const data = {
    target: spokenValue(argumentText(target)),
    actual: spokenValue(argumentText(actual)),
  };
  switch (computed.reason) {
    case "unit-mismatch":
      throw new FunctionError("#VALUE!", say({ key: "skip.unitMismatch", data }));
    case "qualitative-actual":
      throw new FunctionError("#VALUE!", say({ key: "skip.qualitativeActual", data }));
    case "needs-judgement":
      throw new FunctionError("#N/A", say({ key: "skip.needsJudgement", data }));
    default:
      throw new FunctionError("#VALUE!", say({ key: "skip.targetUnreadable", data }));
  }
}
