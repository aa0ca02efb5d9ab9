import { comparatorInActual } from "../../../src/core/checks/val-18-comparator-in-actual";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (actual: CellSpec) =>
  runCheck(comparatorInActual, buildForm({ rows: [{ ...RIGHT_ROW, target: "≥260米", actual }] }));

describe("VAL-18 comparator in actual", () => {
  test.each<CellSpec>(["266米", "=266米", "约266米", "2024年12月15日前", "达到预期指标", "", 266])(
    "%p is right",
    (actual) => {
      expect(check(actual)).toEqual([]);
    }
  );

  test.each([
    ["≥266米", "266米"],
    [">=266米", "266米"],
    ["＞＝ 266米", "266米"],
    ["<266米", "266米"],
  ])("%s is a bound", (actual, fixed) => {
    expect(check(actual)).toMatchObject([
      {
        cell: `G${FIRST_ROW}`,
        severity: "warning",
        situation: "sign",
        data: { name: "购置设备数量", value: actual, fixed },
        fix: { safe: true, edits: [{ before: { value: actual }, after: { value: fixed } }] },
      },
    ]);
  });

  test.each<CellSpec>([
    "不少于266米",
    "266米以上",
    { value: 266, text: "≥266米", format: '"≥"0"米"' },
  ])("%p cannot be mended by taking a sign off", (actual) => {
    expect(check(actual)).toMatchObject([{ situation: "words", fix: null }]);
  });
});
