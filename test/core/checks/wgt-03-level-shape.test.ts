import { levelShape } from "../../../src/core/checks/wgt-03-level-shape";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const LEVELS = ["产出指标", "成本指标", "效益指标", "满意度指标"];
/** Rows with the weights of output, cost, benefit and satisfaction; 0 leaves the level out. */
const rows = (...weights: number[]): RowSpec[] =>
  weights.flatMap((weight, index) =>
    weight === 0 ? [] : [{ ...RIGHT_ROW, level1: LEVELS[index] ?? "", level2: "", weight }]
  );
const check = (lines: readonly RowSpec[]) => runCheck(levelShape, buildForm({ rows: lines }));

describe("WGT-03 weights of the first level", () => {
  test.each([
    ["with cost", rows(40, 20, 20, 10)],
    ["without cost", rows(50, 0, 30, 10)],
    ["80 and 20: no known shape", rows(40, 20, 10, 10)],
    ["a sum that is wrong is WGT-01's", rows(40, 20, 20, 5)],
    ["a weight is missing", [...rows(40, 20, 20, 10), { ...RIGHT_ROW, weight: null }]],
    ["another framework", rows(40, 20, 20, 10).map((row) => ({ ...row, level1: "管理效率" }))],
    ["several rows of a level", [...rows(20), ...rows(20, 20, 20, 10)]],
  ])("%s is right", (_, lines) => {
    expect(check(lines)).toEqual([]);
  });

  test("cost below outputs belongs to them", () => {
    const [cost] = rows(20);
    expect(check([{ ...cost, level2: "成本指标" }, ...rows(30, 0, 30, 10)])).toEqual([]);
  });

  test("another shape is a hint that names whose practice it is held against", () => {
    expect(check(rows(50, 10, 30))).toMatchObject([
      {
        cell: `E${FIRST_ROW - 1}`,
        severity: "info",
        situation: "withCost",
        data: { output: "50", cost: "10", benefit: "30", satisfaction: "0" },
        fix: null,
      },
    ]);
    expect(check(rows(60, 0, 20, 10))).toMatchObject([{ situation: "withoutCost" }]);
  });

  test("goal tables with weights too", () => {
    const goals = RIGHT_GOALS.map((row) => ({ ...row, weight: 15 }));
    expect(runCheck(levelShape, buildGoalForm({ rows: goals, with: ["weight"] }))).toMatchObject([
      { data: { output: "45", cost: "15", benefit: "15", satisfaction: "15" } },
    ]);
    expect(runCheck(levelShape, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });
});
