import { aboveHundred } from "../../../src/core/checks/val-13-above-hundred";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (name: string, target: CellSpec, actual: CellSpec = "=95%") =>
  runCheck(aboveHundred, buildForm({ rows: [{ ...RIGHT_ROW, name, target, actual }] }));

describe("VAL-13 above a hundred", () => {
  test.each<[string, CellSpec]>([
    ["工程验收合格率", "=100%"],
    ["工程验收合格率", { value: 1, format: "0%" }],
    ["任务完成率", "≥120%"],
    ["产值增长率", "≥120%"],
    ["预算执行率", "≥120%"],
    ["工程验收合格率", "120个"],
    ["工程验收合格率", "290%"],
  ])("%s with %p is right", (name, target) => {
    expect(check(name, target)).toEqual([]);
  });

  test.each<[string, CellSpec, string]>([
    ["工程验收合格率", "=110%", "=110%"],
    ["培训对象满意度（%）", "≥105.5%", "≥105.5%"],
    ["设备完好率", { value: 1.2, format: "0%" }, "120.00%"],
    ["培训出勤率", "≥290%", "≥290%"],
  ])("%s with %p", (name, target, value) => {
    expect(check(name, target)).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "error",
        situation: "aboveHundred",
        data: { value },
        fix: null,
      },
    ]);
  });

  test("results too", () => {
    expect(check("培训出勤率", "≥90%", "=101%")).toMatchObject([{ cell: `G${FIRST_ROW}` }]);
  });
});
