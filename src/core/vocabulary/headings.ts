/** Column headings of the fund block. 分值, 权重 and 得分 also stand in the indicator block: headings are read per block. */
export const FUND_HEADINGS = {
  source: ["资金来源", "项目", "资金性质", "资金类型"],
  initial: ["年初预算数", "年初预算", "年初预算金额", "年初预算安排数"],
  budget: [
    "全年预算数",
    "调整后预算数",
    "调整预算数",
    "全年(调整)预算数",
    "调整后财政资金总额",
    "预算数",
    "全年预算",
    "全年预算金额",
    "预算金额",
    "预算安排数",
  ],
  /** What is left of the budget after funds were pooled elsewhere; the rates are reckoned on it. */
  deducted: ["扣除后预算金额", "扣除后预算数"],
  arrived: ["到位数", "全年到位资金", "到位资金", "资金到位数", "实际到位数", "全年到位数"],
  executed: [
    "全年执行数",
    "预算执行数",
    "执行数",
    "全年执行金额",
    "全年执行资金",
    "执行金额",
    "实际支出数",
  ],
  rate: ["执行率", "预算执行率", "预算执行进度", "预算执行", "资金执行率", "执行进度"],
  weight: ["分值", "权重", "分值权重", "执行率权重", "参考分值"],
  score: ["得分", "执行率得分", "自评得分"],
  reason: ["原因", "偏差原因", "未完成原因", "备注", "说明"],
} as const satisfies Record<string, readonly string[]>;

export type FundRole = keyof typeof FUND_HEADINGS;

/** Fund headings that stand in no other block: two of them in a row make a fund header. */
export const FUND_ONLY_ROLES: readonly FundRole[] = [
  "initial",
  "budget",
  "deducted",
  "arrived",
  "executed",
  "rate",
];

/** Points written into a heading: 得分(20分*执行率), 预算执行情况(万元)(20分). */
export const FUND_WEIGHT_IN_HEADING = /\((\d{1,3})分[^()]{0,10}\)/u;

/** Begins the label of a fund row that breaks down the row above it. */
export const FUND_PART_LABEL = "其中";

/** Labels of the form's head and foot, with the value to their right or behind a colon in the same cell. */
export const FORM_LABELS = {
  project: ["项目名称", "专项名称", "专项(项目)名称", "转移支付名称", "转移支付(项目)名称"],
  unit: [
    "单位名称",
    "部门(单位)名称",
    "部门名称",
    "填报单位",
    "预算单位",
    "部门单位名称",
    "单位(部门)名称",
    "申报单位",
    "编制单位",
  ],
  implementer: [
    "实施单位",
    "项目单位",
    "项目实施单位",
    "资金使用单位",
    "具体实施单位",
    "项目承担单位",
  ],
  authority: [
    "主管部门",
    "主管单位",
    "部门",
    "省级主管部门",
    "地方主管部门",
    "中央主管部门",
    "市级主管部门",
    "主管部门及代码",
  ],
  year: ["年度", "预算年度", "评价年度", "绩效年度", "自评年度"],
  projectCode: ["项目编码", "项目代码", "项目编号"],
  unitCode: ["单位编码", "单位代码", "部门编码", "预算单位编码"],
  category: ["项目类别", "项目类型", "项目属性", "项目分类"],
  manager: ["项目负责人", "项目负责人及联系电话", "项目负责人及电话"],
  contact: ["联系人", "填报人", "填表人", "经办人", "联系人姓名"],
  telephone: ["联系电话", "电话", "联系方式", "填报人电话", "联系人电话"],
  reportDate: ["填报日期", "填报时间", "填表日期", "申报日期", "填表时间", "上报日期"],
  term: ["项目起止时间", "起止时间", "项目实施期", "实施期限", "项目期限", "项目周期", "实施期"],
  start: ["项目开始时间", "开始时间", "项目起始时间", "计划开始日期", "开工日期", "开始日期"],
  end: ["项目结束时间", "结束时间", "项目完成时间", "计划完成日期", "完工日期", "结束日期"],
  duties: ["部门职能概述", "单位职能", "部门职能", "单位职能概述", "部门职责", "主要职能"],
  workTasks: ["年度工作任务", "年度重点工作任务", "年度主要工作任务"],
  purpose: ["资金用途", "项目资金用途", "资金主要用途", "预算规模及资金用途"],
} as const satisfies Record<string, readonly string[]>;

export type FormLabel = keyof typeof FORM_LABELS;

/** Stands left of the amounts and, in the row below, the purpose that they are for. */
export const PURPOSE_BLOCK_LABELS: readonly string[] = ["预算规模及资金用途"];

/** Headings of the narrative block; the text stands below the heading, or to its right. */
export const NARRATIVE_HEADINGS = {
  expected: [
    "预期目标",
    "年初预期目标",
    "年初设定目标",
    "年度预期目标",
    "年初绩效目标",
    "预期绩效目标",
  ],
  actual: [
    "实际完成情况",
    "目标实际完成情况",
    "全年实际完成情况",
    "年度目标完成情况",
    "目标完成情况",
    "年度目标实际完成情况",
    "年度总体目标完成情况",
    "绩效目标完成情况",
    "全年完成情况",
  ],
  goal: [
    "年度总体目标",
    "年度绩效目标",
    "绩效目标",
    "总体目标",
    "年度目标",
    "年度履职目标",
    "长期目标",
    "中期目标",
    "中长期目标",
    "实施期目标",
    "实施期总目标",
    "总体绩效目标",
    "年度总体绩效目标",
    "项目绩效目标",
    "项目总体目标",
    "整体绩效目标",
  ],
} as const satisfies Record<string, readonly string[]>;

export type NarrativeRole = keyof typeof NARRATIVE_HEADINGS;

/** Words in the heading of a goal, or of the cell left of it, that say which time it is for. The first match counts. */
export const HORIZON_WORDS: readonly {
  readonly horizon: "long-term" | "mid-term" | "annual";
  readonly words: readonly string[];
}[] = [
  { horizon: "long-term", words: ["长期", "实施期", "中长期"] },
  { horizon: "mid-term", words: ["中期"] },
  { horizon: "annual", words: ["年度", "年初", "全年", "当年", "本年", "短期"] },
];

/** Column headings of 年度主要任务. */
export const TASK_HEADINGS = {
  name: ["任务名称", "主要任务", "任务"],
  content: ["主要内容", "任务内容", "工作内容"],
  total: ["总额", "金额", "预算总额", "合计", "预算金额"],
  fiscal: ["财政拨款", "财政资金", "其中:财政拨款"],
  other: ["其他资金"],
} as const satisfies Record<string, readonly string[]>;

/** Stands left of a payment plan. */
export const PAYMENT_PLAN_LABELS: readonly string[] = [
  "资金支出计划",
  "资金使用计划",
  "用款计划",
  "支出计划",
  "资金支付计划",
  "资金支出进度计划",
];
