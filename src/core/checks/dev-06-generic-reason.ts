import { readNarrativeNumbers } from "../value/narrative-numbers";
import { foldText } from "../vocabulary/fold-text";
import { GENERIC_PHRASES } from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { deviatingRate, reasonIn } from "./reason-text";

const phrases = [...GENERIC_PHRASES].sort((one, other) => other.length - one.length);
const HAN_OR_LETTER = /[\p{L}]/gu;
/** A cause can be named in two characters: 天气, 疫情. */
const SHORTEST_CAUSE = 2;
/** Longer texts say something. */
const LONGEST_GENERIC = 60;

/** An explanation of phrases that fit every row, the indicator's own name and numbers, and nothing else. */
export const genericReason = defineCheck(
  {
    code: "DEV-06",
    name: "generic-reason",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：“根据实际情况比计划多培训2人次”",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const reason = reasonIn(indicator.reason);
      const rate = deviatingRate(indicator);
      if (!reason || !rate) continue;
      const name = indicatorName(indicator);
      if (causeIn(reason.field.text, name).length >= SHORTEST_CAUSE) continue;
      yield {
        at: reason.field,
        situation: "generic",
        data: { name, rate: `${rate}`, reason: reason.text },
      };
    }
  }
);

/** The letters of a text that neither the phrases nor the name nor a number accounts for. */
function causeIn(source: string, name: string): string {
  const text = foldText(source);
  if (text.length > LONGEST_GENERIC) return text;
  const numbers = readNarrativeNumbers(text).map((number) => number.text);
  let rest = text;
  for (const phrase of [...numbers, ...phrases]) rest = rest.replaceAll(phrase, "|");
  const own = new Set(name);
  return [...(rest.match(HAN_OR_LETTER) ?? [])].filter((letter) => !own.has(letter)).join("");
}
