import { repeatedHeader } from "../../../src/core/checks/str-12-repeated-header";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const HEADER = {
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  description: "绩效指标描述",
  target: "指标值",
  basis: "指标值确定依据",
};
const [first, second, third, ...rest] = RIGHT_GOALS;
if (!first || !second || !third) throw new Error("Too few rows");

describe("STR-12 repeated header", () => {
  test("a header that stands once is right", () => {
    expect(runCheck(repeatedHeader, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test("each repetition is named", () => {
    const rows = [first, HEADER, second, third, HEADER, ...rest];
    expect(runCheck(repeatedHeader, buildGoalForm({ rows }))).toMatchObject([
      {
        cell: "A7",
        severity: "warning",
        situation: "repeated",
        data: { row: 7, header: 5 },
        fix: null,
      },
      { cell: "A10", data: { row: 10 } },
    ]);
  });
});
