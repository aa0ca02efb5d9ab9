import { unitMissing } from "../../../src/core/checks/val-01-unit-missing";
import {
  buildForm,
  buildSheet,
  type CellSpec,
  FIRST_ROW,
  RIGHT_ROW,
} from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (target: CellSpec, name = "新建路灯数量") =>
  runCheck(unitMissing, buildForm({ rows: [{ ...RIGHT_ROW, name, target }] }));

describe("VAL-01 unit missing", () => {
  test.each<CellSpec>([
    ">=90%",
    "=1台",
    "5.50亿元",
    "≤2.5万元/座",
    "不少于20人",
    "98%以上",
    "2024年12月15日前",
    "成效明显",
    "达到预期指标",
    "—",
    "",
    null,
    { value: 0.95, format: "0%" },
    "#N/A",
  ])("%p is right", (target) => {
    expect(check(target)).toEqual([]);
  });

  test.each(["新建路灯（盏）", "新建路灯(盏)", "新建路灯（盏） "])(
    "the name %p states the unit",
    (name) => {
      expect(check(">=90", name)).toEqual([]);
    }
  );

  test.each<[CellSpec, string]>([
    [">=90", ">=90"],
    ["227", "227"],
    [227, "227"],
    ["≥1,200", "≥1,200"],
  ])("%p has no unit", (target, value) => {
    expect(check(target)).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "error",
        situation: "noUnit",
        data: { name: "新建路灯数量", value },
        fix: null,
      },
    ]);
  });

  test("brackets inside a name state no unit", () => {
    expect(check(">=90", "新建（改建）路灯")).toHaveLength(1);
  });

  test("a unit column states the unit", () => {
    const cells = {
      A1: "项目绩效目标表",
      A2: "三级指标",
      B2: "指标值",
      C2: "计量单位",
      A3: "修路里程",
      B3: 3,
      C3: "公里",
    };
    expect(runCheck(unitMissing, buildSheet({ cells }))).toEqual([]);
    expect(runCheck(unitMissing, buildSheet({ cells: { ...cells, C3: " " } }))).toMatchObject([
      {
        cell: "C3",
        severity: "error",
        situation: "emptyUnitCell",
        data: { name: "修路里程", value: "3" },
      },
    ]);
    const without = { ...cells, C2: "备注" };
    expect(runCheck(unitMissing, buildSheet({ cells: without }))).toMatchObject([{ cell: "B3" }]);
  });
});
