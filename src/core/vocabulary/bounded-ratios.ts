/** Ends of the names of indicators that are measured in percent. */
export const RATIO_ENDINGS: readonly string[] = ["率", "满意度", "合格", "占比", "比例", "比重"];

/**
 * Ends of the names of shares that cannot exceed 100%: a part of a whole. 完成率, 执行率, 控制率, 增长率 and the like
 * may, and are not among them.
 */
export const BOUNDED_RATIO_ENDINGS: readonly string[] = [
  "合格率",
  "满意度",
  "满意率",
  "出勤率",
  "到课率",
  "覆盖率",
  "及时率",
  "准时率",
  "通过率",
  "达标率",
  "优良率",
  "优秀率",
  "准确率",
  "正确率",
  "完好率",
  "普及率",
  "知晓率",
  "入学率",
  "就业率",
  "办结率",
  "公开率",
  "签约率",
  "履约率",
  "结项率",
  "开工率",
  "入库率",
  "有效率",
  "成活率",
  "检出率",
  "参保率",
  "发放率",
  "占比",
  "比重",
];
