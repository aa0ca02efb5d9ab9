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

/** A list without levels; of goals alone it has two columns. */
function flat(name: string, suits: (columns: number) => boolean): Feature {
  const rest = ({ columns }: Plan) =>
    columns.filter(({ role }) => role !== "level1" && role !== "level2");
  return {
    name: `levels:${name}`,
    slots: ["levels", "level-texts", "header"],
    fits: (plan) =>
      isPlain(plan) && hasTitle(plan) && plan.goals.length === 0 && suits(rest(plan).length),
    plan: (plan) => {
      plan.levels = "none";
      plan.columns = rest(plan).map((column) =>
        column.role === "name" ? { ...column, heading: "指标名称" } : column
      );
    },
  };
}

export const LEVELS: readonly Feature[] = [
  mode("first-row"),
  mode("every-row"),
  flat("flat", (count) => count > 2),
  flat("flat-pair", (count) => count === 2),
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
