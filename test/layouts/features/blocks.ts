import { type Feature, isGoals } from "../feature";
import { PROJECTS } from "../default-plan";
import type { ColumnPlan, Plan } from "../plan";

const isSimple = (plan: Plan): boolean =>
  plan.columns.every(({ role }) => ["level1", "level2", "name", "target"].includes(role));

/** Two column sets beside each other, the left one for the middle term. */
function beside(name: string, shared: boolean): Feature {
  return {
    name: `blocks:${name}`,
    slots: ["target-columns", "more-columns", "header", "levels", "rule"],
    fits: (plan) => isGoals(plan) && isSimple(plan),
    plan: (plan) => {
      plan.blocks = shared ? "beside-shared" : "beside";
      const above = (set: 1 | 2): string => (set === 1 ? "中期目标" : "年度目标");
      const setOf = (set: 1 | 2): ColumnPlan[] =>
        plan.columns
          .filter(({ role }) => !shared || role !== "level1")
          .map((column) => ({ ...column, set, above: above(set) }));
      const first = shared ? plan.columns.filter(({ role }) => role === "level1") : [];
      plan.columns = [...first, ...setOf(1), ...setOf(2)];
    },
  };
}

function projectList(name: string, fits: (plan: Plan) => boolean): Feature {
  return {
    name: `blocks:${name}`,
    slots: [
      "frame",
      "header",
      "target-columns",
      "level-texts",
      "goal",
      "labels",
      "rows",
      "total",
      "funds",
      "money",
    ],
    fits: (plan) => fits(plan) && plan.title !== null,
    plan: (plan, random) => {
      plan.sideLabel = null;
      plan.projects = random.shuffle(PROJECTS).slice(0, random.int(2, 4));
      plan.projectCells = random.pick(["merged", "first-row"]);
      plan.goal = null;
      plan.funds = null;
      plan.moneyUnit = null;
      plan.total = null;
      const lead: ColumnPlan[] = [
        { role: "extra", heading: "项目名称", states: "project", open: true },
        { role: "extra", heading: "项目单位", states: "unit", open: true },
        { role: "extra", heading: "预算数", states: "amount", open: true },
        { role: "extra", heading: "年度绩效目标", states: "goal", open: true },
      ];
      const kept = lead.filter(({ states }) => states === "project" || random.chance(0.7));
      plan.columns = [...kept, ...plan.columns];
    },
  };
}

export const BLOCKS: readonly Feature[] = [
  {
    name: "blocks:long-term-and-annual",
    slots: ["target-columns", "frame", "header", "goal"],
    fits: (plan) => isGoals(plan) && plan.kind.startsWith("department"),
    plan: (plan) => {
      plan.blocks = "stacked";
      plan.goal = null;
    },
  },
  beside("beside", false),
  beside("beside-shared-level", true),
  projectList("project-list-goals", ({ kind }) => kind === "project-goals"),
  projectList("project-list-results", ({ kind }) => kind === "project-self-evaluation"),
];
