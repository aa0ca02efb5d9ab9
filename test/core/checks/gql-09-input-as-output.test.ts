import { inputAsOutput } from "../../../src/core/checks/gql-09-input-as-output";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (name: string, level2 = "数量指标") =>
  runCheck(
    inputAsOutput,
    buildGoalForm({ rows: [{ level1: "产出指标", level2, name, target: "=64" }] })
  );

describe("GQL-09 input as output", () => {
  test("a right table", () => {
    expect(runCheck(inputAsOutput, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test.each(["培训人员人数", "造林面积", "新增床位数", "购置救护车数量", "维修房屋面积"])(
    "%s is an output",
    (name) => {
      expect(check(name)).toEqual([]);
    }
  );

  test.each([
    ["保障人员人数", "保障人员"],
    ["公务保障用车数量", "保障用车"],
    ["房屋建筑物供暖面积", "供暖面积"],
  ])("%s is not", (name, word) => {
    expect(check(name)).toMatchObject([
      { cell: `C${FIRST_GOAL_ROW}`, severity: "info", situation: "input", data: { name, word } },
    ]);
  });

  test("elsewhere such a name is not judged", () => {
    expect(check("在职人员控制率", "质量指标")).toEqual([]);
  });
});
