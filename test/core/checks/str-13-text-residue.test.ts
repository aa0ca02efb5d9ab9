import { textResidue } from "../../../src/core/checks/str-13-text-residue";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalRowSpec,
  RIGHT_GOAL,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (row: GoalRowSpec, goal = "修复3公里道路。") =>
  runCheck(textResidue, buildGoalForm({ goal, rows: [{ ...RIGHT_GOAL, ...row }] }));

describe("STR-13 text residue", () => {
  test.each([
    "参训人数（人）",
    "R&D经费支出",
    "新建（改建）道路",
    "A_B线",
    "第（100）号",
    "修复道路里程（100字路牌）",
  ])("%s is right", (name) => {
    expect(check({ name })).toEqual([]);
  });

  test.each([
    ["[bookmark: _GoBack]修复道路里程", "[bookmark: _GoBack]", "修复道路里程"],
    ["修复道路里程（100字以内）", "（100字以内）", "修复道路里程"],
    ["修复道路里程(不超过50字)", "(不超过50字)", "修复道路里程"],
    ["修复&nbsp;道路里程", "&nbsp;", "修复道路里程"],
    ["修复_x000D_道路", "_x000D_", "修复道路"],
  ])("%p is cleaned", (name, found, after) => {
    expect(check({ name })).toMatchObject([
      {
        cell: `C${FIRST_GOAL_ROW}`,
        severity: "warning",
        situation: "residue",
        data: { found },
        fix: { safe: true, edits: [{ before: { value: name }, after: { value: after } }] },
      },
    ]);
  });

  test("characters that cannot be seen", () => {
    expect(check({ name: "修复\u200b道路\ufeff" })).toMatchObject([
      {
        severity: "warning",
        situation: "invisible",
        data: { count: 2 },
        fix: { safe: true, edits: [{ after: { value: "修复道路" } }] },
      },
    ]);
  });

  test("goals, levels, targets and other columns too", () => {
    const mark = "[bookmark: x]";
    const row = { level2: `数量指标${mark}`, target: `≥3公里${mark}`, basis: `计划${mark}` };
    expect(check(row, `修路${mark}`).map(({ cell }) => cell)).toEqual([
      "B4",
      `B${FIRST_GOAL_ROW}`,
      `E${FIRST_GOAL_ROW}`,
      `F${FIRST_GOAL_ROW}`,
    ]);
  });

  test("a cell of nothing but residue is not emptied in bulk", () => {
    expect(check({ basis: "（100字以内）" })).toMatchObject([
      { fix: { safe: false, edits: [{ after: { value: null } }] } },
    ]);
  });

  test("a mark in front may mean something", () => {
    expect(check({ name: "★修复道路里程" })).toMatchObject([
      {
        severity: "info",
        situation: "mark",
        data: { found: "★", count: 1 },
        fix: { safe: false, edits: [{ after: { value: "修复道路里程" } }] },
      },
    ]);
  });

  test("marks are spoken of once, and mended together", () => {
    const rows = ["★修复道路里程", "☆修复桥梁", "修复涵洞"].map((name) => ({
      ...RIGHT_GOAL,
      name,
    }));
    expect(runCheck(textResidue, buildGoalForm({ rows }))).toMatchObject([
      {
        cell: `C${FIRST_GOAL_ROW}`,
        data: { count: 2 },
        fix: {
          edits: [
            { cell: `C${FIRST_GOAL_ROW}`, after: { value: "修复道路里程" } },
            { cell: `C${FIRST_GOAL_ROW + 1}`, after: { value: "修复桥梁" } },
          ],
        },
      },
    ]);
  });

  test("a formula is left alone", () => {
    expect(check({ name: { value: "a&nbsp;", formula: '="a&nbsp;"' } })).toEqual([]);
  });
});
