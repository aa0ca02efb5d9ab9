import { GoalSheet } from "../../goal-sheet";

const UNIT = "400001平原区科学技术局";
const SHARE_COLUMNS = ["B", "C", "E", "F"] as const;

interface ProjectGoals {
  name: string;
  code: string;
  /** 万元, all of it fiscal. */
  budget: number;
  /** Shares spent by the end of March, June, October and December. */
  plan: readonly number[];
  goal: string;
  quantity: string;
  deadline: string;
  cost: string;
  benefits: readonly [string, string];
}

const USUAL = [0.3, 0.6, 0.9, 1];
const BOTH: ProjectGoals["benefits"] = ["经济效益指标", "社会效益指标"];
const LASTING: ProjectGoals["benefits"] = ["社会效益指标", "可持续影响指标"];

/** Layout and figures of ten published project goal tables of 2022 from Hebei; texts in our own words. */
const PROJECTS: readonly ProjectGoals[] = [
  project("特派员表彰奖励", 1, 1, [1], "1.目标内容1", "≥5人", "≤0.2万元", LASTING, "年底之前"),
  project("科技创新扶持", 2, 300, USUAL, "1.扶持资金按时拨付", "≥200家", "≤20万元", BOTH),
  project("创新引导资金（一）", 3, 115, USUAL, "1.引导资金按时拨付", "≥12家", "≤10万元", BOTH),
  project("科普和县域创新资金", 4, 280, USUAL, "1.资金按时拨付", "≥28家", "≤20万元", BOTH),
  project("创新引导资金（二）", 5, 270, USUAL, "1.引导资金按时拨付", "≥30家", "≤5万元", BOTH),
  project("创新引导资金（三）", 6, 30, USUAL, "1.引导资金按时拨付", "≥1家", "≤30万元", BOTH),
  project("创新引导资金（四）", 7, 119, USUAL, "1.引导资金按时拨付", "≥21家", "≤20万元", BOTH),
  project("基础研究和人才资金", 8, 20, USUAL, "1.目标内容1", "≥1家", "≤20万元", BOTH),
  project("县域创新跃升", 9, 100, USUAL, "1.目标内容1", "≥10家", "≤10万元", [
    "可持续影响指标",
    "社会效益指标",
  ]),
  project("特派员工作站", 10, 25, [0.3, 0.3, 0.9, 1], "1.目标内容1", "≥5个", "≤5万元", LASTING),
];

export function projectGoals2022(): GoalSheet[] {
  return PROJECTS.map(sheetOf);
}

function project(
  name: string,
  number: number,
  budget: number,
  plan: readonly number[],
  goal: string,
  quantity: string,
  cost: string,
  benefits: ProjectGoals["benefits"],
  deadline = "年底前"
): ProjectGoals {
  const code = `40000122P00${String(number).padStart(4, "0")}10001X`;
  return { name, code, budget, plan, goal, quantity, deadline, cost, benefits };
}

function sheetOf(goals: ProjectGoals, index: number): GoalSheet {
  const sheet = new GoalSheet(String(index + 1).padStart(2, "0"), [16, 22, 18, 14, 20, 16, 16]);
  const title = `${goals.name}绩效目标表`;
  sheet.put({ A1: title, A2: UNIT, F2: "单位：万元" });
  sheet.put({ A3: "项目编码", B3: goals.code, D3: "项目名称", E3: goals.name });
  sheet.put({ A4: "预算规模及资金用途", B4: "预算数", D4: "其中：财政    资金", F4: "其他资金" });
  sheet.put({ C4: goals.budget, E4: goals.budget }, "number");
  sheet.put({ B5: `用于${goals.name}`, A6: "资金支出计划（%）" });
  sheet.put({ B6: "3月底", C6: "6月底", E6: "10月底", F6: "12月底" });
  goals.plan.forEach((share, at) => {
    sheet.put({ [`${SHARE_COLUMNS[at] ?? "B"}7`]: share }, "percent");
  });
  sheet.put({ A8: "绩效目标", B8: goals.goal });
  sheet.put({ A9: "一级指标", B9: "二级指标", C9: "三级指标", D9: "绩效指标描述" });
  sheet.put({ F9: "指标值", G9: "指标值确定依据" });
  const share = "≥95百分比";
  const [first, second] = goals.benefits;
  sheet.block(
    10,
    { level1: "A", level2: "B", name: "C", description: "D", target: "F", basis: "G" },
    [
      row("产出指标", "数量指标", "补助数量", "补助的数量", goals.quantity, "资金发放表"),
      row(undefined, "质量指标", "补助质量", "补助对象的质量", share, "工作标准"),
      row(undefined, "时效指标", "补助时间", "资金发放的时间", goals.deadline, "工作安排"),
      row(undefined, "成本指标", "补助成本", "单项补助的成本", goals.cost, "历史标准"),
      row("效益指标", first, "带动作用", "对各方面的带动", share, "工作计划"),
      row(undefined, second, "后续作用", "对各方面的后续作用", share, "工作计划"),
      row(
        "满意度指标",
        "服务对象满意度指标",
        "补助对象满意度",
        "补助对象的满意度",
        share,
        "问卷调查"
      ),
    ],
    {
      range: "A1:G16",
      kind: "project-goals",
      title,
      year: null,
      unit: UNIT,
      project: goals.name,
      horizon: null,
      columns: {
        level1: "A9",
        level2: "B9",
        name: "C9",
        description: "D9",
        target: "F9",
        basis: "G9",
      },
      historyYears: [],
      repeats: [],
    }
  );
  sheet.merge(
    "A1:G1 A2:E2 F2:G2 B3:C3 E3:G3 A4:A5 B5:G5 A6:A7 C6:D6 F6:G6 C7:D7 F7:G7 B8:G8 D9:E9 D10:E10 D11:E11 D12:E12 D13:E13 D14:E14 D15:E15 D16:E16 A10:A13 A14:A15"
  );
  return sheet;
}

function row(
  level1: string | undefined,
  level2: string,
  name: string,
  description: string,
  target: string,
  basis: string
) {
  return { ...(level1 ? { level1 } : {}), level2, name, description, target, basis };
}
