import { requiredLevels } from "../../../src/core/checks/str-08-required-levels";
import { buildForm, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, type GoalFormSpec, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const without = (level1: string, spec: Partial<GoalFormSpec> = {}) =>
  runCheck(
    requiredLevels,
    buildGoalForm({ ...spec, rows: RIGHT_GOALS.filter((row) => row.level1 !== level1) })
  );

describe("STR-08 required levels", () => {
  test("all four are there", () => {
    expect(runCheck(requiredLevels, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test.each([
    ["产出指标", "output", "warning"],
    ["效益指标", "benefit", "warning"],
    ["满意度指标", "satisfaction", "info"],
  ])("without %s", (level, situation, severity) => {
    expect(without(level)).toMatchObject([
      { cell: "A5", severity, situation, data: { level }, fix: null },
    ]);
  });

  test("costs are missed where the form states money", () => {
    expect(without("成本指标")).toEqual([]);
    const rows = ["产出指标", "效益指标", "满意度指标"].map((level1) => ({ ...RIGHT_ROW, level1 }));
    expect(runCheck(requiredLevels, buildForm({ rows }))).toMatchObject([
      { cell: "B7", severity: "info", situation: "cost", data: { level: "成本指标" } },
    ]);
    expect(runCheck(requiredLevels, buildForm({ rows, funds: [] }))).toEqual([]);
  });

  test("成本指标 below 产出指标 counts as cost", () => {
    const rows = ["产出指标", "效益指标", "满意度指标"].map((level1) => ({ ...RIGHT_ROW, level1 }));
    const cost = { ...RIGHT_ROW, level2: "成本指标", name: "购置成本", target: "<=20万元" };
    expect(runCheck(requiredLevels, buildForm({ rows: [...rows, cost] }))).toEqual([]);
  });

  test("other frameworks, flat lists and departments are not judged", () => {
    const rows = [{ ...RIGHT_GOALS[0], level1: "履职效能" }];
    expect(runCheck(requiredLevels, buildGoalForm({ rows }))).toEqual([]);
    expect(without("效益指标", { without: ["level1"] })).toEqual([]);
    expect(without("效益指标", { title: "部门整体绩效目标表" })).toEqual([]);
  });
});
