import type { TableKind } from "../../../src/core/vocabulary/titles";
import { FRAMEWORK_CONTENT } from "../content";
import { COLUMNS_OF, defaultPlan } from "../default-plan";
import type { Feature } from "../feature";
import type { Plan } from "../plan";

/** Takes over the plain form of a kind, with one of its published titles. */
function kind(name: TableKind, titles: readonly string[]): Feature {
  return {
    name: `kind:${name}`,
    slots: ["kind"],
    plan: (plan, random) => {
      Object.assign(plan, defaultPlan(name));
      plan.title = random.pick(titles);
    },
  };
}

function monitoring(months: string, result: string, to: number): Feature {
  return {
    name: `kind:monitoring-${months}`,
    slots: ["kind"],
    plan: (plan, random) => {
      Object.assign(plan, defaultPlan("monitoring"));
      plan.period = { from: 1, to };
      plan.title = random.pick([
        `项目支出绩效运行监控表（${months}）`,
        `部门预算项目绩效监控表(${months})`,
        "项目绩效目标运行监控表",
      ]);
      renameActual(
        plan,
        random.pick([`${months}${result}`, `${months}完成情况`, `${months}完成值`])
      );
      dropScoring(plan);
    },
  };
}

function renameActual(plan: Plan, heading: string): void {
  plan.columns = COLUMNS_OF.monitoring.map((column) =>
    column.role === "actual" ? { ...column, heading } : column
  );
}

function dropScoring({ funds }: Plan): void {
  if (!funds) return;
  funds.columns = funds.columns.filter(({ role }) => role !== "weight" && role !== "score");
}

export const KINDS: readonly Feature[] = [
  kind("project-self-evaluation", [
    "项目支出绩效自评表",
    "部门预算项目支出绩效自评表",
    "村组道路亮化工程项目绩效自评表",
    "项目绩效目标自评表",
    "财政预算支出项目绩效目标自评表",
    "预算项目绩效自评表",
    "市本级部门项目支出绩效自评表",
  ]),
  kind("department-self-evaluation", [
    "单位整体支出绩效自评表",
    "部门整体支出绩效自评表",
    "部门整体绩效自评表",
  ]),
  kind("transfer-self-evaluation", [
    "中央对地方专项转移支付区域绩效目标自评表",
    "转移支付区域（项目）绩效目标自评表",
    "中央对地方转移支付区域绩效自评表",
  ]),
  kind("project-goals", ["项目绩效目标表", "部门预算项目支出绩效目标表", "农技轮训绩效目标表"]),
  kind("department-goals", ["部门（单位）整体支出绩效目标表", "部门整体绩效目标表"]),
  kind("project-declaration", [
    "项目支出绩效目标申报表",
    "项目支出绩效目标申报表（基础设施建设类）",
  ]),
  kind("department-declaration", ["市级部门整体绩效目标申报表", "部门整体支出绩效目标申报表"]),
  monitoring("1-6月", "执行情况", 6),
  monitoring("1-9月", "执行情况", 9),
];

export const CONTENTS: readonly Feature[] = [
  {
    name: "content:long",
    slots: ["content"],
    plan: (plan) => {
      plan.isLong = true;
    },
  },
  {
    name: "content:framework",
    slots: ["content"],
    fits: ({ kind }) => kind.startsWith("project"),
    plan: (plan) => {
      plan.content = FRAMEWORK_CONTENT;
    },
  },
];
