import { onePeriodOnly } from "../../../src/core/checks/xtb-07-one-period-only";
import { type PeriodSpec, twoPeriodForm } from "../../support/two-period-form";
import { narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const FIRM: PeriodSpec = ["科技型中小企业", "1000家", "800家"];

describe("XTB-07 one period only", () => {
  test("indicators of both periods, and of the year alone, are right", () => {
    const specs: PeriodSpec[] = [
      FIRM,
      ["高新技术企业数量", "400家", "350家"],
      ["技术攻关", null, "3项"],
    ];
    expect(runCheck(onePeriodOnly, twoPeriodForm(specs))).toEqual([]);
  });

  test("a form with one block is right", () => {
    const form = narrativeForm({ result: null, facts: [{ name: "平台", target: "1个" }] });
    expect(runCheck(onePeriodOnly, form)).toEqual([]);
  });

  test("long-term indicators without an annual one are one hint", () => {
    const specs: PeriodSpec[] = [
      FIRM,
      ["科技特派员工作站", "15家", null],
      ["离岸科创中心", "1家", null],
    ];
    expect(runCheck(onePeriodOnly, twoPeriodForm(specs))).toMatchObject([
      {
        cell: "D7",
        severity: "info",
        situation: "longTermOnly",
        data: { count: 2, names: "科技特派员工作站、离岸科创中心" },
      },
    ]);
  });
});
