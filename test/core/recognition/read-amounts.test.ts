import { readAmounts } from "../../../src/core/recognition/read-amounts";
import { readPaymentPlan } from "../../../src/core/recognition/read-payment-plan";
import { readTasks } from "../../../src/core/recognition/read-tasks";
import { Grid } from "../../../src/core/sheet/grid";
import { buildSheet, type CellSpec } from "../../support/form-builder";

type Cells = Record<string, CellSpec>;

const gridOf = (cells: Cells, merges: string[] = []) => {
  const sheet = buildSheet({ cells, merges });
  return { grid: new Grid(sheet), before: (sheet.rows.at(-1)?.index ?? 0) + 1 };
};

describe("labelled amounts", () => {
  const read = (cells: Cells, merges?: string[]) => {
    const { grid, before } = gridOf(cells, merges);
    const tasks = readTasks(grid, 0, before);
    return readAmounts(grid, 0, before, { funds: null, tasks }).map(
      ({ role, group, amount, share, year }) => [
        role,
        amount.address,
        amount.amount?.toNumber() ?? null,
        group?.text ?? null,
        share?.amount?.toNumber() ?? null,
        year,
      ]
    );
  };

  test("stand beside their labels; an empty place counts too", () => {
    expect(
      read({
        A1: "预算规模",
        B1: "预算数",
        C1: "300.00",
        D1: "其中：财政    资金",
        E1: 300,
        F1: "其他资金",
      })
    ).toEqual([
      ["total", "C1", 300, null, null, null],
      ["fiscal", "E1", 300, null, null, null],
      ["other", "G1", null, null, null, null],
    ]);
  });

  test("may have a number and the name of a list in front of the label", () => {
    expect(
      read({
        B1: "1、资金来源：（1）财政性资金",
        D1: "16,324.97",
        B2: "（2）其他资金",
        B3: "2、资金结构：（1）基本支出",
        D3: 1684.14,
        B4: "（2）项目支出",
        D4: 14640.83,
      })
    ).toEqual([
      ["fiscal", "D1", 16324.97, null, null, null],
      ["other", "C2", null, null, null, null],
      ["basic-expenditure", "D3", 1684.14, null, null, null],
      ["project-expenditure", "D4", 14640.83, null, null, null],
    ]);
  });

  test("may be a table with shares and earlier years", () => {
    expect(
      read({
        B1: "总体资金情况",
        E1: "当年金额",
        F1: "占比",
        G1: "近两年收支金额",
        G2: "2022年",
        H2: "2023年",
        B3: "收入\n构成",
        C3: "财政拨款",
        E3: 1036.06,
        F3: "100%",
        G3: 16234,
        H3: 1485.85,
        C4: "合  计",
        E4: 1036.06,
        F4: "100%",
        B5: "支出\n构成",
        C5: "人员类项目支出",
        E5: 708.44,
        F5: "68.38%",
      })
    ).toEqual([
      ["fiscal", "E3", 1036.06, "收入\n构成", 100, null],
      ["fiscal", "G3", 16234, "收入\n构成", null, 2022],
      ["fiscal", "H3", 1485.85, "收入\n构成", null, 2023],
      ["total", "E4", 1036.06, "收入\n构成", 100, null],
      ["total", "G4", null, "收入\n构成", null, 2022],
      ["total", "H4", null, "收入\n构成", null, 2023],
      ["staff-expenditure", "E5", 708.44, "支出\n构成", 68.38, null],
      ["staff-expenditure", "G5", null, "支出\n构成", null, 2022],
      ["staff-expenditure", "H5", null, "支出\n构成", null, 2023],
    ]);
  });

  test("the headings of a task list are no amounts, nor is a label with words beside it", () => {
    expect(
      read({
        A1: "年度主要任务",
        B1: "任务名称",
        C1: "主要内容",
        D1: "预算金额（万元）",
        D2: "总额",
        E2: "财政拨款",
        F2: "其他资金",
        B3: "人员保障",
        C3: "发放工资",
        D3: 583.34,
        A5: "项目支出",
        B5: "按计划执行",
      })
    ).toEqual([]);
  });
});

describe("the payment plan", () => {
  const read = (cells: Cells, merges?: string[]) => {
    const { grid, before } = gridOf(cells, merges);
    return readPaymentPlan(grid, 0, before).map(({ month, share }) => [
      month,
      share.address,
      share.amount?.toNumber() ?? null,
    ]);
  };

  test("by months, as percent, bare number or left empty", () => {
    const cells = {
      A1: "资金支出计划（%）",
      B1: "3月底",
      C1: "6月底",
      E1: "10月底",
      F1: "12月底",
      B2: "30%",
      C2: 60,
      F2: { value: 1, format: "0%" },
    };
    expect(read(cells, ["A1:A2", "C1:D1"])).toEqual([
      [3, "B2", 30],
      [6, "C2", 60],
      [10, "E2", null],
      [12, "F2", 100],
    ]);
  });

  test("by quarters", () => {
    const cells = {
      A1: "资金支出计划",
      B1: "第一季度",
      C1: "二季度",
      D1: "第3季度",
      E1: "第四季度",
      B2: "2%",
    };
    expect(read(cells).map(([month]) => month)).toEqual([3, 6, 9, 12]);
    expect(read(cells)[0]).toEqual([3, "B2", 2]);
  });

  test("months without the label are none", () => {
    expect(read({ A1: "月份", B1: "3月底", C1: "6月底", B2: "30%", C2: "60%" })).toEqual([]);
  });
});

describe("the tasks", () => {
  test("with amounts under a second row of headings, ending with the cell left of them", () => {
    const { grid, before } = gridOf(
      {
        A1: "年度主要任务",
        B1: "任务名称",
        C1: "主要内容",
        D1: "预算金额（万元）",
        D2: "总额",
        E2: "财政拨款",
        F2: "其他资金",
        B3: "人员保障",
        C3: "发放工资",
        D3: "583.34",
        E3: 583.34,
        F3: 0,
        B4: "公用经费",
        D4: 43.36,
        A5: "年度总体目标",
        B5: "建成平台10个",
      },
      ["A1:A4", "D1:F1"]
    );
    expect(
      readTasks(grid, 0, before).map(({ name, content, total, fiscal, other }) => [
        name.text,
        content?.text,
        total?.amount?.toNumber(),
        fiscal?.amount?.toNumber(),
        other?.amount?.toNumber(),
      ])
    ).toEqual([
      ["人员保障", "发放工资", 583.34, 583.34, 0],
      ["公用经费", "", 43.36, undefined, undefined],
    ]);
  });

  test("an amount below the list is no task", () => {
    const { grid, before } = gridOf({
      B1: "任务名称",
      C1: "主要内容",
      B2: "任务1：建设平台",
      C2: "建成2个",
      B3: "部门预算总额(万元)",
      C3: 16324.97,
    });
    expect(readTasks(grid, 0, before).map(({ name }) => name.address)).toEqual(["B2"]);
  });
});
