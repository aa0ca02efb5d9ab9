/** What an amount of money in a form is, by the label in front of it. Compared like headings. */
export const AMOUNT_LABELS = {
  total: [
    "年度资金总额",
    "资金总额",
    "预算资金总额",
    "合计",
    "总计",
    "总额",
    "年度预算总额",
    "预算数",
    "部门预算总额",
  ],
  fiscal: [
    "财政拨款",
    "财政资金",
    "财政性资金",
    "当年财政拨款",
    "本年财政拨款",
    "当年财政资金",
    "一般公共预算拨款",
    "其中:当年财政拨款",
    "其中:财政拨款",
    "其中:财政资金",
    "其中:本年财政拨款",
  ],
  "carry-over": ["上年结转资金", "上年结转", "上年结余结转资金"],
  central: ["中央补助", "中央资金", "中央财政资金", "其中:中央补助"],
  provincial: ["省级资金", "省级财政资金", "自治区资金", "上级资金"],
  local: ["地方资金", "本级资金", "市县资金", "地方财政资金"],
  account: ["财政专户管理资金", "专户资金"],
  unit: ["单位资金", "单位自有资金", "自筹资金"],
  other: ["其他资金"],
  "basic-expenditure": ["基本支出"],
  "project-expenditure": ["项目支出"],
} as const satisfies Record<string, readonly string[]>;

/** Sources add up to the total; the two expenditures are its use. */
export type AmountRole = keyof typeof AMOUNT_LABELS | "other-row";
