import { percentWord } from "../../../src/core/checks/val-02-percent-word";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (target: CellSpec, actual: CellSpec = "=1台") =>
  runCheck(percentWord, buildForm({ rows: [{ ...RIGHT_ROW, target, actual }] }));

describe("VAL-02 percent word", () => {
  test.each<CellSpec>([
    ">=95%",
    "提高百分比",
    "百分之九十五",
    "百分比",
    95,
    { value: 0.95, format: "0%" },
    { value: "95百分比", formula: '=A1&"百分比"' },
    null,
  ])("%p is right", (target) => {
    expect(check(target)).toEqual([]);
  });

  test.each([
    [">=95百分比", ">=95%"],
    ["≥95 百分比", "≥95%"],
    ["95.5百分率", "95.5%"],
    [" =100百分比 ", "=100%"],
  ])("%p becomes %p", (target, fixed) => {
    expect(check(target)).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "warning",
        situation: "word",
        data: { value: target, fixed },
        fix: {
          safe: true,
          label: { key: "fix.replaceText", data: { value: fixed } },
          edits: [
            { before: { value: target, formula: null }, after: { value: fixed, formula: null } },
          ],
        },
      },
    ]);
  });

  test("results too", () => {
    expect(check(">=95百分比", "=96百分比").map(({ cell }) => cell)).toEqual([
      `F${FIRST_ROW}`,
      `G${FIRST_ROW}`,
    ]);
  });

  test("a unit column too", () => {
    const rows = ["百分比", "%", "公里"].map((unit) => ({ ...RIGHT_GOAL, target: "≥95", unit }));
    expect(runCheck(percentWord, buildGoalForm({ rows, with: ["unit"] }))).toMatchObject([
      {
        cell: `F${FIRST_GOAL_ROW}`,
        severity: "warning",
        situation: "unit",
        data: { value: "百分比", fixed: "%" },
        fix: { safe: true, edits: [{ after: { value: "%" } }] },
      },
    ]);
  });
});
