import { wrongDirection } from "../../../src/core/checks/gql-07-wrong-direction";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalRowSpec,
  RIGHT_GOALS,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (...rows: GoalRowSpec[]) => runCheck(wrongDirection, buildGoalForm({ rows }));
const QUALITY = { level1: "产出指标", level2: "质量指标" };
const QUANTITY = { level1: "产出指标", level2: "数量指标" };
const COST = { level1: "成本指标", level2: "经济成本指标" };

describe("GQL-07 wrong direction", () => {
  test.each<[string, readonly GoalRowSpec[]]>([
    ["a right table", RIGHT_GOALS],
    ["few complaints", [{ ...QUALITY, name: "群众投诉率", target: "≤1%" }]],
    ["complaints dealt with", [{ ...QUALITY, name: "投诉处理率", target: "≥95%" }]],
    ["a fall of accidents", [{ ...QUALITY, name: "事故下降率", target: "≥5%" }]],
    ["defects with a limit", [{ ...QUALITY, name: "产品不合格率", target: "≤2%" }]],
    ["an exact cost", [{ ...COST, name: "培训成本", target: "=7.5万元/班次" }]],
    ["a saving", [{ ...COST, name: "节约经费", target: "≥3万元" }]],
    ["a grant of at least so much", [{ ...COST, name: "人均补助标准", target: "≥600元/人" }]],
    ["a share of a cost", [{ ...COST, name: "成本控制率", target: "≥95%" }]],
    [
      "money that is earned",
      [{ level1: "效益指标", level2: "经济效益指标", name: "节约支出", target: "≥3万元" }],
    ],
    ["a quantity that is limited", [{ ...QUANTITY, name: "公务用车数量", target: "≤3辆" }]],
    ["spending within the budget", [{ ...QUALITY, name: "三公经费执行率", target: "≤100%" }]],
    ["a deadline", [{ level1: "产出指标", level2: "时效指标", name: "完成时间", target: "≤15天" }]],
    ["words", [{ ...QUANTITY, name: "培训人数", target: "较多" }]],
  ])("%s", (_, rows) => {
    expect(check(...rows)).toEqual([]);
  });

  test.each<[GoalRowSpec, string, string, string, string]>([
    [{ ...QUALITY, name: "事项逾期率", target: "≥5%" }, "reverse", "error", "≥5%", "≤5%"],
    [{ ...QUALITY, name: "安全事故（起）", target: ">=1起" }, "reverse", "error", "≥1起", "<=1起"],
    [{ ...COST, name: "培训成本", target: ">=60万元" }, "cost", "error", "≥60万元", "<=60万元"],
    [{ ...COST, name: "专家咨询", target: "≥2元/人" }, "cost", "warning", "≥2元/人", "≤2元/人"],
    [
      { ...QUANTITY, name: "培训人数", target: "＜100人" },
      "quantity",
      "warning",
      "＜100人",
      "＞100人",
    ],
    [{ ...QUALITY, name: "工程合格率", target: " ≤98%" }, "positive", "error", "≤98%", " ≥98%"],
  ])("%o", (row, situation, severity, said, after) => {
    expect(check(row)).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity,
        situation,
        data: { target: said },
        fix: {
          safe: false,
          edits: [
            {
              cell: `E${FIRST_GOAL_ROW}`,
              before: { value: row.target, formula: null },
              after: { value: after, formula: null },
            },
          ],
        },
      },
    ]);
  });

  test("a sign in a column of its own is turned there", () => {
    const form = buildGoalForm({
      rows: [{ ...COST, name: "培训成本", operator: "≥", target: 60, unit: "万元" }],
      with: ["operator", "unit"],
    });
    expect(runCheck(wrongDirection, form)).toMatchObject([
      {
        cell: `F${FIRST_GOAL_ROW}`,
        situation: "cost",
        data: { target: "≥60" },
        fix: { edits: [{ cell: `E${FIRST_GOAL_ROW}`, after: { value: "≤" } }] },
      },
    ]);
  });

  test("words are left to the person", () => {
    expect(check({ ...COST, name: "培训成本", target: "不少于60万元" })).toMatchObject([
      { situation: "cost", fix: null },
    ]);
  });
});
