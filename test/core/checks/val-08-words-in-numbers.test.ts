import { wordsInNumbers } from "../../../src/core/checks/val-08-words-in-numbers";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (target: CellSpec, actual: CellSpec) =>
  runCheck(wordsInNumbers, buildForm({ rows: [{ ...RIGHT_ROW, target, actual }] }));

describe("VAL-08 words in numbers", () => {
  test.each<[CellSpec, CellSpec]>([
    [">=95%", "=100%"],
    ["成效明显", "达到预期指标"],
    ["成效明显", "成效明显"],
    ["成效明显", "2024年12月15日"],
    ["成效明显", ""],
    ["举办2期，培训100人", "=100人"],
  ])("%p and %p is right", (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  test.each([
    ["成效明显", "=100%"],
    ["达到预期指标", "35盏"],
  ])("%s and %s", (target, actual) => {
    expect(check(target, actual)).toMatchObject([
      {
        cell: `G${FIRST_ROW}`,
        severity: "warning",
        situation: "number",
        data: { name: "购置设备数量", target, actual },
        fix: null,
      },
    ]);
  });
});
