import { weightMissing } from "../../../src/core/checks/wgt-07-weight-missing";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (weight: CellSpec, name = "购置设备数量") =>
  runCheck(weightMissing, buildForm({ rows: [RIGHT_ROW, { ...RIGHT_ROW, name, weight }] }));

describe("WGT-07 weight missing", () => {
  test.each<CellSpec>([10, 0.5, "10分", "10.00", "5%"])("%p is right", (weight) => {
    expect(check(weight)).toEqual([]);
  });

  test.each<[string, CellSpec]>([
    ["empty", null],
    ["a dash", "—"],
    ["a word", "十分"],
  ])("%s: no weight", (_, weight) => {
    expect(check(weight, "受训人员\n满意度")).toMatchObject([
      {
        cell: `E${FIRST_ROW + 1}`,
        severity: "error",
        situation: "missing",
        data: { name: "受训人员满意度" },
        fix: null,
      },
    ]);
  });

  test.each<CellSpec>([0, "0分", "0.00"])("%p: weight 0", (weight) => {
    expect(check(weight)).toMatchObject([
      { cell: `E${FIRST_ROW + 1}`, severity: "error", situation: "zero" },
    ]);
  });

  test("a row without a name is another check's", () => {
    expect(check(null, "")).toEqual([]);
  });

  test("no weight column, no finding", () => {
    expect(runCheck(weightMissing, buildForm({ rows: [RIGHT_ROW], without: ["weight"] }))).toEqual(
      []
    );
  });

  test("no weight in the whole column is said once", () => {
    const rows = [1, 2, 3].map((index) => ({ ...RIGHT_ROW, name: `设备${index}`, weight: null }));
    expect(runCheck(weightMissing, buildForm({ rows }))).toMatchObject([
      { cell: `E${FIRST_ROW - 1}`, severity: "error", situation: "none", data: { count: 3 } },
    ]);
  });
});
