import { Decimal, ZERO } from "../../value/decimal";
import type { ScoringProfile } from "../profile";

/**
 * By the comparator, as a provincial platform computes it in production (安徽 and the general edition).
 * Practice of a system, not policy. Qualitative results: [80%, 100%], [60%, 80%) and [0, 60%) of w, given by a person.
 */
export const AH: ScoringProfile = {
  id: "AH",
  name: { "zh-CN": "安徽（按计算符号计分）", "en-US": "Anhui (by comparator)" },
  source: "安徽及通用版预算管理一体化系统绩效自评的实际计算方式（系统做法，不是文件规定）",
  standing: "suggested",
  rules: {},
  fallback: {
    formula: "comparator-ratio",
    parameters: {
      gradeBands: [
        { from: new Decimal(80), share: null },
        { from: new Decimal(60), share: null },
        { from: ZERO, share: null },
      ],
    },
  },
  execution: { formula: "capped-ratio" },
  executionWeights: [new Decimal(10), new Decimal(20)],
  assumptions: { scores: [], execution: [] },
  explains: "shortfall",
  total: null,
  scoreDecimals: 2,
  executionDecimals: { project: 2, department: 1 },
};
