import { comparatorStyle } from "../../../src/core/checks/val-09-comparator-style";
import type { CellSpec } from "../../support/form-builder";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalFormSpec,
  RIGHT_GOAL,
  RIGHT_GOALS,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (targets: readonly CellSpec[], spec: Partial<GoalFormSpec> = {}) =>
  runCheck(
    comparatorStyle,
    buildGoalForm({
      ...spec,
      rows: targets.map((target, index) => ({ ...RIGHT_GOAL, name: `第${index}项`, target })),
    })
  );
const cell = (index: number) => `E${FIRST_GOAL_ROW + index}`;

describe("VAL-09 comparator style", () => {
  test("one style is right", () => {
    expect(runCheck(comparatorStyle, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
    expect(check([">=3个", "<=5万元", "=8家", "成效明显", "2024年8月15日", "不少于3个"])).toEqual(
      []
    );
    expect(check(["<5%", "<3%"])).toEqual([]);
    expect(check(["成效明显", "达到预期指标"])).toEqual([]);
  });

  test("rows without a comparator among rows that have one", () => {
    expect(check(["≥3个", "≤5万元", "100%"])).toMatchObject([
      {
        cell: cell(2),
        severity: "warning",
        situation: "missing",
        data: { name: "第2项", value: "100%", count: 2 },
        fix: null,
      },
    ]);
  });

  test.each(["100%", "100.00%"])("all of a share needs none: %s", (target) => {
    const rows = ["≥3个", "≤5万元", target].map((value) => ({ ...RIGHT_GOAL, target: value }));
    const named = (name: string) =>
      runCheck(
        comparatorStyle,
        buildGoalForm({ rows: rows.map((row, at) => (at === 2 ? { ...row, name } : row)) })
      );
    expect(named("工程验收合格率")).toEqual([]);
    expect(named("游客接待量增长率")).toHaveLength(1);
  });

  test("none of something needs none", () => {
    expect(check(["≥3个", "≤5万元", "0起"])).toEqual([]);
  });

  test.each(["约300名", "1.5万家左右"])("an approximate number says how exact it is: %s", (one) => {
    expect(check(["≥3个", "≤5万元", one])).toEqual([]);
  });

  test("no comparators at all are one hint at the heading", () => {
    expect(check(["3个", "5万元", "100%", "≥8家"])).toMatchObject([
      { cell: "E5", severity: "info", situation: "none", data: { bare: 3, total: 4 } },
    ]);
  });

  test("a column for comparators has them", () => {
    expect(check(["3个", "≥5万元", "100%"], { with: ["operator"] })).toEqual([]);
  });

  test.each([
    [[">=3个", ">=5%", "≥8家"], 2, ">=8家"],
    [["≥3个", "≥5%", ">= 8家"], 2, "≥8家"],
    [["≥3个", "≤5%", "＜＝8万元"], 2, "≤8万元"],
    [["≥3个", "<=8万元"], 1, "≤8万元"],
  ] as const)("%p: the fewer are written as the others", (targets, index, fixed) => {
    expect(check(targets)).toMatchObject([
      {
        cell: cell(index),
        severity: "warning",
        situation: "mixed",
        data: { value: targets[index], usual: fixed.replace(/[^≥≤><=].*$/u, ""), fixed },
        fix: {
          safe: true,
          edits: [{ before: { value: targets[index] }, after: { value: fixed } }],
        },
      },
    ]);
  });

  test("a strict bound beside inclusive ones is a question", () => {
    expect(check(["<=20万元", "<9.11万元"])).toMatchObject([
      {
        cell: cell(1),
        severity: "info",
        situation: "strict",
        data: { value: "<9.11万元", sign: "<", usual: "<=", fixed: "<=9.11万元" },
        fix: { safe: false, edits: [{ after: { value: "<=9.11万元" } }] },
      },
    ]);
    expect(check([">=20个", "<9.11万元"])).toEqual([]);
  });
});
