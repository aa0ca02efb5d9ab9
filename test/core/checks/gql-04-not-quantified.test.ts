import { notQuantified } from "../../../src/core/checks/gql-04-not-quantified";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalRowSpec,
  RIGHT_GOALS,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const BENEFIT = { level1: "效益指标", level2: "经济效益指标" };
const check = (...rows: GoalRowSpec[]) => runCheck(notQuantified, buildGoalForm({ rows }));

describe("GQL-04 not quantified", () => {
  test("a right table", () => {
    expect(check(...RIGHT_GOALS)).toEqual([]);
  });

  test.each<[string, GoalRowSpec]>([
    ["a number", { ...BENEFIT, name: "技术合同成交额", target: "≥33亿元" }],
    ["a benefit that cannot be counted", { ...BENEFIT, name: "助力乡村振兴", target: "成效明显" }],
    [
      "an output with such a word in it",
      { level1: "产出指标", level2: "质量指标", name: "就业服务规范性", target: "规范" },
    ],
    ["效率 is no ratio", { ...BENEFIT, name: "办事效率", target: "明显提高" }],
    ["no target yet", { ...BENEFIT, name: "技术合同成交额", target: null }],
    ["a target that cannot be read", { ...BENEFIT, name: "技术合同成交额", target: "#REF!" }],
  ])("%s", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test.each<[GoalRowSpec, string]>([
    [{ ...BENEFIT, name: "技术合同成交额较上年提高", target: "持续提升" }, "成交额"],
    [{ ...BENEFIT, name: "带动就业", target: "达到预期指标" }, "就业"],
    [
      {
        level1: "可持续发展能力",
        level2: "人才支撑",
        name: "高层次人才储备率",
        target: "满足需求",
      },
      "率",
    ],
    [
      {
        level1: "产出指标",
        level2: "数量指标",
        name: "培训",
        description: "培训人数",
        target: "较多",
      },
      "人数",
    ],
  ])("%o", (row, word) => {
    expect(check(row)).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity: "info",
        situation: "words",
        data: { target: row.target, word },
      },
    ]);
  });
});
