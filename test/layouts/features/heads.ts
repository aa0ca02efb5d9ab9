import type { Feature } from "../feature";
import type { Plan } from "../plan";

const hasLevels = (plan: Plan): boolean => plan.columns.some(({ role }) => role === "level1");
/** Whatever a form is for shows in its columns and labels, title or not. */
const tellsWithoutTitle = (plan: Plan): boolean =>
  hasLevels(plan) &&
  plan.projects.length === 0 &&
  plan.codedUnit === null &&
  [
    "project-self-evaluation",
    "department-self-evaluation",
    "project-goals",
    "department-goals",
  ].includes(plan.kind);

export const TITLES: readonly Feature[] = [
  {
    name: "title:one-cell",
    slots: ["title"],
    plan: (plan) => {
      plan.titleMerged = false;
    },
  },
  {
    name: "title:line-above",
    slots: ["title"],
    plan: (plan, random) => {
      plan.aboveTitle = random.pick(["附件2", "附件2：", "表11", "公开14表"]);
    },
  },
  {
    name: "title:preface",
    slots: ["title"],
    plan: (plan) => {
      plan.aboveTitle =
        "按照预算绩效管理办法，现将本单位绩效目标完成情况、得分和偏差原因填报如下，请审核。";
    },
  },
  {
    name: "title:year-in-it",
    slots: ["title", "year"],
    fits: ({ family }) => family !== "monitoring",
    plan: (plan, random) => {
      plan.title = random.pick([`2022年度${plan.title ?? ""}`, `2022年${plan.title ?? ""}`]);
      plan.year = 2022;
      plan.yearLine = null;
    },
  },
  {
    name: "title:suffix",
    slots: ["title"],
    fits: ({ family }) => family !== "monitoring",
    plan: (plan) => {
      plan.title = `${plan.title ?? ""}（公开14表）`;
    },
  },
  {
    name: "title:blanks",
    slots: ["title"],
    fits: ({ family }) => family !== "monitoring",
    plan: (plan) => {
      plan.title = [...(plan.title ?? "")].join(" ");
    },
  },
  {
    name: "title:unit-in-it",
    slots: ["title"],
    plan: (plan) => {
      plan.title = `${plan.unit ?? ""}${plan.title ?? ""}`;
    },
  },
  {
    name: "title:missing",
    slots: ["title", "levels"],
    fits: tellsWithoutTitle,
    plan: (plan) => {
      plan.title = null;
    },
  },
];

function yearLine(name: string, line: string, year: number): Feature {
  return {
    name: `year:${name}`,
    slots: ["year"],
    fits: ({ family }) => family !== "monitoring",
    plan: (plan) => {
      plan.yearLine = line;
      plan.year = year;
    },
  };
}

export const YEARS: readonly Feature[] = [
  yearLine("plain", "2022年度", 2022),
  yearLine("half-width", "(2022年)", 2022),
  yearLine("blanks", "（ 2023 年度）", 2023),
  {
    name: "year:with-months",
    slots: ["year"],
    fits: ({ family }) => family === "monitoring",
    plan: (plan) => {
      plan.yearLine = `（2024年1-${plan.period?.to ?? 6}月）`;
    },
  },
  {
    name: "year:missing",
    slots: ["year"],
    fits: ({ family }) => family !== "monitoring",
    plan: (plan) => {
      plan.yearLine = null;
      plan.year = null;
    },
  },
];

export const LABELS: readonly Feature[] = [
  {
    name: "labels:code-and-contacts",
    slots: ["labels"],
    fits: ({ projects }) => projects.length === 0,
    plan: (plan) => {
      plan.labels = [
        ["项目编码", "65232824P000123X"],
        ["联系人", "何敏"],
        ["联系电话", "0994-5550123"],
        ["项目起止时间", "2024年1月-2024年12月"],
      ];
      plan.labelTruth = {
        projectCode: "65232824P000123X",
        contact: "何敏",
        telephone: "0994-5550123",
      };
    },
  },
  {
    name: "labels:coded-unit",
    slots: ["labels", "year"],
    fits: ({ title, funds, kind, projects }) =>
      title !== null && !funds && kind.startsWith("project") && projects.length === 0,
    plan: (plan) => {
      plan.codedUnit = `339003${plan.unit ?? ""}`;
      plan.moneyUnit = "万元";
      plan.yearLine = null;
      plan.year = null;
    },
  },
];

const hasUnitAlone = ({ projects, project }: Plan): boolean =>
  projects.length === 0 && project === null;

function unitLabel(label: string): Feature {
  return {
    name: `labels:${label.replace("\n", "")}`,
    slots: ["labels"],
    fits: hasUnitAlone,
    plan: (plan) => {
      plan.unitLabel = label;
    },
  };
}

export const UNIT_LABELS: readonly Feature[] = [
  unitLabel("单位名称"),
  unitLabel("部门（单位）\n名称"),
  unitLabel("填报单位"),
];

const isGoalForm = ({ family, projects }: Plan): boolean =>
  family === "goals" && projects.length === 0;

function body(name: Plan["body"], fits: (plan: Plan) => boolean): Feature {
  return {
    name: `body:${name}`,
    slots: ["body", "money"],
    fits: (plan) => isGoalForm(plan) && fits(plan),
    plan: (plan) => {
      plan.body = name;
      plan.moneyUnit = "万元";
    },
  };
}

/** Blocks of goal tables that are no indicators. */
export const BODIES: readonly Feature[] = [
  body("tasks", ({ kind }) => kind.startsWith("department")),
  body("income", ({ kind }) => kind.startsWith("department")),
  body("payment-plan", ({ kind }) => kind.startsWith("project")),
];

export const GOALS: readonly Feature[] = [
  {
    name: "goal:none",
    slots: ["goal"],
    plan: (plan) => {
      plan.goal = null;
    },
  },
];

export const FRAMES: readonly Feature[] = [
  {
    name: "frame:no-side-label",
    slots: ["frame"],
    plan: (plan) => {
      plan.sideLabel = null;
    },
  },
  {
    name: "frame:long-side-label",
    slots: ["frame"],
    plan: (plan, random) => {
      plan.sideLabel = random.pick(["年度\n绩效\n指标", "绩\n效\n指\n标", "年度绩效指标完成情况"]);
    },
  },
];
