import { readFunds } from "../../../src/core/recognition/read-funds";
import { Grid } from "../../../src/core/sheet/grid";
import type { FundRow } from "../../../src/core/table/indicator-table";
import { buildSheet, type CellSpec } from "../../support/form-builder";

type Cells = Record<string, CellSpec>;

/** A line of headings or values from column A on; null leaves a cell out. */
const lines = (...rows: (CellSpec | null)[][]): Cells =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell === null ? [] : [[`${String.fromCharCode(65 + column)}${at + 1}`, cell]]
      )
    )
  );

const read = (cells: Cells, merges: string[] = []) => {
  const sheet = buildSheet({ cells, merges });
  return readFunds(new Grid(sheet), 0, (sheet.rows.at(-1)?.index ?? 0) + 1);
};

const KEYS = ["initial", "budget", "arrived", "executed", "weight", "rate", "score"] as const;
const said = (fund: FundRow | null | undefined) =>
  fund &&
  Object.fromEntries(
    KEYS.flatMap((key) => {
      const amount = fund[key]?.amount;
      return amount ? [[key, amount.toNumber()]] : [];
    })
  );

describe("fund blocks", () => {
  test("with sub-rows that repeat the points: only the total counts", () => {
    const funds = read(
      lines(
        [
          "项目资金（万元）",
          null,
          "年初预算数",
          "全年预算数(A)",
          "全年执行数(B)",
          "分值",
          "执行率(B/A)",
          "得分",
        ],
        [null, "年度资金总额", 120, 118.6, 111.35, 10, "93.89%", 9.39],
        [null, "其中：本年财政拨款", 100, 98.6, 98.6, 10, "100%", 10],
        [null, "上年结转资金", 20, 20, 12.75, 10, "-", "—"]
      )
    );
    expect(funds?.rows.map(({ label, role }) => [label, role])).toEqual([
      ["年度资金总额", "total"],
      ["其中：本年财政拨款", "fiscal"],
      ["上年结转资金", "carry-over"],
    ]);
    expect(said(funds?.total)).toEqual({
      initial: 120,
      budget: 118.6,
      executed: 111.35,
      weight: 10,
      rate: 93.89,
      score: 9.39,
    });
  });

  test("with the points in the block's title and no column for them", () => {
    const funds = read(
      lines(
        ["预算执行情况(万元)(20分)", null, "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"],
        [null, "项目资金总额", 100, 86.2, "86.2%", 17.24]
      ),
      ["A1:A2"]
    );
    expect(funds?.total?.weight).toMatchObject({ address: "A1" });
    expect(said(funds?.total)).toEqual({
      budget: 100,
      executed: 86.2,
      weight: 20,
      rate: 86.2,
      score: 17.24,
    });
  });

  test("with money that arrived", () => {
    const funds = read(
      lines(
        ["资金来源", "预算数", "到位数", "执行数", "预算执行进度(%)"],
        ["合计", 148, 148, 46, "31.08%"],
        ["省级资金", 148, 148, 46, null]
      )
    );
    expect(said(funds?.total)).toEqual({ budget: 148, arrived: 148, executed: 46, rate: 31.08 });
    expect(funds?.rows[1]).toMatchObject({ role: "provincial", rate: { amount: null } });
  });

  test("with a budget after pooling: the rate is reckoned on what was left", () => {
    const funds = read(
      lines(
        [
          "资金",
          "全年预算数(A)",
          "统筹整合资金数(B)",
          "扣除后预算金额(C)",
          "全年到位资金(D)",
          "预算到位(D/C)",
          "全年执行资金(E)",
          "预算执行(E/C)",
        ],
        ["年度资金总额", 150, 50, 100, 100, "100%", 80.123456, "80.12%"]
      )
    );
    expect(said(funds?.total)).toEqual({
      budget: 100,
      arrived: 100,
      executed: 80.123456,
      rate: 80.12,
    });
  });

  test("with sources as columns", () => {
    const funds = read(
      lines(
        ["资金来源", "中央", "省、地", "本级", "其他", "合计", "执行数", "执行率"],
        ["预算数", 50, 30, 15, 5, 100, 90, "90%"]
      )
    );
    expect(funds?.rows.map((fund) => [fund.label, fund.role, said(fund)])).toEqual([
      ["中央", "central", { budget: 50 }],
      ["省、地", "provincial", { budget: 30 }],
      ["本级", "local", { budget: 15 }],
      ["其他", "other", { budget: 5 }],
      ["合计", "total", { budget: 100, executed: 90, rate: 90 }],
    ]);
    expect(funds?.total?.label).toBe("合计");
  });

  test("with sources as columns and a row for each amount", () => {
    const funds = read(
      lines(
        ["资金来源", "中央", "本级", "合计", "执行数", "执行率"],
        ["年初预算数", 40, 10, 50, null, null],
        ["全年预算数", 50, 10, 60, 30, "50%"]
      )
    );
    expect(said(funds?.total)).toEqual({ initial: 50, budget: 60, executed: 30, rate: 50 });
    expect(said(funds?.rows[0])).toEqual({ initial: 40, budget: 50 });
  });

  test("end where words stand in the place of amounts", () => {
    const funds = read(
      lines(
        ["资金来源", "年初预算数", "全年预算数", "全年执行数"],
        ["合计", 1, 1, 1],
        ["项目概况", "建设两个平台", null, null]
      )
    );
    expect(funds?.rows).toHaveLength(1);
  });

  test("a remark among the amounts does not end the block", () => {
    const funds = read(
      lines(
        ["资金来源", "年初预算数", "全年预算数", "全年执行数"],
        ["合计", 1, 1, 1],
        ["援建款", 1, "未下达", 0]
      )
    );
    expect(funds?.rows[1]).toMatchObject({ role: "other-row", budget: { amount: null } });
  });
});
