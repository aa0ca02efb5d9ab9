import { paymentPlan } from "../../../src/core/checks/tim-03-payment-plan";
import { goalsWithPlan, type PlanSpec } from "../../support/payment-plan";
import { runCheckOn } from "../../support/run-check";

const check = (plan: PlanSpec) => runCheckOn(paymentPlan, goalsWithPlan(plan));

describe("TIM-03 payment plan", () => {
  test.each<[string, PlanSpec]>([
    ["rising to 100%", { 3: 30, 6: 60, 10: 90, 12: 100 }],
    ["all by the middle of the year", { 3: 30, 6: 100, 10: 100, 12: 100 }],
    ["nothing in the first quarter", { 3: 0, 6: 60, 12: 100 }],
    ["blanks before the first payment", { 3: null, 6: null, 10: 50, 12: 100 }],
    ["all at once", { 12: 100 }],
    ["a plan left empty", { 3: null, 6: null, 12: null }],
    ["no plan", {}],
  ])("%s is right", (_, plan) => {
    expect(check(plan)).toEqual([]);
  });

  test("each period's own share", () => {
    expect(check({ 3: 30, 6: 30, 10: 30, 12: 10 })).toMatchObject([
      {
        cell: "L6",
        severity: "warning",
        situation: "perPeriod",
        data: { shares: "30%＋30%＋30%＋10%" },
      },
    ]);
  });

  test("a falling share", () => {
    expect(check({ 3: 30, 6: 60, 10: 50, 12: 100 })).toMatchObject([
      {
        cell: "J6",
        severity: "warning",
        situation: "falling",
        data: { month: "10月底", share: "50%", before: "6月底", earlier: "60%" },
      },
    ]);
  });

  test("more than all", () => {
    expect(check({ 6: 60, 12: 110 })).toMatchObject([{ cell: "L6", situation: "above" }]);
  });

  test("less than all", () => {
    expect(check({ 6: 60, 12: 90 })).toMatchObject([
      { cell: "L6", situation: "incomplete", data: { month: "12月底", share: "90%" } },
    ]);
    expect(check({ 3: 30, 6: 60, 12: null })).toMatchObject([
      { cell: "L6", situation: "incomplete", data: { month: "6月底" } },
    ]);
  });

  test("blanks behind 100% are a hint", () => {
    expect(check({ 3: 100, 6: null, 10: null, 12: null })).toMatchObject([
      {
        cell: "F6",
        severity: "info",
        situation: "blank",
        data: { month: "3月底", share: "100%", blank: "6月底" },
      },
    ]);
  });

  test("a period without payment is a hint", () => {
    expect(check({ 3: 30, 6: 30, 10: 90, 12: 100 })).toMatchObject([
      { cell: "F6", severity: "info", situation: "unchanged", data: { before: "3月底" } },
    ]);
  });
});
