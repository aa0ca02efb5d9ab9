/**
 * Column headings of the indicator block, by meaning.
 * Compared after folding widths and removing white space; a heading also matches with its bracketed parts removed
 * ("年度指标值(A)" is "年度指标值"). Sources: published forms of Xinjiang, Hubei, Hebei, Henan, Anhui, Yunnan and others.
 */
export const INDICATOR_HEADINGS = {
  level1: ["一级指标", "一级绩效指标"],
  level2: ["二级指标", "二级绩效指标"],
  name: ["三级指标", "三级指标名称", "指标名称", "指标名称(三级指标)", "三级指标内容", "指标内容"],
  description: ["指标描述", "绩效指标描述", "指标值说明"],
  operator: ["指标性质", "计算符号", "符号", "指标方向"],
  target: [
    "指标值",
    "年度指标值",
    "年初目标值",
    "年初指标值",
    "目标",
    "目标值",
    "预期指标值",
    "预期值",
    "指标目标值",
    "指标值及单位",
    "单位(文字描述)",
    "预期当年实现值",
    "当年预期实现值",
  ],
  unit: ["度量单位", "计量单位", "单位"],
  actual: [
    "实际完成值",
    "业绩值",
    "完成值",
    "实际完成指标值",
    "全年实际值",
    "单项指标完成情况",
    "全年实际完成值",
    "全年完成值",
    "年终完成值",
    "单项指标实际完成值",
  ],
  rate: ["完成率", "总体完成率"],
  weight: [
    "分值",
    "权重",
    "分值权重",
    "指标权重",
    "参考分值",
    "权重占比",
    "权重设定值",
    "指标分值",
  ],
  score: ["得分", "指标得分", "自评分", "自评得分", "复核分", "单项指标得分", "单项指标折算得分"],
  rule: ["赋分规则", "得分计算方法", "评价标准", "评分标准"],
  basis: ["指标值设定依据", "指标值确定依据", "绩效标准"],
  history: ["上年完成情况", "近两年指标值", "上年完成值", "上年实际值"],
  evidence: ["佐证资料", "佐证材料", "需提供的支撑材料"],
  reason: [
    "偏差原因分析及改进措施",
    "偏差原因分析",
    "偏差原因",
    "未完成原因分析",
    "未完成原因及拟采取的改进措施",
    "未完成原因和改进措施",
    "未完成原因分析及改进措施",
    "偏差大或目标未完成原因分析",
    "得分说明",
    "说明",
    "备注",
  ],
  class: ["指标分类"],
  outlook: ["全年预计完成", "全年预计完成情况"],
  likelihood: ["完成可能性"],
} as const satisfies Record<string, readonly string[]>;

/** Headings with this word name an indicator as one of three levels. */
export const THIRD_LEVEL_WORD = "三级";

/** What a column of the indicator block is. */
export type ColumnRole = keyof typeof INDICATOR_HEADINGS;

/** Column headings of the fund block. 分值, 权重 and 得分 also stand in the indicator block: headings are read per block. */
export const FUND_HEADINGS = {
  source: ["资金来源", "项目"],
  initial: ["年初预算数", "年初预算"],
  budget: [
    "全年预算数",
    "调整后预算数",
    "调整预算数",
    "全年(调整)预算数",
    "调整后财政资金总额",
    "预算数",
  ],
  executed: ["全年执行数", "预算执行数", "执行数", "全年执行金额"],
  rate: ["执行率", "预算执行率", "预算执行进度"],
  weight: ["分值", "权重", "分值权重", "执行率权重", "参考分值"],
  score: ["得分", "执行率得分", "自评得分"],
  reason: ["原因", "偏差原因", "未完成原因", "备注", "说明"],
} as const satisfies Record<string, readonly string[]>;

export type FundRole = keyof typeof FUND_HEADINGS;

/** Fund headings that stand in no other block: two of them in a row make a fund header. */
export const FUND_ONLY_ROLES: readonly FundRole[] = ["initial", "budget", "executed", "rate"];

/** Labels of the fund row that carries the execution rate and its score. */
export const FUND_TOTAL_LABELS: readonly string[] = [
  "年度资金总额",
  "资金总额",
  "预算资金总额",
  "合计",
  "总计",
  "总额",
  "年度预算总额",
];

/** Begins the label of a fund row that breaks down the row above it. */
export const FUND_PART_LABEL = "其中";

/** Labels of the rows above the indicator block, with the value to their right. */
export const FORM_LABELS = {
  project: ["项目名称", "专项名称", "专项(项目)名称", "转移支付名称", "转移支付(项目)名称"],
  unit: ["单位名称", "部门(单位)名称", "部门名称", "填报单位", "预算单位", "部门单位名称"],
  implementer: ["实施单位", "项目单位", "项目实施单位", "资金使用单位", "具体实施单位"],
  authority: ["主管部门", "主管单位", "部门", "省级主管部门", "地方主管部门", "中央主管部门"],
  year: ["年度", "预算年度", "评价年度"],
  projectCode: ["项目编码", "项目代码"],
} as const satisfies Record<string, readonly string[]>;

export type FormLabel = keyof typeof FORM_LABELS;

/** Headings of the narrative block; the text stands below the heading, or to its right. */
export const NARRATIVE_HEADINGS = {
  expected: ["预期目标", "年初预期目标", "年初设定目标", "年度预期目标"],
  actual: ["实际完成情况", "目标实际完成情况", "全年实际完成情况", "年度目标完成情况"],
  goal: [
    "年度总体目标",
    "年度绩效目标",
    "绩效目标",
    "总体目标",
    "年度目标",
    "年度履职目标",
    "长期目标",
    "中期目标",
    "实施期目标",
  ],
} as const satisfies Record<string, readonly string[]>;

export type NarrativeRole = keyof typeof NARRATIVE_HEADINGS;

/** First cells of the row that closes the indicator block with its sum. */
export const TOTAL_LABELS: readonly string[] = [
  "总分",
  "合计",
  "总计",
  "总得分",
  "自评总分",
  "自评得分",
  "合计得分",
  "得分合计",
];

/** Beginnings of note and signature lines below a table. */
export const FOOTNOTE_BEGINNINGS: readonly string[] = [
  "备注:",
  "注:",
  "说明:",
  "填表说明",
  "填报说明",
  "填报人:",
  "填表人:",
  "联系人:",
  "联系电话:",
  "单位负责人:",
  "财务负责人:",
  "负责人:",
  "审核人:",
];
