import type { ColumnPlan, Plan, PlanRole } from "../plan";
import { type Feature, isGoals, isSelfEvaluation } from "../feature";
import * as words from "../words";

const indexOf = (plan: Plan, role: PlanRole): number =>
  plan.columns.findIndex((column) => column.role === role);
const has = (plan: Plan, role: PlanRole): boolean => indexOf(plan, role) >= 0;

function insertAfter(plan: Plan, role: PlanRole, ...columns: ColumnPlan[]): void {
  plan.columns.splice(indexOf(plan, role) + 1, 0, ...columns);
}

function insertBefore(plan: Plan, role: PlanRole, ...columns: ColumnPlan[]): void {
  plan.columns.splice(indexOf(plan, role), 0, ...columns);
}

/** The target in three columns: comparator, number, unit. */
const composed: Feature = {
  name: "columns:operator-value-unit",
  slots: ["target-columns", "style"],
  fits: ({ blocks }) => blocks === "one",
  plan: (plan, random) => {
    insertBefore(plan, "target", { role: "operator", heading: random.pick(words.OPERATOR) });
    insertAfter(plan, "target", { role: "unit", heading: random.pick(words.UNIT) });
  },
  rows: (plan) => {
    for (const row of plan.rows) {
      if (row.kind === "indicator" && row.sign !== "" && row.target !== "") row.target = row.amount;
    }
  },
};

const nearYears: Feature = {
  name: "columns:near-years",
  slots: ["target-columns", "header"],
  fits: (plan) => isGoals(plan) && plan.blocks === "one" && plan.year !== null,
  plan: (plan) => {
    const year = plan.year ?? 2024;
    plan.columns = plan.columns.map((column) =>
      column.role === "target" ? { role: "target", heading: "预期当年实现值" } : column
    );
    insertBefore(
      plan,
      "target",
      ...[year - 2, year - 1].map((past): ColumnPlan => ({
        role: "past-year",
        heading: `${past}年`,
        above: "近两年指标值",
        year: past,
      }))
    );
  },
};

const lastYear: Feature = {
  name: "columns:last-year",
  slots: ["target-columns"],
  fits: ({ blocks }) => blocks === "one",
  plan: (plan) => {
    insertBefore(plan, "target", { role: "past-year", heading: "上年完成情况", year: null });
  },
};

/** One column set with a target for the middle term beside that of the year. */
const twoTargets: Feature = {
  name: "columns:two-targets",
  slots: ["target-columns"],
  fits: (plan) => isGoals(plan) && plan.blocks === "one",
  plan: (plan, random) => {
    const middle = random.pick(["中期指标值", "中期目标值", "实施期指标值", "长期指标值"]);
    insertBefore(plan, "target", { role: "long-term", heading: middle });
    plan.columns = plan.columns.map((column) =>
      column.role === "target" ? { ...column, heading: "年度指标值" } : column
    );
  },
};

export const TARGET_COLUMNS: readonly Feature[] = [composed, nearYears, lastYear, twoTargets];

function more(
  name: string,
  fits: (plan: Plan) => boolean,
  change: (plan: Plan, pick: (list: readonly string[]) => string) => void
): Feature {
  return {
    name: `columns:${name}`,
    slots: ["more-columns"],
    fits: (plan) => plan.blocks === "one" && fits(plan),
    plan: (plan, random) => change(plan, (list) => random.pick(list)),
  };
}

const always = (): boolean => true;

export const MORE_COLUMNS: readonly Feature[] = [
  more("description", always, (plan, pick) => {
    insertAfter(plan, "name", { role: "description", heading: pick(words.DESCRIPTION) });
  }),
  more("basis-and-class", isGoals, (plan, pick) => {
    insertAfter(
      plan,
      "target",
      { role: "basis", heading: pick(words.BASIS) },
      { role: "class", heading: pick(words.CLASS) }
    );
  }),
  more("evidence", isSelfEvaluation, (plan, pick) => {
    plan.columns.push({ role: "evidence", heading: pick(words.EVIDENCE) });
  }),
  more("rate", isSelfEvaluation, (plan, pick) => {
    insertAfter(plan, "actual", { role: "rate", heading: pick(words.RATE) });
  }),
  more(
    "reason-and-measures",
    (plan) => has(plan, "reason") && isSelfEvaluation(plan),
    (plan) => {
      plan.columns = plan.columns.filter(({ role }) => role !== "reason");
      plan.columns.push(
        { role: "reason", heading: "偏差大或目标未完成原因分析" },
        { role: "extra", heading: "改进措施及结果应用方案", open: true }
      );
    }
  ),
  more("weight-of-goals", isGoals, (plan, pick) => {
    insertAfter(plan, "target", { role: "weight", heading: pick(words.WEIGHT) });
  }),
  more("serial-number", always, (plan) => {
    plan.columns.unshift({ role: "extra", heading: "序号", states: "serial", open: true });
  }),
  more("no-reason", isSelfEvaluation, (plan) => {
    plan.columns = plan.columns.filter(({ role }) => role !== "reason");
  }),
];

export const RULES: readonly Feature[] = [
  {
    name: "columns:rule",
    slots: ["rule"],
    fits: (plan) => isSelfEvaluation(plan) && plan.blocks === "one",
    plan: (plan, random) => {
      insertAfter(plan, "score", { role: "rule", heading: random.pick(words.RULE) });
    },
  },
  {
    name: "columns:weighted-share",
    slots: ["rule", "order", "level-texts"],
    fits: (plan) => isSelfEvaluation(plan) && plan.blocks === "one",
    plan: (plan) => {
      plan.columns = plan.columns.filter(({ role }) => role !== "weight" && role !== "score");
      insertAfter(
        plan,
        "actual",
        { role: "points", heading: "单项指标得分", open: true },
        { role: "weight", heading: "权重占比（%）" },
        { role: "score", heading: "单项指标折算得分" }
      );
    },
  },
];
