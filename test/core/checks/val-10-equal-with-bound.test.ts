import { equalWithBound } from "../../../src/core/checks/val-10-equal-with-bound";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (target: CellSpec, actual: CellSpec = "=1台") =>
  runCheck(equalWithBound, buildForm({ rows: [{ ...RIGHT_ROW, target, actual }] }));

describe("VAL-10 equal with bound", () => {
  test.each<CellSpec>([
    "=1台",
    "2024年8月31日前",
    "=2024年8月31日",
    "20人以上",
    "≥20人以上",
    "=>20人",
    "==20人",
    "=80-90分",
    "=成效明显",
    "",
    { value: "#NAME?", formula: "=20人以上" },
  ])("%p is right", (target) => {
    expect(check(target)).toEqual([]);
  });

  test.each([
    ["=2024年8月31日前", "2024年8月31日前"],
    ["＝20人以上", "20人以上"],
    ["= 3天以内", "3天以内"],
    ["═不少于5个", "不少于5个"],
  ])("%s says two things", (target, fixed) => {
    expect(check(target)).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "warning",
        situation: "both",
        data: { value: target, fixed },
        fix: { safe: false, edits: [{ after: { value: fixed } }] },
      },
    ]);
  });

  test("results too", () => {
    expect(check("≥20人", "=20人以上")).toMatchObject([{ cell: `G${FIRST_ROW}` }]);
  });
});
