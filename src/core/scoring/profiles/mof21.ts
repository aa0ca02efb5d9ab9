import { Decimal, HUNDRED, ZERO } from "../../value/decimal";
import type { FormulaChoice, ScoringProfile } from "../profile";

const percent = (points: number): Decimal => new Decimal(points);

/** The execution rate by bands (10, 7, 5 and 0 of 10 points), where a region does not score it in proportion. */
export const MOF21_BANDED_EXECUTION: FormulaChoice = {
  formula: "bands",
  parameters: {
    of: "rate",
    bands: [
      { from: HUNDRED, share: HUNDRED },
      { from: percent(80), share: percent(70) },
      { from: percent(60), share: percent(50) },
      { from: ZERO, share: ZERO },
    ],
  },
};

/**
 * 财预〔2021〕101号: the four 赋分规则 without a penalty for over-completion.
 * Status: general knowledge. The text of the rules was not found, so every score carries a remark;
 * only the proportion from 60% to 100% is confirmed, by the rows that XJ reproduces.
 */
export const MOF21: ScoringProfile = {
  id: "MOF21",
  name: {
    "zh-CN": "财预〔2021〕101号（四种赋分规则，超额不扣分）",
    "en-US": "Ministry of Finance 2021 No. 101 (four scoring rules, no penalty)",
  },
  source:
    "财预〔2021〕101号四种赋分规则的通行转述，尚未见到原文；60%～100%的比例部分与新疆自评表一致",
  standing: "suggested",
  rules: {
    ratio: {
      formula: "threshold-ratio",
      parameters: { floor: percent(60), over: "full", belowFloorAssumed: true },
    },
    direct: { formula: "all-or-nothing", parameters: { over: "full" } },
    grade: {
      formula: "bands",
      parameters: {
        of: "rate",
        bands: [
          { from: HUNDRED, share: HUNDRED },
          { from: percent(80), share: null },
          { from: percent(60), share: null },
          { from: ZERO, share: null },
        ],
      },
    },
    satisfaction: {
      formula: "bands",
      parameters: {
        of: "satisfaction",
        bands: [
          { from: percent(90), share: HUNDRED },
          { from: percent(80), share: percent(80) },
          { from: percent(60), share: percent(50) },
          { from: ZERO, share: ZERO },
        ],
      },
    },
  },
  fallback: { formula: "capped-ratio" },
  execution: { formula: "capped-ratio" },
  executionWeights: [percent(10)],
  assumptions: { scores: ["unseen-source"], execution: ["execution-linear"] },
  explains: "shortfall",
  total: null,
  scoreDecimals: 2,
  executionDecimals: { project: 2, department: 1 },
};
