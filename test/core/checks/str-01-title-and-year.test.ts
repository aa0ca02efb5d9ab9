import { titleAndYear } from "../../../src/core/checks/str-01-title-and-year";
import { buildForm, buildSheet, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { onlyTable, runCheck, runCheckOn } from "../../support/run-check";

const goals = (title: string, year: string | null) =>
  runCheck(titleAndYear, buildGoalForm({ title, year, rows: RIGHT_GOALS }));

describe("STR-01 title and year", () => {
  test.each<[string, string | null]>([
    ["项目绩效目标表", "（2024年度）"],
    ["2024年度项目绩效目标表", null],
    ["2024年度项目绩效目标表", "（2024年度）"],
    ["道路亮化项目（2023年）绩效目标表", null],
  ])("%s with %p is right", (title, year) => {
    expect(goals(title, year)).toEqual([]);
  });

  test("a self-evaluation with title and year is right", () => {
    expect(runCheck(titleAndYear, buildForm({ rows: [RIGHT_ROW] }))).toEqual([]);
  });

  test("the year of a loan in the title is not the form's year", () => {
    expect(goals("人才奖励（2023年借款）绩效目标表", "（2024年度）")).toEqual([]);
  });

  test("two years", () => {
    expect(goals("2023年度项目绩效目标表", "（2024年度）")).toMatchObject([
      {
        cell: "A2",
        severity: "warning",
        situation: "mismatch",
        data: { titleYear: 2023, year: 2024, line: "（2024年度）" },
        fix: null,
      },
    ]);
  });

  test("no year at all", () => {
    expect(goals("项目绩效目标表", null)).toMatchObject([{ cell: "A1", situation: "noYear" }]);
  });

  test("no title: the page that continues another", () => {
    const cells = {
      B3: "一级指标",
      C3: "三级指标",
      D3: "指标值",
      B4: "产出指标",
      C4: "甲",
      D4: "≥3个",
    };
    expect(runCheck(titleAndYear, buildSheet({ cells }))).toMatchObject([
      { cell: "B3", situation: "noTitle" },
      { cell: "B3", situation: "noYear" },
    ]);
  });

  test("the blocks of one form are spoken of once", () => {
    const first = { ...onlyTable(buildGoalForm({ rows: RIGHT_GOALS })), year: null };
    expect(runCheckOn(titleAndYear, first)).toHaveLength(1);
    expect(runCheckOn(titleAndYear, { ...first, id: "Sheet1!A61" })).toEqual([]);
  });
});
