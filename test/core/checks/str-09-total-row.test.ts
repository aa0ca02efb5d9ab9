import { totalRow } from "../../../src/core/checks/str-09-total-row";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

describe("STR-09 total row", () => {
  test("a total, even an empty one, is a total", () => {
    expect(runCheck(totalRow, buildForm({ rows: [RIGHT_ROW], total: { score: 100 } }))).toEqual([]);
    expect(runCheck(totalRow, buildForm({ rows: [RIGHT_ROW], total: {} }))).toEqual([]);
  });

  test("no total", () => {
    const rows = [RIGHT_ROW, { ...RIGHT_ROW, name: "另一类设备" }];
    expect(runCheck(totalRow, buildForm({ rows, total: null }))).toMatchObject([
      {
        cell: `I${FIRST_ROW + 1}`,
        severity: "warning",
        situation: "missing",
        data: { count: 2 },
        fix: null,
      },
    ]);
  });

  test("forms without scores and departments need none", () => {
    expect(runCheck(totalRow, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
    expect(
      runCheck(totalRow, buildForm({ rows: [RIGHT_ROW], total: null, without: ["score"] }))
    ).toEqual([]);
    const title = "部门整体支出绩效自评表";
    expect(runCheck(totalRow, buildForm({ title, rows: [RIGHT_ROW], total: null }))).toEqual([]);
  });
});
