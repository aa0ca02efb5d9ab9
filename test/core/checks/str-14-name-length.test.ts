import { nameLength } from "../../../src/core/checks/str-14-name-length";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (name: string) =>
  runCheck(nameLength, buildGoalForm({ rows: [{ ...RIGHT_GOAL, name }] }));

describe("STR-14 name length", () => {
  test.each(["修复道路里程", "R&D", "路".repeat(100), `${"路".repeat(99)}\n里`, "……", ""])(
    "%s is right",
    (name) => {
      expect(check(name)).toEqual([]);
    }
  );

  test("too long", () => {
    expect(check("路".repeat(101))).toMatchObject([
      {
        cell: `C${FIRST_GOAL_ROW}`,
        severity: "warning",
        situation: "tooLong",
        data: { length: 101, longest: 100 },
        fix: null,
      },
    ]);
  });

  test.each(["-", "_", "*", "——", "/"])("%s is no name", (name) => {
    expect(check(name)).toMatchObject([{ situation: "noWord", data: { text: name } }]);
  });
});
