import { type Feature, isPlain, isSelfEvaluation } from "../feature";
import type { Plan } from "../plan";

const hasTitle = ({ title }: Plan): boolean => title !== null;

function mode(name: Plan["levels"]): Feature {
  return {
    name: `levels:${name}`,
    slots: ["levels"],
    plan: (plan) => {
      plan.levels = name;
    },
  };
}

export const LEVELS: readonly Feature[] = [
  mode("first-row"),
  mode("every-row"),
  {
    name: "levels:flat",
    slots: ["levels", "level-texts", "header"],
    fits: (plan) => isPlain(plan) && hasTitle(plan) && plan.goals.length === 0,
    plan: (plan) => {
      plan.levels = "none";
      plan.columns = plan.columns.filter(({ role }) => role !== "level1" && role !== "level2");
      plan.columns = plan.columns.map((column) =>
        column.role === "name" ? { ...column, heading: "指标名称" } : column
      );
    },
  },
];

export const LEVEL_TEXTS: readonly Feature[] = [
  {
    name: "levels:points-in-texts",
    slots: ["level-texts", "order", "rows"],
    fits: (plan) => isSelfEvaluation(plan) && isPlain(plan) && plan.levels !== "none",
    plan: (plan) => {
      plan.levelWeights = true;
      plan.columns = plan.columns.filter(({ role }) => role !== "weight");
    },
  },
  {
    name: "levels:line-breaks",
    slots: ["level-texts"],
    plan: (plan) => {
      plan.levelStyle = "break";
    },
  },
  {
    name: "levels:several-goals",
    slots: ["level-texts", "frame", "header", "levels"],
    fits: (plan) => isSelfEvaluation(plan) && isPlain(plan) && plan.levels === "merged",
    plan: (plan) => {
      plan.sideLabel = null;
      plan.goals = ["年度绩效目标1（50分）", "年度绩效目标2（40分）"];
      plan.columns = [{ role: "extra", heading: "年度绩效目标", open: true }, ...plan.columns];
    },
  },
];
