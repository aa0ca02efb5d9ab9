import { vagueWording } from "../../../src/core/checks/gql-05-vague-wording";
import { buildForm, RIGHT_ROW } from "../../support/form-builder";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalRowSpec,
  RIGHT_GOAL,
  RIGHT_GOALS,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const BENEFIT = { level1: "效益指标", level2: "社会效益指标", name: "创新能力" };
const check = (...rows: GoalRowSpec[]) => runCheck(vagueWording, buildGoalForm({ rows }));
const goal = (text: string | null) =>
  runCheck(vagueWording, buildGoalForm({ rows: [RIGHT_GOAL], goal: text }));

describe("GQL-05 vague wording, in targets", () => {
  test.each<[string, readonly GoalRowSpec[]]>([
    ["a right table", RIGHT_GOALS],
    ["plain words", [{ ...BENEFIT, name: "管理制度健全性", target: "健全" }]],
    ["words with a number", [{ ...BENEFIT, target: "提升5%以上" }]],
    ["what GQL-04 reports", [{ ...BENEFIT, name: "技术合同成交额", target: "持续提升" }]],
  ])("%s", (_, rows) => {
    expect(check(...rows)).toEqual([]);
  });

  test("one target", () => {
    expect(check({ ...BENEFIT, target: "有效提升" })).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity: "info",
        situation: "target",
        data: { name: "创新能力", target: "有效提升" },
      },
    ]);
  });

  test("the same words several times are one finding", () => {
    const found = check(
      { ...BENEFIT, target: "效果明显" },
      { ...BENEFIT, name: "创新生态", target: "效果\n明显" },
      { ...BENEFIT, name: "体制改革", target: "明显" }
    );
    expect(found.map(({ situation, data }) => [situation, data["count"]])).toEqual([
      ["targets", 2],
      ["target", 1],
    ]);
  });

  test("a self-evaluation reports on what was decided long ago", () => {
    expect(
      runCheck(vagueWording, buildForm({ rows: [{ ...RIGHT_ROW, target: "有效提升" }] }))
    ).toEqual([]);
  });
});

describe("GQL-05 vague wording, in the goal", () => {
  test.each([
    "修复3公里乡村道路，有效改善出行条件。",
    "举办培训班两期，提高业务能力。",
    "满意度达到95%，不断优化服务。",
    "奖补资金按时拨付到位",
    "",
    null,
  ])("%s", (text) => {
    expect(goal(text)).toEqual([]);
  });

  test("fine words without a number", () => {
    expect(goal("1.进一步加强基础设施建设；2.在2024年持续改善出行条件。")).toMatchObject([
      { cell: "B4", severity: "info", situation: "goal", data: { word: "进一步" } },
    ]);
  });
});
