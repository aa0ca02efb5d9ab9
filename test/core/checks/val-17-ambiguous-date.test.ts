import { ambiguousDate } from "../../../src/core/checks/val-17-ambiguous-date";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (target: string, year: string | null = "（2024年度）") =>
  runCheck(
    ambiguousDate,
    buildGoalForm({ year, rows: [{ ...RIGHT_GOAL, name: "完工时间", target }] })
  );

describe("VAL-17 ambiguous date", () => {
  test.each([
    "2024年12月31日前",
    "2024年12月",
    "2024年底",
    "2024年6月底前",
    "12月31日前",
    "6月底前",
    "≥3公里",
    "按时完成",
    "",
  ])("%s is right", (target) => {
    expect(check(target)).toEqual([]);
  });

  test.each([
    ["年底前", "2024年12月31日前"],
    ["年底之前", "2024年12月31日前"],
    ["年底", "2024年12月31日"],
    ["本年末", "2024年12月31日"],
    ["年内完成", "2024年12月31日前"],
  ])("%s is no date", (target, fixed) => {
    expect(check(target)).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity: "warning",
        situation: "vague",
        data: { name: "完工时间", value: target, fixed },
        fix: { safe: false, edits: [{ after: { value: fixed } }] },
      },
    ]);
  });

  test("without a year nothing is proposed", () => {
    expect(check("年底前", null)).toMatchObject([
      { situation: "noYear", data: { value: "年底前" }, fix: null },
    ]);
  });
});
