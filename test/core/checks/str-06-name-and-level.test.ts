import { nameAndLevel } from "../../../src/core/checks/str-06-name-and-level";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (level2: string, name: string) =>
  runCheck(nameAndLevel, buildGoalForm({ rows: [{ ...RIGHT_GOAL, level2, name }] }));

describe("STR-06 name and level", () => {
  test("names in their place", () => {
    expect(runCheck(nameAndLevel, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test.each([
    ["数量指标", "培训天数"],
    ["时效指标", "资金拨付及时率"],
    ["时效指标", "补助发放完成时间"],
    ["时效指标", "办理时限（天数）"],
    ["质量指标", "培训出勤率"],
    ["经济成本指标", "成本控制率"],
    ["社会效益指标", "带动就业人数"],
    ["服务对象满意度指标", "村民满意度"],
    ["核心业务产出1", "村民满意度"],
  ])("%s with %s is not judged", (level2, name) => {
    expect(check(level2, name)).toEqual([]);
  });

  test.each([
    ["时效指标", "培训天数", "数量指标"],
    ["时效", "参训人数（人）", "数量指标"],
    ["社会成本指标", "成本控制率", "经济成本指标"],
    ["数量指标", "资金拨付及时率", "时效指标"],
    ["时效指标", "工程验收合格率", "质量指标"],
    ["社会效益指标", "群众满意度", "满意度指标"],
  ])("%s with %s is rather %s", (level2, name, place) => {
    expect(check(level2, name)).toMatchObject([
      {
        cell: `B${FIRST_GOAL_ROW}`,
        severity: "info",
        situation: "otherLevel",
        data: { name, second: level2, place },
        fix: null,
      },
    ]);
  });
});
