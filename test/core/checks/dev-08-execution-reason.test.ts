import { executionReason } from "../../../src/core/checks/dev-08-execution-reason";
import { buildForm, buildSheet, type CellSpec, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

/** The usual form: a fund block without a place for reasons. */
const plain = (budget: number, executed: number, reason = "") =>
  runCheck(
    executionReason,
    buildForm({
      rows: [{ ...RIGHT_ROW, reason }],
      funds: [{ label: "年度资金总额", initial: budget, budget, executed, weight: 10 }],
    })
  );

/** A fund block with a column 原因. */
const withReason = (initial: CellSpec, budget: CellSpec, executed: CellSpec, reason: CellSpec) =>
  runCheck(
    executionReason,
    buildSheet({
      cells: {
        A1: "项目支出绩效自评表",
        A3: "项目资金（万元）",
        B3: "年初预算",
        C3: "调整后预算数",
        D3: "预算执行数",
        E3: "预算执行率",
        F3: "权重",
        G3: "得分",
        H3: "原因",
        A4: "年度资金总额",
        B4: initial,
        C4: budget,
        D4: executed,
        F4: 10,
        H4: reason,
        A6: "一级指标",
        B6: "三级指标",
        C6: "年度指标值",
        D6: "实际完成值",
        E6: "分值",
        F6: "得分",
        A7: "产出指标",
        B7: "修路里程",
        C7: "≥3公里",
        D7: "3公里",
        E7: 90,
        F7: 90,
      },
    })
  );

describe("DEV-08 explanation of budget execution", () => {
  test("90% and more needs none", () => {
    expect(plain(100, 90)).toEqual([]);
    expect(withReason(100, 100, 90, null)).toEqual([]);
  });

  test("below 90% without a word in the form", () => {
    expect(plain(100, 85)).toMatchObject([
      { cell: "G5", severity: "warning", situation: "low", data: { rate: "85" }, fix: null },
    ]);
  });

  test("said anywhere in the form, where the block has no place for it", () => {
    expect(plain(100, 85, "质保金尚未支付")).toEqual([]);
  });

  test("below 80% FND-02 speaks where there is no cell to fill in", () => {
    expect(plain(100, 60)).toEqual([]);
    expect(withReason(100, 100, 60, null)).toMatchObject([{ cell: "H4", situation: "low" }]);
  });

  test("an empty cell for the reason", () => {
    expect(withReason(100, 100, 85, null)).toMatchObject([{ cell: "H4", situation: "low" }]);
    expect(withReason(100, 100, 85, "质保金未到期")).toEqual([]);
    expect(withReason(100, 100, 85, "—")).toHaveLength(1);
  });

  test("a small adjustment with an empty cell is a hint; a large one is FND-03's", () => {
    expect(withReason(100, 110, 110, null)).toMatchObject([
      {
        cell: "H4",
        severity: "info",
        situation: "adjusted",
        data: { initial: "100万元", budget: "110万元" },
      },
    ]);
    expect(withReason(100, 130, 130, null)).toEqual([]);
    expect(withReason(100, 110, 110, "追加10万元")).toEqual([]);
  });

  test("amounts that are missing say nothing", () => {
    expect(withReason(100, null, null, null)).toEqual([]);
    expect(withReason(0, 0, 0, null)).toEqual([]);
  });
});
