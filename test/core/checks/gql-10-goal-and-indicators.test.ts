import { goalAndIndicators } from "../../../src/core/checks/gql-10-goal-and-indicators";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck, runCheckOn } from "../../support/run-check";

const goal = (text: string, ...names: string[]) =>
  runCheck(
    goalAndIndicators,
    buildGoalForm({
      goal: text,
      rows: names.map((name) => ({ ...RIGHT_GOAL, name, description: null })),
    })
  );

describe("GQL-10 goal and indicators, by activity", () => {
  test("a right table", () => {
    expect(runCheck(goalAndIndicators, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["the same", "购置设备20台", "采购设备数量"],
    ["two, one of them measured", "购置设备20台，维护设备30台", "维护设备数量"],
    ["none in the goal", "设备20台", "维护设备数量"],
    ["none in the indicators", "购置设备20台", "设备数量"],
  ])("%s", (_, text, name) => {
    expect(goal(text, name)).toEqual([]);
  });

  test("a goal about buying and indicators about mending", () => {
    expect(goal("购置设备20台，改善条件。", "设备维修数量", "维护及时率")).toMatchObject([
      {
        cell: "B4",
        severity: "info",
        situation: "activity",
        data: { planned: "采购", measured: "维修" },
      },
    ]);
  });
});

describe("GQL-10 goal and indicators, by number", () => {
  const run = (tasks: number, ...names: string[]) => {
    const [table] = recogniseSheet(
      buildGoalForm({ rows: names.map((name) => ({ ...RIGHT_GOAL, name, target: "100%" })) })
    );
    const title = table?.title;
    if (!table || !title) throw new Error("No table");
    const task = { name: title, content: null, total: null, fiscal: null, other: null };
    return runCheckOn(goalAndIndicators, {
      ...table,
      tasks: Array.from({ length: tasks }, () => task),
    });
  };

  test("more tasks than indicators of numbered tasks", () => {
    expect(run(7, "重点工作1计划完成率", "重点工作2计划完成率")).toMatchObject([
      {
        cell: `C${FIRST_GOAL_ROW}`,
        severity: "warning",
        situation: "tasks",
        data: { tasks: 7, indicators: 2 },
      },
    ]);
  });

  test("as many of both, or no numbered indicators", () => {
    expect(run(2, "重点工作1计划完成率", "重点工作2计划完成率")).toEqual([]);
    expect(run(7, "重点工作完成率", "修复道路里程")).toEqual([]);
    expect(run(0, "重点工作1计划完成率")).toEqual([]);
  });
});
