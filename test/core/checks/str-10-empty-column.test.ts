import { emptyColumn } from "../../../src/core/checks/str-10-empty-column";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOAL, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

describe("STR-10 empty column", () => {
  test("columns with content are right", () => {
    expect(runCheck(emptyColumn, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test("one entry is enough", () => {
    const rows = RIGHT_GOALS.map((row, index) => (index === 0 ? row : { ...row, basis: "" }));
    expect(runCheck(emptyColumn, buildGoalForm({ rows }))).toEqual([]);
  });

  test("nothing below a heading", () => {
    const rows = RIGHT_GOALS.map((row) => ({ ...row, basis: " ", description: null }));
    expect(runCheck(emptyColumn, buildGoalForm({ rows }))).toMatchObject([
      {
        cell: "D5",
        severity: "warning",
        situation: "empty",
        data: { column: "绩效指标描述", count: 6 },
        fix: null,
      },
      { cell: "F5", data: { column: "指标值确定依据" } },
    ]);
  });

  test("the rule column counts, the column for reasons does not", () => {
    const row = { ...RIGHT_ROW, rule: "" };
    expect(runCheck(emptyColumn, buildForm({ rows: [row] }))).toMatchObject([
      { cell: `J${FIRST_ROW - 1}`, data: { column: "赋分规则" } },
    ]);
  });

  test("what is asked for row by row is not asked for again", () => {
    const rows = [{ ...RIGHT_GOAL, target: null, weight: null }];
    expect(runCheck(emptyColumn, buildGoalForm({ rows, with: ["weight"] }))).toEqual([]);
  });
});
