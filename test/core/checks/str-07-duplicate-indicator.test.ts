import { duplicateIndicator } from "../../../src/core/checks/str-07-duplicate-indicator";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalRowSpec,
  RIGHT_GOAL,
  RIGHT_GOALS,
} from "../../support/goal-form";
import { onlyTable, runCheck, runCheckOn } from "../../support/run-check";

const sheetWith = (row: GoalRowSpec) =>
  buildGoalForm({ rows: [RIGHT_GOAL, { ...RIGHT_GOAL, ...row }] });
const check = (row: GoalRowSpec) => runCheck(duplicateIndicator, sheetWith(row));
const FIRST = `C${FIRST_GOAL_ROW}`;
const SECOND = `C${FIRST_GOAL_ROW + 1}`;

describe("STR-07 duplicate indicator", () => {
  test("different indicators are right", () => {
    expect(runCheck(duplicateIndicator, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test.each<GoalRowSpec>([
    {},
    { level2: "质量指标" },
    { name: "修复\n道路 里程" },
    { target: "≥3 公里" },
  ])("the same name and value, %p", (row) => {
    expect(check(row)).toMatchObject([
      {
        cell: SECOND,
        severity: "warning",
        situation: "sameValue",
        data: { name: "修复道路里程", cell: FIRST },
        fix: null,
      },
    ]);
  });

  test("the same name in one group with another value", () => {
    expect(check({ target: "≥5公里" })).toMatchObject([
      { cell: SECOND, severity: "info", situation: "sameName", data: { cell: FIRST } },
    ]);
  });

  test("the same name in another group, or described as something else", () => {
    expect(check({ level2: "质量指标", target: "≥5公里" })).toEqual([]);
    const described = { description: "年内新修的县道里程", level2: "质量指标" };
    expect(check(described)).toEqual([]);
  });

  test("rows without a name and rows that break another down are no duplicates", () => {
    expect(
      runCheck(
        duplicateIndicator,
        buildGoalForm({ rows: [1, 2].map(() => ({ ...RIGHT_GOAL, name: "" })) })
      )
    ).toEqual([]);
    const table = onlyTable(sheetWith({}));
    const indicators = table.indicators.map((one, index) => ({
      ...one,
      part: index === 0 ? ("parent" as const) : ("child" as const),
    }));
    expect(runCheckOn(duplicateIndicator, { ...table, indicators })).toEqual([]);
  });

  test("a name merged over its rows is one indicator", () => {
    const sheet = buildGoalForm({
      rows: [RIGHT_GOAL, { ...RIGHT_GOAL, name: null }],
      merges: [`${FIRST}:${SECOND}`],
    });
    expect(runCheck(duplicateIndicator, sheet)).toEqual([]);
  });
});
