import { type BootedHost, bootHost } from "../../../workbench/host/boot/boot-node";
import { type FunctionSource } from "../../../workbench/host/custom-functions";
import { sheetOf } from "../../support/host-sheets";

const PERF: FunctionSource = {
  namespace: "PERF",
  metadata: {
    functions: [
      { id: "RATE", name: "RATE", parameters: [{}, {}] },
      { id: "TOTAL", name: "TOTAL", parameters: [{ dimensionality: "matrix" }] },
      { id: "TABLE", name: "TABLE", parameters: [{}] },
      { id: "FAIL", name: "FAIL", parameters: [{}] },
    ],
  },
};

/** Stands for the add-in's bundle; runs in its window. */
const BUNDLE = `
  calls = [];
  CustomFunctions.associate("RATE", (done, planned) => { calls.push([done, planned]); return done / planned; });
  CustomFunctions.associate("TOTAL", (rows) => rows.flat().reduce((sum, cell) => sum + cell, 0));
  CustomFunctions.associate("TABLE", async (n) => [[n, n * 2], ["文", true]]);
  CustomFunctions.associate("FAIL", (kind) => {
    if (kind === "na") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有数据");
    if (kind === "div") return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    throw new Error("plain");
  });
`;

let booted: BootedHost;

beforeEach(async () => {
  booted = await bootHost({ sheets: [sheetOf("表", [[3, 4, null]])], functions: PERF });
  booted.evaluate(BUNDLE);
});

afterEach(() => {
  booted.close();
});

describe("custom functions in cells", () => {
  it("show #BUSY! first and their result when the add-in has answered", async () => {
    const before = await booted.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A2:B2");
      range.formulas = [["=PERF.RATE(A1,B1)", "=PERF.TOTAL(A1:C1)+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(before[0]?.[0]).toBe("#BUSY!");
    await booted.host.settled();
    expect([booted.user.value("A2"), booted.user.value("B2")]).toEqual([0.75, 8]);
  });

  it("are called again when a precedent changes", async () => {
    await booted.user.type("A2", "=PERF.RATE(A1,B1)");
    await booted.user.type("A1", "1");
    expect(booted.user.value("A2")).toBe(0.25);
    expect(JSON.parse(JSON.stringify(booted.evaluate("calls")))).toEqual([
      [3, 4],
      [1, 4],
    ]);
  });

  it("get the empty text of a formula as such, in whatever order cells are calculated", async () => {
    await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A5:C5").formulas = [["=PERF.RATE(B5,D5)", '=""', "=PERF.RATE(B5,E1)"]];
      sheet.getRange("D5").formulas = [['=IF({1;2}=1,"","x")']];
      await context.sync();
    });
    await booted.host.settled();
    await booted.user.type("A6", "=PERF.RATE(D5,B5)");
    const calls = JSON.parse(JSON.stringify(booted.evaluate("calls"))) as unknown[];
    expect(calls).toHaveLength(3);
    expect(calls).toEqual(
      expect.arrayContaining([
        ["", ""],
        ["", 0],
      ])
    );
  });

  it("spill arrays", async () => {
    await booted.user.type("A3", "=PERF.TABLE(5)");
    const values = ["A3", "B3", "A4", "B4"].map((cell) => booted.user.value(cell));
    expect(values).toEqual([5, 10, "文", true]);
    const spill = await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const range = sheet.getRange("A3").getSpillingToRangeOrNullObject().load("address");
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [range.address, used.address];
    });
    expect(spill).toEqual(["表!A3:B4", "表!A1:B4"]);
  });

  it("fail with the error they threw or returned", async () => {
    await booted.user.type("A5", '=PERF.FAIL("na")');
    await booted.user.type("A6", '=PERF.FAIL("div")');
    await booted.user.type("A7", '=PERF.FAIL("js")');
    const values = ["A5", "A6", "A7"].map((cell) => booted.user.value(cell));
    expect(values).toEqual(["#N/A", "#DIV/0!", "#VALUE!"]);
  });
});
