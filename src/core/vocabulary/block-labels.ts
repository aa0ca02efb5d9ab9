/** First cells of the row that closes the indicator block with its sum. */
export const TOTAL_LABELS: readonly string[] = [
  "总分",
  "合计",
  "总计",
  "总得分",
  "自评总分",
  "自评得分",
  "自评总得分",
  "合计得分",
  "得分合计",
  "总分合计",
  "综合得分",
  "自评合计",
  "指标合计",
  "分值合计",
];

/** Labels of a score stated in the head of a form, with the number to their right. */
export const HEAD_TOTAL_LABELS: readonly string[] = [
  "自评总分",
  "自评得分",
  "自评总得分",
  "总分",
  "总得分",
  "绩效自评得分",
  "绩效自评总分",
  "项目自评得分",
  "自评分数",
  "综合得分",
];

/** Labels of a grade stated in the head of a form. */
export const GRADE_LABELS: readonly string[] = [
  "自评等级",
  "自评结果",
  "自评等次",
  "评价等级",
  "评价等次",
  "等级",
  "等次",
];

/** Ends of the labels above that can mean nothing but a grade. */
export const GRADE_WORDS: readonly string[] = ["等级", "等次"];

/** The grades of a whole form, best first. */
export const RATINGS: readonly string[] = [
  "优",
  "优秀",
  "良",
  "良好",
  "中",
  "合格",
  "差",
  "不合格",
];

/** The grades in common use with the total from which each is given, of 100; regions have others. */
export const COMMON_GRADES: readonly { readonly name: string; readonly from: number }[] = [
  { name: "优", from: 90 },
  { name: "良", from: 80 },
  { name: "中", from: 60 },
  { name: "差", from: 0 },
];

/** Ends of labels of rows that sum up a part of the block. */
export const SUBTOTAL_ENDINGS: readonly string[] = ["小计"];

/** Begins the name of a row that breaks down the row above it. */
export const PART_BEGINNING = "其中";

/** Beginnings of note and signature lines below a table. */
export const FOOTNOTE_BEGINNINGS: readonly string[] = [
  "备注:",
  "注:",
  "注1",
  "说明:",
  "填表说明",
  "填报说明",
  "填表人:",
  "填报人:",
  "填表人签字",
  "填报人签字",
  "经办人:",
  "联系人:",
  "联系电话:",
  "填报日期:",
  "填表日期:",
  "填报单位:",
  "填报单位(",
  "单位负责人",
  "财务负责人",
  "部门负责人",
  "项目负责人:",
  "项目负责人(",
  "项目负责人签",
  "负责人:",
  "负责人(",
  "分管领导",
  "审核人:",
  "审核意见",
  "主管部门审核",
  "财政部门审核",
  "其他需要说明",
  "其他需说明",
  "需要说明的问题",
];

/** First cells of rows that belong to the head of a form: between indicators they come from a page printed again. */
export const HEAD_SECTIONS: readonly string[] = [
  "预算情况",
  "项目资金",
  "资金情况",
  "预算执行情况",
  "部门资金",
  "部门预算情况",
  "总体资金情况",
  "部门总体资金情况",
  "年度总体目标",
  "年度绩效目标",
  "绩效目标",
  "总体目标",
  "年度目标",
  "长期目标",
  "中期目标",
  "年度主要任务",
  "年度履职目标",
  "年度工作任务",
];

/** What a template leaves to be replaced, without numbers, colons and dots: 指标2：, 目标内容1, ……. */
export const TEMPLATE_WORDS: readonly string[] = [
  "指标",
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "目标",
  "目标内容",
  "绩效目标",
  "任务",
  "任务内容",
  "具体指标",
  "指标名称",
];
