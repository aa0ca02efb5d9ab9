import { Decimal, ZERO } from "../../value/decimal";
import type { ScoringProfile } from "../profile";

/**
 * Hubei, and some counties of Yunnan: indicators 80, execution rate 20; 正向 B/A, 反向 A/B, at most full marks.
 * Source: notes printed on public forms. Qualitative results: 100%–80%, 80%–50% and 50%–0 of w, given by a person.
 */
export const HB20: ScoringProfile = {
  id: "HB20",
  name: {
    "zh-CN": "湖北（指标80分、执行率20分）",
    "en-US": "Hubei (80 points and 20 for execution)",
  },
  source: "湖北等地公开自评表的填报说明：正向指标按B/A、反向指标按A/B计分，不突破权重；执行率20分",
  standing: "suggested",
  rules: {},
  fallback: {
    formula: "two-way-ratio",
    parameters: {
      gradeBands: [
        { from: new Decimal(80), share: null },
        { from: new Decimal(50), share: null },
        { from: ZERO, share: null },
      ],
    },
  },
  execution: { formula: "capped-ratio" },
  executionWeights: [new Decimal(20)],
  assumptions: { scores: [], execution: [] },
  explains: "shortfall",
  total: null,
  scoreDecimals: 2,
  executionDecimals: { project: 2, department: 1 },
};
