import { type Feature } from "../feature";
import type { FundColumn, FundsPlan, Plan } from "../plan";

const column = (role: FundColumn["role"], heading: string): FundColumn => ({ role, heading });

/** A fund block as published, in a self-evaluation or a monitoring table that has one. */
function funds(name: string, change: (block: FundsPlan, plan: Plan) => void): Feature {
  return {
    name: `funds:${name}`,
    slots: ["funds"],
    fits: (plan) => plan.funds !== null && plan.family === "self-evaluation",
    plan: (plan) => {
      if (plan.funds) change(plan.funds, plan);
    },
  };
}

export const FUNDS: readonly Feature[] = [
  funds("adjusted", (block) => {
    block.columns = [
      column("label", "资金来源"),
      column("initial", "年初预算"),
      column("budget", "调整后预算数"),
      column("executed", "预算执行数"),
      column("rate", "预算执行率"),
      column("weight", "权重"),
      column("score", "得分"),
      column("reason", "原因"),
    ];
    block.none = "";
  }),
  funds("initial-only", (block) => {
    block.columns = [
      column("label", "资金来源"),
      column("initial", "年初预算数（A）"),
      column("executed", "全年执行数（B）"),
      column("weight", "分值（10分）"),
      column("rate", "执行率（B/A）"),
      column("score", "得分"),
    ];
    block.none = "-";
  }),
  funds("no-points", (block) => {
    block.columns = [
      column("label", ""),
      column("initial", "年初预算数"),
      column("budget", "调整预算数(A)"),
      column("executed", "全年执行数(B)"),
      column("rate", "执行率（B/A）"),
    ];
  }),
  funds("rate-points", (block) => {
    block.columns = [
      column("label", ""),
      column("initial", "年初预算数"),
      column("budget", "全年（调整）预算数"),
      column("executed", "全年执行数"),
      column("rate", "执行率"),
      column("weight", "执行率权重"),
      column("score", "执行率得分"),
    ];
  }),
  funds("rate-of-percent", (block) => {
    block.columns = [
      column("label", ""),
      column("budget", "全年预算数(A)"),
      column("executed", "全年执行数(B)"),
      column("rate", "预算执行率（B/A×100%）"),
    ];
  }),
  funds("points-in-title", (block, plan) => {
    plan.executionWeight = 20;
    block.title = "预算执行情况（万元）（20分）";
    block.columns = [
      column("label", ""),
      column("budget", "预算数（A）"),
      column("executed", "执行数（B）"),
      column("rate", "执行率（B/A）"),
      column("score", "得分（20分*执行率）"),
    ];
  }),
  funds("arrived", (block) => {
    block.columns = [
      column("label", ""),
      column("budget", "预算数"),
      column("arrived", "到位数"),
      column("executed", "执行数"),
      column("rate", "预算执行进度（%）"),
    ];
  }),
  funds("department", (block) => {
    block.title = "部门资金（万元）";
    block.columns = [
      column("label", "资金来源"),
      column("initial", "年初预算数"),
      column("budget", "全年预算数"),
      column("executed", "全年执行数"),
      column("weight", "分值权重"),
      column("rate", "执行率"),
      column("score", "得分"),
    ];
    block.labels = ["合计", "上级资金", "本级资金", "其他资金"];
    block.totalLast = true;
  }),
  funds("repeated-points", (block) => {
    block.repeatsPoints = true;
    block.labels = ["年度资金总额", "其中：本年财政拨款", "其他资金"];
    block.none = "0.00";
  }),
  funds("sources-as-columns", (block) => {
    block.columns = [
      column("label", "资金来源"),
      { role: "other", heading: "中央", source: "central" },
      { role: "other", heading: "省、地", source: "local" },
      { role: "other", heading: "本级", source: "local" },
      { role: "other", heading: "其他", source: "local" },
      { role: "unjudged-budget", heading: "合计" },
      column("executed", "执行数"),
      column("rate", "执行率"),
    ];
    block.labels = ["金额"];
    block.unjudgedRow = true;
  }),
  funds("forestry", (block) => {
    block.decimals = 6;
    block.columns = [
      column("label", ""),
      column("budget", "全年预算数（A）"),
      { role: "other", heading: "统筹整合资金数（B）", source: "local" },
      { role: "other", heading: "扣除后预算金额（C）", source: "central" },
      column("arrived", "全年到位资金（D）"),
      column("other", "预算到位（D/C）"),
      column("executed", "全年执行资金（E）"),
      column("rate", "预算执行（E/C）"),
    ];
    block.none = "";
  }),
  funds("execution-20", (_, plan) => {
    plan.executionWeight = 20;
  }),
  {
    name: "funds:none",
    slots: ["funds", "money"],
    fits: (plan) => plan.funds !== null,
    plan: (plan) => {
      plan.funds = null;
      plan.moneyUnit = null;
    },
  },
];

export const MONEY: readonly Feature[] = [
  {
    name: "money:yuan",
    slots: ["money"],
    fits: (plan) => plan.funds?.title.includes("万元") ?? false,
    plan: (plan) => {
      plan.moneyUnit = "元";
      if (plan.funds) plan.funds.title = plan.funds.title.replace("万元", "元");
    },
  },
  {
    name: "money:six-decimals",
    slots: ["money"],
    fits: (plan) => plan.funds !== null,
    plan: (plan) => {
      if (plan.funds) plan.funds.decimals = 6;
    },
  },
];
