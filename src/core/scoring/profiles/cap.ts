import { Decimal } from "../../value/decimal";
import type { ScoringProfile } from "../profile";

/**
 * Capped proportion, for tables without a 赋分规则 column. A suggestion: outside Xinjiang no published row
 * confirms an exact formula for partial completion, many scores are given by hand.
 * Source: notes printed on 项目支出绩效自评表 (2016–2018 template); full marks for over-completion in 20 of 20 published rows.
 */
export const CAP: ScoringProfile = {
  id: "CAP",
  name: { "zh-CN": "按比例计分、不超满分", "en-US": "Proportional, capped at full marks" },
  source:
    "项目支出绩效自评表填报说明：完成值达到指标值记满分，未达到的按完成比例记分，最高不超过分值",
  standing: "suggested",
  rules: {},
  fallback: { formula: "capped-ratio" },
  execution: { formula: "capped-ratio" },
  executionWeights: [new Decimal(10), new Decimal(20)],
  assumptions: { scores: [], execution: [] },
  explains: "shortfall",
  total: null,
  scoreDecimals: 2,
  executionDecimals: { project: 2, department: 1 },
};
