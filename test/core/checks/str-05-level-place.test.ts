import { levelPlace } from "../../../src/core/checks/str-05-level-place";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (...levels: readonly (readonly [string, string])[]) =>
  runCheck(
    levelPlace,
    buildGoalForm({
      rows: levels.map(([level1, level2], index) => ({
        ...RIGHT_GOAL,
        level1,
        level2,
        name: `指标之${index}`,
      })),
    })
  );

describe("STR-05 level place", () => {
  test("the usual framework is right", () => {
    expect(runCheck(levelPlace, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test.each([
    ["产出指标", "成本指标"],
    ["产出", "数量"],
    ["产出指标(40分)", "数量指标15分"],
    ["项目完成指标", "时效指标"],
    ["项目效益指标", "可持续影响指标"],
    ["满意度指标", "服务对象满意度指标"],
    ["成本指标", "生态环境成本指标"],
    ["效益指标", "满意度"],
    ["履职效能", "数量指标"],
    ["管理效率", "预算编制"],
    ["产出指标", "核心业务产出1"],
  ])("%s with %s is right", (level1, level2) => {
    expect(check([level1, level2])).toEqual([]);
  });

  test.each([
    ["产出指标", "经济成本指标", "成本指标"],
    ["产出指标", "经济效益指标", "效益指标"],
    ["效益指标", "数量指标", "产出指标"],
    ["产出指标", "服务对象满意度指标", "满意度指标"],
    ["成本指标", "社会效益", "效益指标"],
  ])("%s with %s belongs to %s", (level1, level2, place) => {
    expect(check([level1, level2])).toMatchObject([
      {
        cell: `B${FIRST_GOAL_ROW}`,
        severity: "warning",
        situation: "misplaced",
        data: { first: level1, second: level2, place },
        fix: null,
      },
    ]);
  });

  test("成本指标 below 产出指标 is out of place beside a first level of its own", () => {
    expect(check(["产出指标", "成本指标"], ["成本指标", "经济成本指标"])).toMatchObject([
      { cell: `B${FIRST_GOAL_ROW}`, situation: "misplaced", data: { place: "成本指标" } },
    ]);
  });

  test("a second level is spoken of once", () => {
    const sheet = buildGoalForm({
      rows: [1, 2].map((index) => ({
        level1: index === 1 ? "产出指标" : null,
        level2: index === 1 ? "社会效益指标" : null,
        name: `指标之${index}`,
        target: "≥3个",
      })),
      merges: [`B${FIRST_GOAL_ROW}:B${FIRST_GOAL_ROW + 1}`],
    });
    expect(runCheck(levelPlace, sheet)).toHaveLength(1);
  });

  test("a lost first level is told by the second", () => {
    const sheet = buildGoalForm({ rows: [{ ...RIGHT_GOAL, level1: null }] });
    expect(runCheck(levelPlace, sheet)).toMatchObject([
      {
        cell: `B${FIRST_GOAL_ROW}`,
        situation: "lost",
        data: { second: "数量指标", place: "产出指标" },
        fix: {
          safe: false,
          edits: [
            { cell: `A${FIRST_GOAL_ROW}`, before: { value: null }, after: { value: "产出指标" } },
          ],
        },
      },
    ]);
    const flat = buildGoalForm({ rows: [RIGHT_GOAL], without: ["level1"] });
    expect(runCheck(levelPlace, flat)).toEqual([]);
  });
});
