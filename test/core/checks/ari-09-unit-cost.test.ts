import { unitCost } from "../../../src/core/checks/ari-09-unit-cost";
import { buildSheet, type CellSpec } from "../../support/form-builder";
import { type FactSpec, narrativeForm, type NarrativeFormSpec } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const check = (goal: string, facts: readonly FactSpec[], more: Partial<NarrativeFormSpec> = {}) =>
  runCheck(unitCost, narrativeForm({ goal, result: null, facts, ...more }));
const LAMPS: FactSpec = { name: "路灯数量", target: ">=33盏" };

describe("ARI-09 in texts", () => {
  test.each([
    "路灯33盏，每盏造价3500元，共需资金11.55万元",
    "路灯33盏，每盏造价约3500元，共需资金11.51万元",
    "培训2期，每期7.5万元，共15万元",
    "建成5个点，每个点0.2万元，共1.0万元",
    "路灯33盏。每盏造价3500元，全部项目共需资金200万元",
    "路灯33盏，每户补助3500元，共需资金200万元",
    "奖励1710万元。其中甲类16家，每家奖励50万元；乙类15家，每家奖励30万元；丙类23家，每家奖励20万元。",
  ])("%s is right", (goal) => {
    expect(check(goal, [LAMPS])).toEqual([]);
  });

  test("quantity times price is not the amount", () => {
    expect(check("路灯33盏，每盏造价3500元，共需资金11.51万元", [LAMPS])).toMatchObject([
      {
        cell: "B4",
        severity: "warning",
        situation: "product",
        data: { working: "33盏×3500元", exact: "11.55万元", total: "11.51万元" },
      },
    ]);
  });

  test("items that do not make the total", () => {
    expect(
      check("奖励1710万元。其中甲类16家，每家奖励50万元；乙类15家，每家奖励20万元。", [LAMPS])
    ).toMatchObject([
      { situation: "list", data: { exact: "1100万元", working: "16家×50万元＋15家×20万元" } },
    ]);
  });
});

describe("ARI-09 in indicators", () => {
  const withTask = (total: CellSpec, target: string, people = "=64人") =>
    runCheck(
      unitCost,
      buildSheet({
        cells: {
          A1: "部门整体支出绩效目标表",
          A2: "（2022年）",
          B3: "任务名称",
          C3: "主要内容",
          D3: "预算金额（万元）",
          B4: "人员保障",
          C4: "发放工资",
          D4: total,
          A6: "一级指标",
          B6: "二级指标",
          C6: "三级指标",
          D6: "指标值",
          A7: "产出指标",
          B7: "数量指标",
          C7: "保障人员人数",
          D7: people,
          A8: "产出指标",
          B8: "成本指标",
          C8: "人均支出标准",
          D8: target,
        },
      })
    );

  test.each<[string, CellSpec, string, string?]>([
    ["a limit that holds", 583.34, "<9.12万元"],
    ["a limit of something else", 583.34, "<8.01万元"],
    ["a whole number, equal by chance", 583.34, "<9万元"],
    ["a number of people that may grow", 583.34, "<9.11万元", ">=64人"],
  ])("%s is right", (_, total, target, ...people) => {
    expect(withTask(total, target, ...people)).toEqual([]);
  });

  test("a limit for each that the budget breaks", () => {
    expect(withTask(583.34, "<9.11万元")).toMatchObject([
      {
        cell: "D8",
        situation: "perHead",
        data: { total: "583.34万元", count: "64人", exact: "9.1147", limit: "<9.11万元" },
      },
    ]);
  });

  const awards = (limit: string, count = "≥30家"): FactSpec[] => [
    { name: "奖补企业数量", target: count },
    { name: "奖补企业成本", target: limit, level2: "成本指标" },
  ];
  const funds = [["年度资金总额", 270, 270, ""]] as const;

  test.each([
    ["≤9万元", "≥30家"],
    ["≤270万元", "≥30家"],
    ["≤20万元", "≥30家"],
  ])("%s for %s can be spent", (limit, count) => {
    expect(check("按时拨付", awards(limit, count), { funds })).toEqual([]);
  });

  test("a limit under which the budget cannot be spent", () => {
    expect(check("按时拨付", awards("≤5万元"), { funds })).toMatchObject([
      { situation: "limitTooLow", data: { product: "150万元", budget: "270万元" } },
    ]);
  });
});
