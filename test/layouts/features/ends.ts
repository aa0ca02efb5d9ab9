import { type Feature, isSelfEvaluation } from "../feature";
import type { TotalPlan } from "../plan";

function total(name: string, change: Partial<TotalPlan>): Feature {
  return {
    name: `total:${name}`,
    slots: ["total"],
    fits: (plan) => isSelfEvaluation(plan) && plan.total !== null,
    plan: (plan) => {
      if (plan.total) plan.total = { ...plan.total, ...change };
    },
  };
}

export const TOTALS: readonly Feature[] = [
  total("sum-row", { label: "合计", merged: false }),
  total("sum-row-merged", { label: "合  计" }),
  total("grade", { grade: true }),
  total("computed", { computed: true }),
  total("inside-frame", { insideFrame: true }),
  total("in-head", { label: "自评总分", place: "head" }),
  total("in-head-score", { label: "自评得分", place: "head" }),
  {
    name: "total:under-rate",
    slots: ["total", "more-columns", "order"],
    fits: (plan) => isSelfEvaluation(plan) && plan.total !== null && plan.blocks === "one",
    plan: (plan) => {
      const at = plan.columns.findIndex(({ role }) => role === "actual");
      plan.columns.splice(at + 1, 0, { role: "rate", heading: "完成率" });
      if (plan.total) plan.total.underRate = true;
    },
  },
  {
    name: "total:none",
    slots: ["total"],
    fits: isSelfEvaluation,
    plan: (plan) => {
      plan.total = null;
    },
  },
];

export const NOTES: readonly Feature[] = [
  {
    name: "notes:explanations",
    slots: ["notes"],
    plan: (plan) => {
      plan.notes = [
        "注：1.其他资金包括与财政拨款共同用于该项目的单位自有资金。",
        "2.定性指标分为：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档。",
      ];
    },
  },
  {
    name: "notes:signatures",
    slots: ["notes"],
    plan: (plan) => {
      plan.notes = [
        "填报人：何敏",
        "单位负责人：周强",
        "联系电话：0994-5550123",
        "填报日期：2025年1月20日",
      ];
    },
  },
];
