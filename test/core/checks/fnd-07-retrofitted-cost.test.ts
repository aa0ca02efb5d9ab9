import { retrofittedCost } from "../../../src/core/checks/fnd-07-retrofitted-cost";
import { buildForm, type FundSpec, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const cost = (target: string, actual: string): RowSpec => ({
  ...RIGHT_ROW,
  level1: "成本指标",
  level2: "经济成本指标",
  name: "差旅费",
  target,
  actual,
});
const CHANGED: FundSpec = { label: "年度资金总额", initial: 10, budget: 5.78, executed: 5.78 };
const check = (rows: readonly RowSpec[], fund: FundSpec = CHANGED) =>
  runCheck(retrofittedCost, buildForm({ rows: [RIGHT_ROW, ...rows], funds: [fund] }));
const PAIR = [cost("<=1.9万元", "=1.9万元"), cost("<=3.88万元", "=3.88万元")];

describe("FND-07 retrofitted cost", () => {
  test("targets that add up to the changed budget to the last digit", () => {
    expect(check(PAIR)).toMatchObject([
      {
        cell: "F8",
        severity: "warning",
        situation: "sameAsFinal",
        data: { count: 2, initial: "10", budget: "5.78", unit: "万元" },
      },
    ]);
  });

  test("a hint where the form says why the budget changed", () => {
    const [first, ...others] = PAIR;
    const told = [{ ...first, reason: "年中压减预算4.22万元，成本目标随之调整" }, ...others];
    expect(check(told)).toMatchObject([{ severity: "info" }]);
  });

  test("targets in yuan count too", () => {
    expect(check([cost("<=57800元", "57,800元")])).toHaveLength(1);
  });

  test.each<[string, readonly RowSpec[], FundSpec]>([
    ["a budget that did not change", PAIR, { ...CHANGED, initial: 5.78 }],
    [
      "one cost below its target",
      [cost("<=1.9万元", "1.8万元"), cost("<=3.88万元", "3.88万元")],
      CHANGED,
    ],
    ["targets that add up to the initial budget", [cost("<=10万元", "=10万元")], CHANGED],
    ["targets that add up to neither", [cost("<=3万元", "=3万元")], CHANGED],
    ["a cost per piece", [cost("<=5.78万元/套", "=5.78万元/套")], CHANGED],
    ["a cost in words", [...PAIR, cost("合理", "达到预期指标")], CHANGED],
    ["no costs", [], CHANGED],
    ["no initial budget", PAIR, { ...CHANGED, initial: "—" }],
  ])("%s is not reported", (_, rows, fund) => {
    expect(check(rows, fund)).toEqual([]);
  });
});
