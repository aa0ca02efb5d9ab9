import { numberInWords } from "../../../src/core/checks/val-07-number-in-words";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (target: CellSpec, actual: CellSpec) =>
  runCheck(numberInWords, buildForm({ rows: [{ ...RIGHT_ROW, target, actual }] }));

describe("VAL-07 number in words", () => {
  test.each<[CellSpec, CellSpec]>([
    [">=95%", "=100%"],
    ["成效明显", "达到预期指标"],
    ["2024年12月15日前", "按时完成"],
    [">=95%", ""],
    [">=95%", "—"],
    [">=95%", "#N/A"],
    [">=5个", "3个，2项"],
    [null, "达到预期指标"],
  ])("%p and %p is right", (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  test.each([
    [">=95%", "达到预期指标"],
    [">=95%", "已完成"],
    ["80-90分", "达成年度指标"],
    ["=100人次", "效果显著"],
  ])("%s and %s", (target, actual) => {
    expect(check(target, actual)).toMatchObject([
      {
        cell: `G${FIRST_ROW}`,
        severity: "error",
        situation: "words",
        data: { name: "购置设备数量", target, actual },
        fix: null,
      },
    ]);
  });

  test("goal tables have no results", () => {
    expect(runCheck(numberInWords, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });
});
