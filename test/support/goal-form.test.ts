import { recogniseSheet } from "../../src/core/recognition/recognise";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL, RIGHT_GOALS } from "./goal-form";

test("the usual goal form is recognised as such", () => {
  const [table] = recogniseSheet(buildGoalForm({ rows: RIGHT_GOALS }));
  expect(table).toMatchObject({ kind: "project-goals", year: 2024 });
  expect(table?.project?.text).toBe("乡村道路修复项目");
  expect(table?.indicators.map(({ name }) => name.address)).toEqual(
    RIGHT_GOALS.map((_row, index) => `C${FIRST_GOAL_ROW + index}`)
  );
  expect(table?.narratives[0]?.field.address).toBe("B4");
});

test("columns can be added and left out, and cells replaced", () => {
  const [table] = recogniseSheet(
    buildGoalForm({
      title: "部门整体绩效目标表",
      year: null,
      labels: [
        ["项目编码", "P1"],
        ["项目名称", "项目甲"],
        ["预算数", 3],
      ],
      goal: null,
      rows: [{ ...RIGHT_GOAL, target: 3, unit: "公里", weight: 10 }],
      with: ["unit", "weight"],
      without: ["description", "basis"],
      cells: { A1: "2023年度部门整体绩效目标表" },
    })
  );
  expect(table).toMatchObject({ kind: "department-goals", year: 2023 });
  expect(table?.project?.address).toBe("E2");
  expect(table?.indicators[0]).toMatchObject({
    target: { address: "D5" },
    others: { unit: { text: "公里" } },
    weight: { address: "F5" },
  });
});
