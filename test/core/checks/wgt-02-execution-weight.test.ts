import { executionWeight } from "../../../src/core/checks/wgt-02-execution-weight";
import {
  buildForm,
  buildSheet,
  type CellSpec,
  RIGHT_FUNDS,
  RIGHT_ROW,
} from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (weight: CellSpec) =>
  runCheck(
    executionWeight,
    buildForm({
      rows: [RIGHT_ROW],
      funds: RIGHT_FUNDS.map((fund, index) => (index === 0 ? { ...fund, weight } : fund)),
    })
  );

describe("WGT-02 execution weight", () => {
  test.each<CellSpec>([10, 20, "10分", "10.00", { value: 10, text: "10.00", format: "0.00" }])(
    "%p is right",
    (weight) => {
      expect(check(weight)).toEqual([]);
    }
  );

  test.each<[string, CellSpec]>([
    ["empty", null],
    ["a dash", "—"],
    ["0", 0],
  ])("%s: no weight", (_, weight) => {
    expect(check(weight)).toMatchObject([
      { cell: "F5", severity: "error", situation: "missing", data: {}, fix: null },
    ]);
  });

  test("another weight is worth a look", () => {
    expect(check("15分")).toMatchObject([
      { cell: "F5", severity: "warning", situation: "unusual", data: { weight: "15" }, fix: null },
    ]);
  });

  test("a form without a fund block, or a block without a weight column, is left alone", () => {
    expect(runCheck(executionWeight, buildForm({ rows: [RIGHT_ROW], funds: [] }))).toEqual([]);
    const sheet = buildSheet({
      cells: {
        A1: "项目支出绩效自评表",
        A3: "预算执行情况（万元）（20分）",
        B3: "预算数(A)",
        C3: "执行数(B)",
        D3: "执行率(B/A)",
        E3: "得分(20分*执行率)",
        A4: "年度资金总额",
        B4: 20,
        C4: 20,
        D4: "100%",
        E4: 20,
        A6: "三级指标",
        B6: "年度指标值",
        C6: "实际完成值",
        D6: "分值",
        E6: "得分",
        A7: "修路里程",
        B7: "≥3公里",
        C7: "3公里",
        D7: 80,
        E7: 80,
      },
    });
    expect(runCheck(executionWeight, sheet)).toEqual([]);
  });

  test("a form that scores the execution rate as an indicator needs no second weight", () => {
    const rows = [RIGHT_ROW, { ...RIGHT_ROW, name: "预算执行率", weight: 10 }];
    const funds = [{ label: "合计", budget: 20, executed: 20, weight: null, rate: "100%" }];
    expect(runCheck(executionWeight, buildForm({ rows, funds }))).toEqual([]);
    expect(runCheck(executionWeight, buildForm({ rows: [RIGHT_ROW], funds }))).toHaveLength(1);
  });
});
