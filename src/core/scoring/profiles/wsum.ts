import type { ScoringProfile } from "../profile";

/**
 * Each indicator is scored from 0 to 100 and counts by its weight: 单项得分 × 权重占比 = 折算得分.
 * Source: published tables of a county in Hebei. How a missed target is scored is not stated there and carries a remark.
 */
export const WSUM: ScoringProfile = {
  id: "WSUM",
  name: {
    "zh-CN": "单项百分制、按权重折算",
    "en-US": "Each indicator out of 100, weighted",
  },
  source: "河北某县公开自评表：单项得分（百分制）×权重占比＝折算得分",
  standing: "suggested",
  rules: {},
  fallback: { formula: "weighted-share" },
  execution: { formula: "capped-ratio" },
  executionWeights: [],
  assumptions: { scores: [], execution: [] },
  explains: "shortfall",
  total: null,
  scoreDecimals: 2,
  executionDecimals: { project: 2, department: 1 },
};
