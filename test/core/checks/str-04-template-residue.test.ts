import { templateResidue } from "../../../src/core/checks/str-04-template-residue";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalFormSpec,
  RIGHT_GOAL,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (spec: Partial<GoalFormSpec>) =>
  runCheck(templateResidue, buildGoalForm({ rows: [RIGHT_GOAL], ...spec }));
const named = (name: string, target = "≥3个") =>
  runCheck(templateResidue, buildGoalForm({ rows: [{ ...RIGHT_GOAL, name, target }] }));

describe("STR-04 template residue", () => {
  test.each([
    "修复道路里程",
    "重点工作3项完成率",
    "重点工作12个完成率",
    "年度目标3项实现率",
    "X光机购置数量",
    "XML接口数量",
    "元/人*月",
    "3×4规格",
  ])("the name %s is right", (name) => {
    expect(named(name)).toEqual([]);
  });

  test.each([
    ["重点工作1计划完成率", "重点工作1"],
    ["年度工作目标2实现率", "年度工作目标2"],
    ["培训ＸＸ人次", "XX"],
    ["参训人数（≥**人）", "**"],
    ["××镇道路", "××"],
    ["____村道路", "____"],
    ["请填写指标名称", "请填写"],
    ["指标2：", "指标2："],
    ["三级指标1", "三级指标1"],
  ])("the name %s holds %s", (name, text) => {
    expect(named(name)).toMatchObject([
      {
        cell: `C${FIRST_GOAL_ROW}`,
        severity: "error",
        situation: "placeholder",
        data: { text },
        fix: null,
      },
    ]);
  });

  test("targets, goals, projects and titles too, each cell once", () => {
    const rows = [{ ...RIGHT_GOAL, target: "≥XX公里" }];
    expect(
      check({
        title: "XX项目绩效目标表",
        labels: [["项目名称", "XX项目"]],
        goal: "1.目标内容1",
        rows,
      }).map(({ cell, severity, data }) => [cell, severity, data["text"]])
    ).toEqual([
      ["A1", "warning", "XX"],
      ["B3", "error", "XX"],
      ["B4", "error", "1.目标内容1"],
      [`E${FIRST_GOAL_ROW}`, "error", "XX"],
    ]);
  });

  test("a prompt of ours is no template", () => {
    const sheet = buildForm({ rows: [{ ...RIGHT_ROW, reason: "【待填写】请填写原因" }] });
    expect(runCheck(templateResidue, sheet)).toEqual([]);
    const other = buildForm({ rows: [{ ...RIGHT_ROW, reason: "请填写原因" }] });
    expect(runCheck(templateResidue, other)).toMatchObject([{ cell: `K${FIRST_ROW}` }]);
  });

  test("a row of the template is cleared", () => {
    expect(check({ rows: [RIGHT_GOAL, { name: "指标2：" }, { name: "……" }] })).toMatchObject([
      {
        cell: "C7",
        severity: "error",
        situation: "templateRow",
        data: { text: "指标2：" },
        fix: {
          safe: true,
          label: { key: "fix.clearCell" },
          edits: [{ cell: "C7", before: { value: "指标2：" }, after: { value: null } }],
        },
      },
      { cell: "C8", situation: "templateRow", data: { text: "……" } },
    ]);
  });
});
