import type { Indicator } from "../table/indicator-table";
import { isRatio } from "../value/units";
import type { IndicatorValue, QuantityValue } from "../value/value";
import { foldText, withoutBrackets } from "../vocabulary/fold-text";
import {
  ABSTRACT_ENDINGS,
  DEGREE,
  MEASURABLE_ENDINGS,
  MEASURABLE_WORDS,
  NO_DEGREES,
  NO_RATES,
  RATIO_WORDS,
  VAGUE_WORDS,
} from "../vocabulary/goal-words";
import { sortOf } from "./indicator-sort";

/** The name and the description of an indicator, folded; a form that has no descriptions gives the name alone. */
export function namesOf({ name, others }: Indicator): readonly string[] {
  return [name.text, others.description?.text ?? ""]
    .map((text) => withoutBrackets(foldText(text)))
    .filter((text) => text !== "");
}

/** Whether a name ends in one of some words; bracketed parts do not count. */
export function endsIn(name: string, words: readonly string[]): string | null {
  const folded = withoutBrackets(foldText(name));
  return words.find((word) => folded.endsWith(word)) ?? null;
}

/** A percentage, or a bare number where only a percentage makes sense. */
export function percentTarget(indicator: Indicator): QuantityValue | null {
  const { targetValue: value } = indicator;
  return value.kind === "quantity" && isRatio(value.unit) ? value : null;
}

/** 出勤率, 完整度, 占比: a percentage goes with it. */
export function isRatioName(name: string): boolean {
  if (RATIO_WORDS.some((word) => name.includes(word))) return true;
  const degrees = NO_DEGREES.reduce((text, word) => text.replaceAll(word, ""), name);
  return degrees.includes(DEGREE);
}

/** A percentage stands beside names that say neither a ratio nor a degree. */
export function lacksRatio(indicator: Indicator): boolean {
  const names = namesOf(indicator);
  return names.length > 0 && !names.some(isRatioName);
}

/** 对经济的影响, 奖补质量: the name ends in something that is not measured as it stands. */
export function abstractEnding(indicator: Indicator): string | null {
  for (const name of namesOf(indicator)) {
    const ending = endsIn(name, ABSTRACT_ENDINGS);
    if (ending) return ending;
  }
  return null;
}

/** A target in words: 持续提升, 达到预期指标. */
export function isQualitative(value: IndicatorValue): boolean {
  return value.kind === "grade" || (value.kind === "text" && value.reason === "qualitative");
}

/** What could be counted although the target is words: 成交额 of 技术合同成交额持续提升. Null when nothing is known. */
export function measurableWord(indicator: Indicator): string | null {
  if (!isQualitative(indicator.targetValue)) return null;
  for (const name of namesOf(indicator)) {
    const ending = endsIn(name, NO_RATES) ? null : endsIn(name, MEASURABLE_ENDINGS);
    if (ending) return ending;
    if (sortOf(indicator) !== "benefit") continue;
    const word = MEASURABLE_WORDS.find((candidate) => name.includes(candidate));
    if (word) return word;
  }
  return null;
}

/** The first word that says more or better without saying how much. */
export function vagueWord(text: string): string | null {
  return VAGUE_WORDS.find((word) => text.includes(word)) ?? null;
}
