/**
 * Headings of published forms, by meaning. The judge keeps lists of its own: they are compared with what the recognition
 * knows and not taken from it.
 */
export const LEVEL1 = ["一级指标", "一级绩效指标"];
export const LEVEL2 = ["二级指标", "二级绩效指标"];
export const NAME = [
  "三级指标",
  "三级指标名称",
  "指标名称",
  "指标名称（三级指标）",
  "三级指标内容",
  "指标内容",
];
export const DESCRIPTION = ["指标描述", "绩效指标描述", "指标值说明"];
export const OPERATOR = ["指标性质", "计算符号", "符号", "指标方向"];
export const TARGET = [
  "指标值",
  "年度指标值",
  "年度指标值（A）",
  "指标值(A)",
  "年初目标值",
  "年初目标值（A）",
  "年初指标值",
  "目标",
  "目标值",
  "预期指标值",
  "预期值",
  "指标目标值",
  "指标值及单位",
  "指标值（包含数字及文字描述）",
  "预期当年实现值",
  "当年预期实现值",
];
export const UNIT = ["度量单位", "计量单位", "单位"];
export const ACTUAL = [
  "实际完成值",
  "实际完成值（B）",
  "业绩值",
  "完成值",
  "实际完成指标值",
  "全年实际值",
  "全年实际值(B)",
  "单项指标完成情况",
  "全年实际完成值",
  "全年完成值",
  "年终完成值",
  "单项指标实际完成值",
];
export const RATE = ["完成率"];
export const WEIGHT = ["分值", "权重", "权重（%）", "分值权重", "指标权重（分）", "参考分值"];
export const SCORE = ["得分", "指标得分", "指标得分（分）", "自评分", "复核分", "单项指标得分"];
export const RULE = ["赋分规则", "得分计算方法", "评价标准", "评分标准"];
export const BASIS = ["指标值设定依据", "指标值确定依据", "绩效标准"];
export const EVIDENCE = ["佐证资料", "佐证材料", "需提供的支撑材料"];
export const REASON = [
  "偏差原因分析及改进措施",
  "未完成原因分析",
  "未完成原因及拟采取的改进措施",
  "未完成原因和改进措施",
  "未完成原因分析及改进措施",
  "得分说明",
  "说明",
  "备注",
];
export const CLASS = ["指标分类"];
