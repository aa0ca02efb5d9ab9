import { Decimal } from "../../value/decimal";
import type { ScoringProfile } from "../profile";

/**
 * Xinjiang: four 赋分规则 per row, with a penalty for over-completion.
 * Source: 13 project tables and a department table of a prefecture's science bureau for 2024;
 * reproduces all 118 scores and 13 totals. Regions without a published row carry an assumption.
 */
export const XJ: ScoringProfile = {
  id: "XJ",
  name: { "zh-CN": "新疆（四种赋分规则）", "en-US": "Xinjiang (four scoring rules)" },
  source: "新疆某州科技局2024年度部门整体及13个项目支出绩效自评表，118行得分逐行验算一致",
  standing: "exact",
  rules: {
    ratio: {
      formula: "threshold-ratio",
      parameters: { floor: new Decimal(60), over: "penalise", belowFloorAssumed: true },
    },
    direct: { formula: "all-or-nothing", parameters: { over: "zero" } },
    grade: { formula: "full-when-met", parameters: { missed: "grade-missed" } },
    satisfaction: { formula: "full-when-met", parameters: { missed: "satisfaction-missed" } },
  },
  fallback: { formula: "capped-ratio" },
  execution: { formula: "capped-ratio" },
  executionWeights: [new Decimal(10)],
  assumptions: { scores: [], execution: [] },
  explains: "any-deviation",
  total: { decimals: 2, suffix: "分" },
  scoreDecimals: 2,
  executionDecimals: { project: 2, department: 1 },
};
