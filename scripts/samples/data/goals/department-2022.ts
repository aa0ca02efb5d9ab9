import { GoalSheet } from "../../goal-sheet";

const UNIT = "云川州科学技术局";
const TITLE = "部门（单位）整体支出绩效目标表";

/** Layout and figures of a published department goal table of 2022 from Xinjiang; texts in our own words. */
export function departmentGoals2022(): GoalSheet {
  const sheet = new GoalSheet("整体支出绩效目标表", [10, 14, 14, 34, 14, 12, 12]);
  sheet.put({ A1: TITLE, A2: "(2022年)", A3: "部门（单位）名称", C3: UNIT });
  sheet.put({ A4: "年度主要任务", B4: "任务名称", C4: "主要内容", E4: "预算金额（万元）" });
  sheet.put({ E5: "总额", F5: "财政拨款", G5: "其他资金" });
  sheet.put({
    B6: "支持科技创新与成果转化",
    C6: "一是办好科技特派员培训；二是组织创新大赛；三是支持科研和成果转化项目。",
    B7: "人员支出",
    C7: "在编和聘用人员的工资福利、对个人和家庭的补助。",
    B8: "公用支出",
    C8: "办公、取暖、公务用车、工会等日常运转。",
  });
  sheet.put(
    { E6: 330, F6: 330, G6: 0, E7: 583.34, F7: 583.34, G7: 0, E8: 43.36, F8: 43.36, G8: 0 },
    "number"
  );
  sheet.put({
    A9: "年度总体目标",
    B9: "全年支持一批科研和转化项目，办好培训和大赛，保障单位运转。",
  });
  sheet.put({
    A10: "年度绩效指标",
    B10: "一级指标",
    C10: "二级指标",
    D10: "三级指标",
    E10: "指标值",
  });
  sheet.block(
    11,
    { level1: "B", level2: "C", name: "D", target: "E" },
    [
      { level1: "产出指标", level2: "数量指标", name: "取得科研成果", target: ">=10项" },
      { name: "实现转化的成果", target: ">=1个" },
      { name: "特派员培训班期数", target: ">=5期" },
      { name: "特派员受训人数", target: ">=100人" },
      { name: "特派员培训天数", target: ">=5天" },
      { name: "大赛奖励项目", target: ">=15项" },
      { name: "大赛参赛人数", target: ">=200人" },
      { name: "大赛举办天数", target: ">=3天" },
      { name: "大赛举办场次", target: ">=3场" },
      { name: "人员经费保障人数", target: "=64人" },
      { name: "公务用车保有量", target: "=3辆" },
      { name: "办公用房供暖面积", target: "=2871.28平方米" },
      { level2: "质量指标", name: "转化项目形成的标准", target: ">=1个" },
      { name: "科研合同履约率", target: ">=90%" },
      { name: "成果转化率", target: ">=90%" },
      { name: "特派员培训到课率", target: ">=90%" },
      { name: "大赛选手到场率", target: ">=90%" },
      { name: "人员和公用经费保障率", target: "=100%" },
      { level2: "时效指标", name: "科研项目按期完成率", target: ">=90%" },
      { name: "转化项目按期完成率", target: ">=90%" },
      { name: "特派员培训按期完成率", target: ">=90%" },
      { name: "大赛按期完成率", target: ">=90%" },
      { name: "经费按时发放率", target: ">=95%" },
      { level2: "成本指标", name: "科研项目支出", target: "<=150万元" },
      { name: "特派员培训支出", target: "<=60万元" },
      { name: "大赛奖励支出", target: "<=100万元" },
      { name: "转化项目支出", target: "<=20万元" },
      { name: "人均人员支出", target: "<9.11万元" },
      { name: "人均公用支出", target: "<0.67万元" },
      { level1: "效益指标", level2: "社会效益指标", name: "新增就业岗位", target: ">=20人" },
      { name: "投入应用的科研成果", target: "≥3项" },
      { level1: "满意度指标", level2: "满意度指标", name: "特派员满意度", target: "≥90%" },
      { name: "大赛选手满意度", target: "≥90%" },
    ],
    {
      range: "A1:G43",
      kind: "department-goals",
      title: TITLE,
      year: 2022,
      unit: UNIT,
      project: null,
      horizon: null,
      columns: { level1: "B10", level2: "C10", name: "D10", target: "E10" },
      historyYears: [],
      repeats: [],
    }
  );
  sheet.merge(
    "A1:G1 A2:G2 A3:B3 C3:G3 A4:A8 B4:B5 C4:D5 E4:G4 C6:D6 C7:D7 C8:D8 B9:G9 A10:A43 B11:B39 B40:B41 B42:B43 C11:C22 C23:C28 C29:C33 C34:C39 C40:C41 C42:C43"
  );
  sheet.merge(Array.from({ length: 34 }, (_, index) => `E${10 + index}:G${10 + index}`).join(" "));
  return sheet;
}
