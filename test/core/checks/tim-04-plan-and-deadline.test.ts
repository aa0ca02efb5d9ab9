import { planAndDeadline } from "../../../src/core/checks/tim-04-plan-and-deadline";
import type { GoalRowSpec } from "../../support/goal-form";
import { goalsWithPlan, type PlanSpec } from "../../support/payment-plan";
import { runCheckOn } from "../../support/run-check";

const check = (plan: PlanSpec, row: GoalRowSpec) =>
  runCheckOn(
    planAndDeadline,
    goalsWithPlan(plan, [{ level1: "产出指标", level2: "时效指标", ...row }])
  );
const BY_MARCH: PlanSpec = { 3: 100, 6: null, 12: null };
const BY_DECEMBER: PlanSpec = { 3: 30, 6: 60, 12: 100 };

describe("TIM-04 plan and deadline", () => {
  test.each<[string, PlanSpec, GoalRowSpec]>([
    ["paid and due in December", BY_DECEMBER, { name: "奖补资金发放时间", target: "年底前" }],
    ["due before it is all paid", BY_DECEMBER, { name: "资金发放时间", target: "6月30日前" }],
    [
      "due in the month of the last payment",
      BY_MARCH,
      { name: "资金发放时间", target: "3月31日前" },
    ],
    ["not before a day", BY_MARCH, { name: "资金发放时间", target: "不早于6月1日" }],
    [
      "a plan that never reaches 100%",
      { 3: 30, 6: 60 },
      { name: "资金发放时间", target: "年底前" },
    ],
    ["no plan", {}, { name: "资金发放时间", target: "年底前" }],
    ["no date", BY_MARCH, { name: "资金发放及时率", target: "≥95%" }],
    [
      "each period's own share",
      { 3: 30, 6: 30, 12: 40 },
      { name: "资金发放时间", target: "年底前" },
    ],
  ])("%s is right", (_, plan, row) => {
    expect(check(plan, row)).toEqual([]);
  });

  test("a payment due after all is paid", () => {
    const row = { name: "奖励时间", description: "奖励金发放时间", target: "年底之前" };
    expect(check(BY_MARCH, row)).toMatchObject([
      {
        cell: "E6",
        severity: "warning",
        situation: "payment",
        data: { name: "奖励时间", target: "年底之前", month: 3 },
      },
    ]);
  });

  test("shares of each period: the last payment counts", () => {
    const row = { name: "资金发放时间", target: "12月31日前" };
    expect(check({ 3: 50, 6: 50, 12: 0 }, row)).toMatchObject([{ data: { month: 6 } }]);
  });

  test("work due after all is paid is a hint", () => {
    expect(check(BY_MARCH, { name: "工程完工时间", target: "2024年11月30日前" })).toMatchObject([
      { severity: "info", situation: "work", data: { target: "2024年11月30日前" } },
    ]);
  });

  test("another year decides before the month", () => {
    const row = { name: "资金发放时间", target: "2025年1月31日前" };
    expect(check(BY_DECEMBER, row)).toHaveLength(1);
    expect(check(BY_MARCH, { ...row, target: "2023年12月31日前" })).toEqual([]);
  });
});
