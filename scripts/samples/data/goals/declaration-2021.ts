import { type GoalRow, GoalSheet } from "../../goal-sheet";

const UNIT = "北原市科学技术局";
const TITLE = "市级部门整体绩效目标申报表";

/**
 * Layout and figures of a published department declaration of 2021 from Henan; texts in our own words. The head and the
 * header are printed again on its second page, between the indicators; one name is lost there.
 */
export function departmentDeclaration2021(): GoalSheet {
  const sheet = new GoalSheet("整体绩效目标申报表", [16, 22, 30, 18, 18]);
  sheet.put({ A1: TITLE, A2: "(2021年度)", A3: "部门(单位)名称", B3: UNIT });
  sheet.put({ A4: "年度履职目标", B4: "目标1：落实科技工作政策；目标2：办好创新平台和科技计划。" });
  sheet.put({ A5: "年度主要任务", B5: "任务名称", C5: "主要内容" });
  TASKS.forEach(([name, content], index) => {
    sheet.put({ [`B${6 + index}`]: `任务${index + 1}：${name}`, [`C${6 + index}`]: content });
  });
  sheet.put({ A13: "部门预算总额(万元)", C13: "16324.97" });
  sheet.put({ A14: "预算情况", B14: "1、资金来源：（1）财政性资金", D14: 16324.97 });
  sheet.put({ B15: "（2）其他资金", B16: "2、资金结构：（1）基本支出", D16: 1684.14 });
  sheet.put({ B17: "（2）项目支出", D17: 14640.83 });
  sheet.put({
    A18: "一级指标",
    B18: "二级指标",
    C18: "三级指标",
    D18: "指标值",
    E18: "指标值说明",
  });
  sheet.put({ A40: "预算情况", C40: "(2) 其他资金", C41: "2、资金结构：(1) 基本支出" });
  sheet.put({ E41: "1684.14", C42: "(2) 项目支出", E42: "14640.83" });
  sheet.put({
    A43: "一级指标",
    B43: "二级指标",
    C43: "三级指标",
    D43: "指标值",
    E43: "指标值说明",
  });
  sheet.block(19, { level1: "A", level2: "B", name: "C", target: "D" }, ROWS, {
    range: "A1:E50",
    kind: "department-declaration",
    title: TITLE,
    year: 2021,
    unit: UNIT,
    project: null,
    horizon: null,
    columns: { level1: "A18", level2: "B18", name: "C18", target: "D18", description: "E18" },
    historyYears: [],
    repeats: [43],
  });
  sheet.merge(
    "A1:E1 A2:E2 B3:E3 B4:E4 C5:E5 C6:E6 C7:E7 C8:E8 C9:E9 C10:E10 C11:E11 C12:E12 C13:E13"
  );
  return sheet;
}

const TASKS: readonly (readonly [string, string])[] = [
  ["建设重大创新载体", "1.推进科技城建设；2.加快两个产业中心建设。"],
  ["做强自创区", "1.提升高新区能力；2.落实奖补政策。"],
  ["培育高新技术企业", "1.高企争取突破500家；2.科技型中小企业全省前列。"],
  ["提升创新能力", "1.提高研发投入；2.组建研发平台。"],
  ["促进成果转化", "1.认定转移机构；2.技术合同成交额33亿元。"],
  ["优化创新生态", "1.引进人才；2.组建孵化载体。"],
  ["扩大科技开放", "1.办好博览会；2.对接高校院所。"],
];

const ROWS: readonly (GoalRow | null)[] = [
  { level1: "投入管理指标", level2: "工作目标管理", name: "年度履职目标相关性", target: "相关" },
  { name: "工作任务科学性", target: "科学" },
  { name: "绩效指标合理性", target: "合理" },
  { level2: "预算和财务管理", name: "预算编制完整性", target: "完整" },
  { name: "专项资金细化率", target: "≥90" },
  { name: "预算执行率", target: "≥90%" },
  { name: "预算调整率", target: "≤10%" },
  { name: "结转结余率", target: "≤10%" },
  { name: "“三公经费”控制率", target: "<100%" },
  { name: "政府采购执行率", target: "≥90" },
  { name: "决算真实性", target: "真实" },
  { name: "资金使用合规性", target: "合规" },
  { name: "管理制度健全性", target: "健全" },
  { name: "预决算信息公开性", target: "按时公开" },
  { level2: "绩效管理", name: "绩效管理规范性", target: "规范" },
  { name: "绩效监控完成率", target: "100%" },
  { name: "绩效自评完成率", target: "100%" },
  { name: "部门绩效评价完成率", target: "100%" },
  { level2: "重点工作任务完成", name: "评价结果应用率", target: "100%" },
  { name: "重点工作1计划完成率", target: "100%" },
  { name: "重点工作2计划完成率", target: "100%" },
  null,
  null,
  null,
  null,
  { level2: "履职目标实现", name: "年度工作目标2实现率", target: "100%" },
  { name: "", target: "100%" },
  { level1: "效益指标", level2: "履职效益", name: "经济效益", target: "完成职责任务" },
  { name: "社会效益", target: "完成职责任务" },
  { name: "可持续影响", target: "完成职责任务" },
  { level2: "满意度", name: "社会公众满意度", target: "≥90" },
  { name: "服务对象满意度", target: "≥90" },
];
