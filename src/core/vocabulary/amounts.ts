/** Labels of the fund row that carries the execution rate and its score. */
export const FUND_TOTAL_LABELS = [
  "年度资金总额",
  "资金总额",
  "预算资金总额",
  "合计",
  "总计",
  "总额",
  "年度预算总额",
] as const;

/** What an amount of money in a form is, by the label in front of it. Compared like headings. */
export const AMOUNT_LABELS = {
  total: [
    ...FUND_TOTAL_LABELS,
    "预算数",
    "部门预算总额",
    "预算总额",
    "项目资金总额",
    "预算规模",
    "年度预算数",
    "总投资",
  ],
  fiscal: [
    "财政拨款",
    "财政资金",
    "财政性资金",
    "当年财政拨款",
    "本年财政拨款",
    "当年财政资金",
    "一般公共预算拨款",
    "一般公共预算",
    "预算内",
    "预算内资金",
  ],
  "carry-over": ["上年结转资金", "上年结转", "上年结余结转资金", "上年结转结余", "结转资金"],
  central: ["中央补助", "中央资金", "中央财政资金", "中央", "中央财政"],
  provincial: [
    "省级资金",
    "省级财政资金",
    "自治区资金",
    "上级资金",
    "上级财政资金",
    "省、地",
    "省级",
    "自治区",
    "省级补助",
  ],
  local: [
    "地方资金",
    "本级资金",
    "市县资金",
    "地方财政资金",
    "本级",
    "市级资金",
    "县级资金",
    "区级资金",
    "市县",
    "市级",
    "县级",
    "本级财政资金",
  ],
  account: ["财政专户管理资金", "专户资金", "财政专户"],
  unit: ["单位资金", "单位自有资金", "自筹资金", "自有资金"],
  other: ["其他资金", "其他", "其它资金"],
  "basic-expenditure": ["基本支出"],
  "project-expenditure": ["项目支出"],
  "staff-expenditure": ["人员类项目支出", "人员支出", "人员经费"],
  "operating-expenditure": ["运转类项目支出", "公用经费", "公用支出"],
  "special-expenditure": ["特定目标类项目支出", "特定目标类项目"],
} as const satisfies Record<string, readonly string[]>;

/** Sources add up to the total; the expenditures are its use. */
export type AmountRole = keyof typeof AMOUNT_LABELS | "other-row";

/** Roles that say where money comes from. */
export const SOURCE_ROLES: readonly AmountRole[] = [
  "fiscal",
  "carry-over",
  "central",
  "provincial",
  "local",
  "account",
  "unit",
  "other",
];

/** In front of a label it breaks another amount down; numbers and the name of a list may stand there too. */
export const AMOUNT_LABEL_LEAD =
  /^(?:\d{1,2}[、.])?(?:(?:资金来源|资金结构|支出结构):)?(?:\(?\d{1,2}\)|[①-⑨])?(?:其中:?)?/u;

/** Headings over the amounts of a table of income and use: 当年金额 | 占比 | 2022年 | 2023年. */
export const AMOUNT_COLUMN_HEADINGS = {
  amount: ["当年金额", "本年金额", "当年预算", "金额"],
  share: ["占比", "比例", "所占比例"],
} as const satisfies Record<string, readonly string[]>;
