import type { Message } from "../texts/message";
import { HUNDRED } from "../value/decimal";
import type { Band } from "./formulas/bands";
import type { FormulaChoice } from "./profile";

const EDGES = "/";

/** What a formula does, in words with its figures: 「分值×完成率，不超过分值」. */
export function describeFormula(choice: FormulaChoice): Message {
  switch (choice.formula) {
    case "threshold-ratio": {
      const { floor, over } = choice.parameters;
      const data = { floor: `${floor}`, span: `${HUNDRED.minus(floor)}` };
      return { key: `formula.threshold.${over}`, data };
    }
    case "all-or-nothing":
      return { key: `formula.direct.${choice.parameters.over}`, data: {} };
    case "full-when-met":
      return { key: "formula.met", data: {} };
    case "capped-ratio":
      return { key: "formula.capped", data: {} };
    case "bands":
      return describeBands(
        choice.parameters.of === "rate" ? "formula.bandsOfRate" : "formula.bandsOfSatisfaction",
        choice.parameters.bands
      );
    case "comparator-ratio":
      return describeBands("formula.comparator", choice.parameters.gradeBands);
    case "two-way-ratio":
      return describeBands("formula.twoWay", choice.parameters.gradeBands);
    case "weighted-share":
      return { key: "formula.weighted", data: {} };
  }
}

function describeBands(key: Message["key"], bands: readonly Band[]): Message {
  const edges = bands.filter(({ from }) => !from.isZero()).map(({ from }) => `${from}%`);
  const isJudged = edges.length > 0 && bands.every(({ share }) => share === null);
  const judged: Message = { key: "formula.judgedBands", data: { edges: edges.join(EDGES) } };
  return { key, data: { bands: isJudged ? judged : bands.map(describeBand) } };
}

/** The last of several bands is what is left; a single one is spelled out as well. */
function describeBand({ from, share }: Band, at: number, bands: readonly Band[]): Message {
  const isRest = at === bands.length - 1 && at > 0;
  if (!share) {
    return isRest
      ? { key: "formula.lastJudgedBand", data: {} }
      : { key: "formula.judgedBand", data: { from: `${from}` } };
  }
  return isRest
    ? { key: "formula.lastBand", data: { share: `${share}` } }
    : { key: "formula.band", data: { from: `${from}`, share: `${share}` } };
}
