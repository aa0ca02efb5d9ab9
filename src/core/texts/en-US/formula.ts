import type { formulaMessages as zhCN } from "../zh-CN/formula";

/** Formulas and profiles in words. */
export const formulaMessages: Readonly<Record<keyof typeof zhCN, string>> = {
  "standing.exact": "confirmed row by row",
  "standing.suggested": "suggested",
  "standing.assumed": "source not seen, computed by assumption",
  "standing.own": "your own",

  "rule.ratio": "by completion rate (“按照完成比例赋分”)",
  "rule.direct": "direct (“直接赋分”)",
  "rule.grade": "by grade (“按评判等级赋分”)",
  "rule.satisfaction": "satisfaction (“满意度赋分”)",
  "rule.others": "other indicators",
  "rule.all": "every indicator",
  "rule.execution": "budget execution rate",

  "formula.threshold-ratio": "Proportional above a pass mark",
  "formula.all-or-nothing": "Full marks when met, else 0",
  "formula.full-when-met": "Full marks when met, else in proportion",
  "formula.capped-ratio": "Proportional, at most full marks",
  "formula.bands": "By bands",
  "formula.comparator-ratio": "By the comparator",
  "formula.two-way-ratio": "Proportional, both directions",
  "formula.weighted-share": "Each out of 100, weighted",

  "formula.threshold.full":
    "below {floor}%: 0; from {floor}% to 100%: weight × (rate − {floor}%) ÷ {span}%; 100% and above: full marks",
  "formula.threshold.penalise":
    "below {floor}%: 0; from {floor}% to 100%: weight × (rate − {floor}%) ÷ {span}%; above 100%: weight × (200% − rate), 0 from 200% on",
  "formula.direct.full": "100% and above: full marks; below: 0",
  "formula.direct.zero": "exactly 100%: full marks; below or above: 0",
  "formula.met": "100% and above: full marks; below: weight × rate (this part by assumption)",
  "formula.capped": "weight × rate, at most full marks",
  "formula.bandsOfRate": "by the completion rate: {bands}",
  "formula.bandsOfSatisfaction": "by the satisfaction measured: {bands}",
  "formula.band": "{share}% of the weight from {from}% on",
  "formula.lastBand": "{share}% of the weight otherwise",
  "formula.judgedBand": "a person decides from {from}% on",
  "formula.lastJudgedBand": "a person decides otherwise",
  "formula.judgedBands": "a person decides within the bands {edges}",
  "formula.comparator":
    "≥ and =: full marks when the target is reached, else weight × actual ÷ target; ≤: full marks within the limit, less by the share above it, 0 at twice the target. Qualitative results: {bands}",
  "formula.twoWay":
    "weight × actual ÷ target, for limits (≤) weight × target ÷ actual, at most full marks. Qualitative results: {bands}",
  "formula.weighted": "the item's score (the rate, at most 100) × weight",
};
