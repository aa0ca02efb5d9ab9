/** An indicator as a clerk would state it. The unit is "" for dates and words. */
export interface Content {
  readonly name: string;
  readonly sign: "≥" | "≤" | "＝";
  readonly amount: number;
  readonly unit: string;
  /** For targets that are no quantity. */
  readonly words?: { readonly target: string; readonly actual: string };
}

export interface ContentGroup {
  readonly level1: string;
  readonly level2: string;
  readonly items: readonly Content[];
}

const count = (name: string, amount: number, unit: string): Content => ({
  name,
  sign: "≥",
  amount,
  unit,
});
const most = (name: string, amount: number, unit: string): Content => ({
  name,
  sign: "≤",
  amount,
  unit,
});
const words = (name: string, target: string, actual: string): Content => ({
  name,
  sign: "＝",
  amount: 0,
  unit: "",
  words: { target, actual },
});

/** Indicators of projects: 产出, 效益, 满意度. */
export const PROJECT_CONTENT: readonly ContentGroup[] = [
  {
    level1: "产出指标",
    level2: "数量指标",
    items: [
      count("培训农技人员数量", 200, "人次"),
      count("新建机耕道长度", 3.6, "公里"),
      { name: "安装路灯数量", sign: "＝", amount: 33, unit: "盏" },
      count("举办推广活动场次", 12, "场次"),
      count("维修渠道长度", 1800, "米"),
      { name: "购置检测设备（台）", sign: "＝", amount: 6, unit: "台" },
    ],
  },
  {
    level1: "产出指标",
    level2: "质量指标",
    items: [
      { name: "工程验收合格率", sign: "＝", amount: 100, unit: "%" },
      count("培训合格率", 95, "%"),
      count("设备完好率", 98.5, "%"),
    ],
  },
  {
    level1: "产出指标",
    level2: "时效指标",
    items: [
      words("项目完工时间", "2024年11月30日前", "2024年11月20日"),
      count("资金拨付及时率", 100, "%"),
      words("设备到货时间", "9月底前", "2024年9月12日"),
    ],
  },
  {
    level1: "产出指标",
    level2: "成本指标",
    items: [
      most("道路硬化单价", 320, "元/平方米"),
      most("培训人均成本", 450, "元/人、天"),
      most("项目总成本", 48.5, "万元"),
    ],
  },
  {
    level1: "效益指标",
    level2: "经济效益指标",
    items: [count("带动农户增收", 1200, "元/户"), count("节约用水量", 2.4, "万立方米")],
  },
  {
    level1: "效益指标",
    level2: "社会效益指标",
    items: [
      count("受益村民人数", 560, "人"),
      words("出行条件改善程度", "明显改善", "明显改善"),
      count("就业带动人数", 15, "人"),
    ],
  },
  {
    level1: "效益指标",
    level2: "可持续影响指标",
    items: [words("管护制度健全性", "健全", "达成预期指标"), count("设施使用年限", 10, "年")],
  },
  {
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    items: [count("受益群众满意度", 90, "%"), count("参训人员满意度", 95, "%")],
  },
];

/** Indicators of whole departments, under the level names of two provinces. */
export const DEPARTMENT_CONTENT: readonly ContentGroup[] = [
  {
    level1: "投入管理指标",
    level2: "预算和财务管理",
    items: [
      words("预算编制完整性", "完整", "完整"),
      most("预算调整率", 10, "%"),
      most("结转结余率", 10, "%"),
      most("“三公”经费控制率", 100, "%"),
    ],
  },
  {
    level1: "运行成本",
    level2: "公用经费控制",
    items: [most("公用经费控制率", 95, "%"), most("人均运转经费", 0.67, "万元")],
  },
  {
    level1: "管理效率",
    level2: "绩效管理",
    items: [
      { name: "绩效监控开展率", sign: "＝", amount: 100, unit: "%" },
      words("绩效目标合理性", "合理", "合理"),
    ],
  },
  {
    level1: "履职效能",
    level2: "核心业务产出",
    items: [
      count("认定示范企业数量", 148, "家"),
      count("开展执法检查次数", 24, "次"),
      count("技术合同成交额", 75.24, "亿元"),
    ],
  },
  {
    level1: "社会效应",
    level2: "社会效益",
    items: [words("创新能力提升", "效果明显", "效果明显"), count("服务企业家数", 320, "家")],
  },
  {
    level1: "可持续发展能力",
    level2: "人才支撑",
    items: [count("业务培训完成率", 100, "%"), words("干部队伍建设规划", "列入规划", "已列入规划")],
  },
  {
    level1: "满意度",
    level2: "服务对象满意度",
    items: [count("服务企业满意度", 92, "%"), count("联系部门满意度", 90, "%")],
  },
];

/** The frame 决策, 过程, 产出, 效益 of some regions. */
export const FRAMEWORK_CONTENT: readonly ContentGroup[] = [
  {
    level1: "决策",
    level2: "项目立项",
    items: [words("立项依据充分性", "充分", "充分"), words("立项程序规范性", "规范", "规范")],
  },
  {
    level1: "过程",
    level2: "资金管理",
    items: [count("资金到位率", 100, "%"), words("资金使用合规性", "合规", "合规")],
  },
  {
    level1: "产出",
    level2: "产出数量",
    items: [count("完成宣传次数", 40, "次"), count("印发手册数量", 5000, "册")],
  },
  { level1: "产出", level2: "产出时效", items: [count("任务按时完成率", 95, "%")] },
  {
    level1: "效益",
    level2: "项目效益",
    items: [count("群众知晓率", 85, "%"), words("社会影响", "良好", "良好")],
  },
];
