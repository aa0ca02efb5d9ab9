import { type Feature, isPlain, isSelfEvaluation } from "../feature";
import type { ColumnPlan, Plan } from "../plan";
import type { Random } from "../random";
import * as words from "../words";

const SYNONYMS: Readonly<Partial<Record<ColumnPlan["role"], readonly string[]>>> = {
  level1: words.LEVEL1,
  level2: words.LEVEL2,
  name: words.NAME,
  target: words.TARGET,
  actual: words.ACTUAL,
  weight: words.WEIGHT,
  score: words.SCORE,
  reason: words.REASON,
};

/** Another published heading for every column whose heading is not fixed by another feature. */
function renameColumns(plan: Plan, random: Random): void {
  plan.columns = plan.columns.map((column) => {
    const synonyms = SYNONYMS[column.role];
    const isFixed = column.above !== undefined || column.set !== undefined || hasTwo(plan, column);
    return synonyms && !isFixed ? { ...column, heading: random.pick(synonyms) } : column;
  });
}

/** Beside a heading of the same family, a column is told by its own words. */
const hasTwo = (plan: Plan, { role }: ColumnPlan): boolean =>
  (role === "target" &&
    plan.columns.some((one) => one.role === "long-term" || one.role === "past-year")) ||
  ((role === "score" || role === "weight") && plan.columns.some((one) => one.role === "points")) ||
  (role === "reason" && plan.columns.some((one) => one.role === "extra" && one.open === true)) ||
  (role === "actual" && plan.family === "monitoring");

export const HEADINGS: readonly Feature[] = [
  { name: "headings:synonyms", slots: ["headings"], plan: renameColumns },
  {
    name: "headings:line-breaks",
    slots: ["headings"],
    plan: (plan) => {
      plan.headingStyle = "break";
    },
  },
  {
    name: "headings:blanks",
    slots: ["headings"],
    plan: (plan) => {
      plan.headingStyle = "blanks";
    },
  },
  {
    name: "headings:brackets",
    slots: ["headings"],
    fits: isSelfEvaluation,
    plan: (plan) => {
      const suffixes: Partial<Record<ColumnPlan["role"], string>> = {
        target: "（A）",
        actual: "（B）",
        weight: "(分)",
        score: "（自评）",
        reason: "（100字以内）",
      };
      plan.columns = plan.columns.map((column) => ({
        ...column,
        heading:
          column.heading + (column.heading.includes("（") ? "" : (suffixes[column.role] ?? "")),
      }));
    },
  },
];

export const HEADERS: readonly Feature[] = [
  {
    name: "header:two-rows",
    slots: ["header"],
    fits: isPlain,
    plan: (plan) => {
      plan.overLevels = "绩效指标";
    },
  },
  {
    name: "header:three-rows",
    slots: ["header", "frame"],
    fits: isPlain,
    plan: (plan, random) => {
      plan.sideLabel = null;
      plan.overAll = random.pick(["年度绩效指标完成情况", "绩效指标"]);
      plan.overLevels = "指标体系";
    },
  },
  ...(["lower", "upper"] as const).map((stands): Feature => ({
    name: `header:two-rows-${stands}`,
    slots: ["header"],
    fits: isPlain,
    plan: (plan) => {
      plan.overLevels = "绩效指标";
      plan.headingsStand = stands;
    },
  })),
  {
    name: "header:repeated",
    slots: ["header", "rows"],
    fits: isPlain,
    rows: (plan, random) => {
      if (plan.rows.length > 3) plan.repeatHeaderAfter = random.int(1, plan.rows.length - 3);
    },
  },
];

export const ORDERS: readonly Feature[] = [
  {
    name: "order:weight-first",
    slots: ["order"],
    fits: (plan) => isSelfEvaluation(plan) && isPlain(plan),
    plan: (plan) => {
      const weight = plan.columns.find(({ role }) => role === "weight");
      if (!weight) return;
      const rest = plan.columns.filter((column) => column !== weight);
      const name = rest.findIndex(({ role }) => role === "name");
      plan.columns = [...rest.slice(0, name + 1), weight, ...rest.slice(name + 1)];
    },
  },
  {
    name: "order:any",
    slots: ["order"],
    fits: (plan) => isSelfEvaluation(plan) && isPlain(plan),
    plan: (plan, random) => {
      const name = plan.columns.findIndex(({ role }) => role === "name");
      const tail = plan.columns.slice(name + 1);
      const grouped = tail.some(({ role }) => ["operator", "unit"].includes(role));
      if (!grouped) plan.columns = [...plan.columns.slice(0, name + 1), ...random.shuffle(tail)];
    },
  },
];

export const WIDTHS: readonly Feature[] = [
  {
    name: "columns:empty-between",
    slots: ["wide"],
    fits: isPlain,
    plan: (plan, random) => {
      const at = random.int(1, plan.columns.length - 1);
      plan.columns.splice(at, 0, { role: "extra", heading: "", open: true });
    },
  },
  {
    name: "columns:wide",
    slots: ["wide"],
    plan: (plan, random) => {
      plan.columns = plan.columns.map((column) =>
        random.chance(0.4) ? { ...column, wide: random.int(2, 3) } : column
      );
    },
  },
];
