import { endBeforeStart } from "../../../src/core/checks/tim-05-end-before-start";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { Field } from "../../../src/core/table/indicator-table";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL } from "../../support/goal-form";
import { runCheck, runCheckOn } from "../../support/run-check";

const target = (text: string) =>
  runCheck(endBeforeStart, buildGoalForm({ rows: [{ ...RIGHT_GOAL, target: text }] }));

function labelled(labels: Readonly<Record<string, string>>) {
  const [table] = recogniseSheet(buildGoalForm({ rows: [RIGHT_GOAL] }));
  const title = table?.title;
  if (!table || !title) throw new Error("No table");
  const fields = Object.entries(labels).map(([label, text]): [string, Field] => [
    label,
    { ...title, address: `Z${label.length}`, text },
  ]);
  return runCheckOn(endBeforeStart, { ...table, labelled: Object.fromEntries(fields) });
}

describe("TIM-05 end before start", () => {
  test.each([
    "2023.07-2024.01",
    "2024年3月1日至2024年3月1日",
    "3月至1月",
    "2024年12月31日前",
    "3台",
  ])("the target %s is right", (text) => {
    expect(target(text)).toEqual([]);
  });

  test("a target that runs backwards", () => {
    expect(target("2024.01-2023.07")).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity: "error",
        situation: "reversed",
        data: { text: "2024.01-2023.07" },
      },
    ]);
  });

  test("the term of the project", () => {
    expect(labelled({ term: "2024年1月至2024年12月" })).toEqual([]);
    expect(labelled({ term: "2024年12月至2024年1月" })).toMatchObject([{ cell: "Z4" }]);
  });

  test("start and end in cells of their own", () => {
    expect(labelled({ start: "2024年5月", end: "2024-05-01" })).toEqual([]);
    expect(labelled({ start: "2024年5月", end: "待定" })).toEqual([]);
    expect(labelled({ start: "2024年5月2日", end: "2024-05-01" })).toMatchObject([
      { cell: "Z3", data: { text: "2024年5月2日～2024-05-01" } },
    ]);
  });
});
