import { costAgainstBudget } from "../../../src/core/checks/ari-11-cost-against-budget";
import {
  buildForm,
  FIRST_ROW,
  RIGHT_FUNDS,
  RIGHT_ROW,
  type RowSpec,
} from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const cost = (target: string | null, level2 = "经济成本指标"): RowSpec => ({
  ...RIGHT_ROW,
  level1: "成本指标",
  level2,
  name: "购置费",
  target,
});
const check = (budget: number, rows: readonly RowSpec[], initial = budget) => {
  const funds = RIGHT_FUNDS.map((fund) => ({ ...fund, initial, budget, executed: budget }));
  return runCheck(costAgainstBudget, buildForm({ rows: [RIGHT_ROW, ...rows], funds }));
};

describe("ARI-11 cost indicators against the budget", () => {
  test.each<[string, number, RowSpec[]]>([
    ["one that is the budget", 15, [cost("=15万元")]],
    ["parts that make it", 44.89, [cost("<=24.4万元"), cost("<=12.49万元"), cost("<=8万元")]],
    ["a rounding tail", 22.3, [cost("<=11.15万元"), cost("<=11.14万元")]],
    ["another money unit", 15, [cost("<=150000元")]],
    ["prices of one unit", 325, [cost("=175万元/家"), cost("=150万元/家")]],
    ["a total with its parts", 30, [cost("<=30万元"), cost("<=20万元"), cost("<=10万元")]],
    [
      "a total below the budget with its parts",
      40,
      [cost("<=30万元"), cost("<=20万元"), cost("<=10万元")],
    ],
    ["one part of the budget", 30, [cost("<=20万元")]],
    ["a cost to society", 15, [cost("<=99万元", "社会成本指标")]],
    ["a rate", 15, [cost("<=100%")]],
    ["no target yet", 15, [cost(null)]],
    ["no budget yet", 0, [cost("<=5万元")]],
  ])("%s is right", (_, budget, rows) => {
    expect(check(budget, rows)).toEqual([]);
  });

  test("more than the budget", () => {
    expect(check(30, [cost("<=25万元"), cost("<=12.5万元")])).toMatchObject([
      {
        cell: `F${FIRST_ROW + 1}`,
        severity: "warning",
        situation: "above",
        data: {
          count: 2,
          names: "购置费、购置费",
          sum: "37.5万元",
          budget: "30万元",
          difference: "7.5万元",
        },
        fix: null,
      },
    ]);
  });

  test("the initial budget, although it was adjusted", () => {
    expect(check(21.51, [cost("<=11.51万元")], 11.51)).toMatchObject([
      { severity: "warning", situation: "notAdjusted", data: { difference: "10万元" } },
    ]);
  });

  test("several that make less are a hint", () => {
    expect(check(30, [cost("<=12万元"), cost("<=8万元")])).toMatchObject([
      { severity: "info", situation: "below", data: { sum: "20万元" } },
    ]);
  });
});
