import type { Trap } from "../trap-forms";

/** What clerks rightly write into target and result: each met, with full marks. */
export const VALUE_TRAPS: readonly (readonly [why: string, trap: Trap])[] = [
  // C12 of the catalogue
  [
    "the same value with other decimals",
    { target: "≥7.50公里", actual: "7.5公里", name: "修复步道长度" },
  ],
  [
    "an early date is no over-completion",
    {
      level2: "时效指标",
      name: "建档完成时间",
      target: "2024年10月31日前",
      actual: "2024年7月2日",
    },
  ],
  [
    "the same day meets a deadline",
    {
      level2: "时效指标",
      name: "建档完成时间",
      target: "2024年10月31日前",
      actual: "2024年10月31日",
    },
  ],
  // numbers
  ["about so many", { target: "约500个", actual: "502个" }],
  ["nearly so many", { target: "近500个", actual: "500个" }],
  ["so many or so", { target: "500个左右", actual: "500个" }],
  ["thousands separated", { target: "≥1,200.00个", actual: "1,200.00个" }],
  ["thousands separated in one of the two", { target: "≥12,000个", actual: "12000个" }],
  [
    "ten thousands beside ones",
    { name: "服务儿童人次", target: "≥1.2万人次", actual: "12350人次" },
  ],
  [
    "ones beside ten thousands",
    { name: "服务儿童人次", target: "≥12000人次", actual: "1.2万人次" },
  ],
  [
    "hundred millions beside ten thousands",
    {
      level1: "效益指标",
      level2: "经济效益指标",
      name: "带动社会捐赠金额",
      target: "≥1.5亿元",
      actual: "15860万元",
    },
  ],
  ["kilometres beside metres", { name: "修复步道长度", target: "≥1.2公里", actual: "1200米" }],
  ["mu beside ten thousand mu", { name: "绿化面积", target: "≥1.5万亩", actual: "15000亩" }],
  ["a result without its equal sign", { target: "=500个", actual: "500个" }],
  ["a result with a full-width equal sign", { target: "＝500个", actual: "＝500个" }],
  ["full-width digits", { target: "≥５００个", actual: "500个" }],
  ["not less than, in words", { target: "不少于500个", actual: "512个" }],
  ["and above, in words", { target: "500个以上", actual: "512个" }],
  [
    "a unit with an alternative in brackets",
    { name: "购置设备数量", target: "≥12台（套）", actual: "12台（套）" },
  ],
  [
    "a unit in the name and bare numbers",
    { name: "发放书包数量（个）", target: "≥500", actual: "500" },
  ],
  [
    "a percentage with two decimals",
    { level2: "质量指标", name: "资料完整率", target: "≥99.50%", actual: "100.00%" },
  ],
  ["per mille", { level2: "质量指标", name: "数据差错率", target: "≤3‰", actual: "1.2‰" }],
  [
    "per mille beside per cent",
    { level2: "质量指标", name: "数据差错率", target: "≤1%", actual: "2‰" },
  ],
  [
    "a result of 0 without a unit",
    { level2: "质量指标", name: "数据差错率", target: "≤3‰", actual: "0" },
  ],
  // ranges and limits
  [
    "a limit that was kept",
    { level2: "时效指标", name: "物资配送时长", target: "≤48小时", actual: "36小时" },
  ],
  [
    "hours beside days",
    { level2: "时效指标", name: "物资配送时长", target: "≤2天", actual: "36小时" },
  ],
  ["a range", { level2: "质量指标", name: "室内温度", target: "18-22℃", actual: "20℃" }],
  [
    "a range with a wave",
    { level2: "质量指标", name: "室内温度", target: "18～22℃", actual: "21℃" },
  ],
  [
    "within, in words",
    { level2: "时效指标", name: "求助响应时间", target: "30分钟以内", actual: "18分钟" },
  ],
  [
    "accidents of 0",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "安全责任事故发生数",
      target: "0起",
      actual: "0起",
    },
  ],
  [
    "accidents equal to 0",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "安全责任事故发生数",
      target: "=0次",
      actual: "0次",
    },
  ],
  [
    "accidents at most 0",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "重大舆情发生数",
      target: "≤0起",
      actual: "0起",
    },
  ],
  [
    "an accident rate of 0%",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "安全事故发生率",
      target: "=0%",
      actual: "0%",
    },
  ],
  [
    "complaints within a limit",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "有效投诉件数",
      target: "≤3件",
      actual: "1件",
    },
  ],
  [
    "a vacancy rate",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "床位空置率",
      target: "≤15%",
      actual: "9.8%",
    },
  ],
  [
    "a growth rate above 100%",
    {
      level1: "效益指标",
      level2: "经济效益指标",
      name: "线上捐赠额增长率",
      target: "≥100%",
      actual: "116%",
    },
  ],
  [
    "a reduction",
    {
      level1: "效益指标",
      level2: "生态效益指标",
      name: "单位建筑面积能耗下降率",
      target: "≥3%",
      actual: "3.4%",
    },
  ],
  [
    "a negative growth that was allowed",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "交通事故死亡人数同比增长率",
      target: "≤-5%",
      actual: "-8.2%",
    },
  ],
  // dates
  [
    "the end of a month beside a day",
    { level2: "时效指标", name: "建档完成时间", target: "12月底前", actual: "12月20日" },
  ],
  [
    "the end of a month with its year",
    {
      level2: "时效指标",
      name: "建档完成时间",
      target: "2024年12月底前完成",
      actual: "2024年12月20日完成",
    },
  ],
  [
    "dots in dates",
    { level2: "时效指标", name: "建档完成时间", target: "2024.10.31前", actual: "2024.9.18" },
  ],
  [
    "hyphens in dates",
    { level2: "时效指标", name: "建档完成时间", target: "2024-10-31前", actual: "2024-09-18" },
  ],
  [
    "a month alone",
    { level2: "时效指标", name: "建档完成时间", target: "2024年10月前", actual: "2024年9月" },
  ],
  [
    "days as a limit",
    { level2: "时效指标", name: "审核办结时限", target: "≤15个工作日", actual: "9个工作日" },
  ],
  // words
  [
    "a grade with its tail",
    {
      level1: "效益指标",
      level2: "可持续影响指标",
      name: "关爱服务机制",
      target: "逐步健全",
      actual: "达成年度指标",
    },
  ],
  [
    "a grade of the expected",
    {
      level1: "效益指标",
      level2: "可持续影响指标",
      name: "关爱服务机制",
      target: "健全",
      actual: "达成预期指标",
    },
  ],
  ["yes for yes", { level2: "质量指标", name: "是否建立台账", target: "是", actual: "是" }],
  // costs
  [
    "yuan for each person and day",
    {
      level1: "成本指标",
      level2: "经济成本指标",
      name: "集中照料费用标准",
      target: "≤60元/人·天",
      actual: "58元/人·天",
    },
  ],
  [
    "yuan for each person and month",
    {
      level1: "成本指标",
      level2: "经济成本指标",
      name: "临时看护补贴标准",
      target: "≤1500元/人*月",
      actual: "1500元/人*月",
    },
  ],
  [
    "an amount below its limit",
    {
      level1: "成本指标",
      level2: "经济成本指标",
      name: "书包采购单价",
      target: "≤120元/个",
      actual: "112.5元/个",
    },
  ],
  [
    "a cost in ten thousand yuan beside yuan",
    {
      level1: "成本指标",
      level2: "经济成本指标",
      name: "每所儿童之家运行成本",
      target: "≤3万元/所",
      actual: "28500元/所",
    },
  ],
  [
    "a cost control rate",
    {
      level1: "成本指标",
      level2: "经济成本指标",
      name: "预算成本控制率",
      target: "≤100%",
      actual: "96.2%",
    },
  ],
];
