import { Session } from "../../../src/assistant/session";
import type { Edit } from "../../../src/core/edit";
import type { SelectedCell, WorkbookChange } from "../../../src/workbook/workbook";
import { numbersBook, realBook } from "../../support/contract-books";
import { type OpenedExcel, openExcel } from "../../support/contract-excel";
import { cellAt, content, contentAt, editOf } from "../../support/edits";
import { sheetOf } from "../../support/host-sheets";

let excel: OpenedExcel;

async function open(...args: Parameters<typeof openExcel>): Promise<OpenedExcel> {
  excel = await openExcel(...args);
  return excel;
}

afterEach(() => excel.close());

/** Events arrive after the answer that caused them. */
function events(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

it("can do all that a live workbook can", async () => {
  const { workbook } = await open(numbersBook());
  expect(Object.values(workbook.capabilities)).toEqual([true, true, true, true, true, true]);
});

describe("syncs", () => {
  test("the whole flow on 14 sheets: open, fill, re-check a changed sheet, undo", async () => {
    const { workbook, syncs } = await open(realBook("self-evaluation"));
    const session = new Session(workbook);
    syncs();
    await session.open();
    const opening = syncs();
    await session.apply(session.planFill({ overwrite: "all" }).edits);
    const filling = syncs();
    session.markStale("项目03");
    await session.refresh();
    const checking = syncs();
    await session.undo();
    const undoing = syncs();
    console.info(
      `session on 14 sheets: open ${opening}, fill and re-check ${filling}, re-check one sheet ${checking}, undo and re-check ${undoing} syncs`
    );
    // Opening also asks for the settings. A write is a re-reading of its cells and the writing; then its sheets are read.
    expect(opening).toBeLessThanOrEqual(3);
    expect(filling).toBeLessThanOrEqual(4);
    expect(checking).toBeLessThanOrEqual(2);
    expect(undoing).toBeLessThanOrEqual(4);
  });

  it.each(["self-evaluation", "stacked"] as const)("are two for reading %s", async (book) => {
    const { workbook, syncs, host } = await open(realBook(book));
    const sheets = await workbook.read();
    const { requestBytes, responseBytes } = host.counters;
    const count = syncs();
    console.info(
      `reading ${book}: ${String(sheets.length)} sheets, ${String(count)} syncs,`,
      `${String(requestBytes)} bytes out, ${String(responseBytes)} in`
    );
    expect(count).toBe(2);
    await workbook.read({ sheets: [sheets[0]?.name ?? ""] });
    expect(syncs()).toBe(2);
  });

  it("are two for writing, however many cells of however many sheets", async () => {
    const { workbook, syncs } = await open(realBook("self-evaluation"));
    const sheets = await workbook.read();
    syncs();
    const edits: Edit[] = sheets.flatMap(({ name }) =>
      Array.from({ length: 40 }, (_, row) => [
        editOf(name, `X${String(row + 1)}`, content(null), content(row)),
        editOf(name, `Y${String(row + 1)}`, content(null), content(`${String(row)}%`)),
        editOf(name, `Z${String(row + 1)}`, content(null), content(row, `=X${String(row + 1)}+0`)),
      ]).flat()
    );
    const result = await workbook.write(edits);
    const count = syncs();
    console.info(`writing ${String(edits.length)} edits: ${String(count)} syncs`);
    expect(count).toBe(2);
    expect(result.written).toEqual(edits);
  });

  it("are few for the rest", async () => {
    const { workbook, syncs } = await open(numbersBook());
    await workbook.read();
    syncs();
    await workbook.select("表", "B2");
    expect(syncs()).toBe(1);
    await workbook.selection();
    expect(syncs()).toBe(1);
    await workbook.mark([{ sheet: "表", cell: "B2", severity: "error" }]);
    expect(syncs()).toBe(2);
    await workbook.readSetting("k");
    expect(syncs()).toBe(1);
    const nothing = editOf("表", "A1", content(7), content(8));
    expect((await workbook.write([nothing])).skipped).toHaveLength(1);
    expect(syncs()).toBe(1);
  });
});

describe("reading", () => {
  it("gives empty sheets, hidden ones and the tabs' order", async () => {
    const { workbook } = await open([
      sheetOf("空", []),
      sheetOf("藏", [["a"]], { visibility: "hidden" }),
      sheetOf("深藏", [], { visibility: "veryHidden" }),
    ]);
    const sheets = await workbook.read();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["空", "visible"],
      ["藏", "hidden"],
      ["深藏", "veryHidden"],
    ]);
    expect(sheets[0]?.rows).toEqual([]);
  });

  it("is not held up by a stray value at the end of the grid", async () => {
    const { workbook, syncs } = await open(numbersBook());
    const last = editOf("表", "C1048576", content(null), content("远"));
    await workbook.write([last]);
    syncs();
    const [sheet] = await workbook.read();
    expect(syncs()).toBeLessThanOrEqual(6);
    expect(sheet?.rows.map(({ index }) => index).slice(0, 4)).toEqual([0, 1, 2, 4]);
  });

  it("leaves cells of arrays alone", async () => {
    const { workbook, user } = await open(numbersBook());
    await user.type("表!E1", "=TRANSPOSE(A1:C1)");
    const [sheet] = await workbook.read();
    expect(contentAt(sheet, "E1").formula).toBe("=TRANSPOSE(A1:C1)");
    const edit = editOf("表", "E1", contentAt(sheet, "E1"), content("x"));
    expect((await workbook.write([edit])).skipped).toEqual([{ edit, why: "array-formula" }]);
  });
});

describe("watching", () => {
  it("tells of others' changes by sheet, never of our own, until it ends", async () => {
    const { workbook, user } = await open([sheetOf("甲", [[1]]), sheetOf("乙", [[1]])]);
    await workbook.read();
    const seen: WorkbookChange[] = [];
    const stop = await workbook.watch((change) => seen.push(change));
    await user.type("乙!B1", "x");
    await events();
    expect(seen).toEqual([{ sheet: "乙" }]);
    await workbook.write([editOf("甲", "A1", content(1), content(2))]);
    await workbook.mark([{ sheet: "甲", cell: "A1", severity: "error" }]);
    await events();
    expect(seen).toHaveLength(1);
    user.deleteSheet("乙");
    await events();
    expect(seen).toEqual([{ sheet: "乙" }, { sheet: null }]);
    await stop();
    await user.type("甲!B1", "x");
    await events();
    expect(seen).toHaveLength(2);
  });

  it("tells of a new name at the next reading", async () => {
    const { workbook, host } = await open([sheetOf("甲", [[1]]), sheetOf("乙", [[1]])]);
    await workbook.read();
    const seen: WorkbookChange[] = [];
    await workbook.watch((change) => seen.push(change));
    host.book.sheets[1]?.rename("丙");
    await workbook.read({ sheets: ["乙"] });
    expect(seen).toEqual([{ sheet: null }]);
    await workbook.read();
    expect(seen).toHaveLength(1);
  });
});

describe("the selection", () => {
  it("is set, told and followed", async () => {
    const { workbook, user } = await open([sheetOf("甲", [[1]]), sheetOf("表 二", [[1]])]);
    const seen: SelectedCell[] = [];
    const stop = await workbook.watchSelection((cell) => seen.push(cell));
    await workbook.select("表 二", "C4");
    expect(await workbook.selection()).toEqual({ sheet: "表 二", cell: "C4" });
    user.select("甲!B2:C3");
    await events();
    expect(seen).toEqual([
      { sheet: "表 二", cell: "C4" },
      { sheet: "甲", cell: "B2" },
    ]);
    await stop();
    user.select("甲!A1");
    await events();
    expect(seen).toHaveLength(2);
  });
});

describe("marks", () => {
  const CLERKS_FORMULA = "=$A$1>0";

  async function withClerksFormat(): Promise<OpenedExcel> {
    const opened = await open([sheetOf("甲", [[1, 2]]), sheetOf("乙", [[3]])]);
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("甲").getRange("A1:B1");
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = CLERKS_FORMULA;
      custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    return opened;
  }

  function formulas(): string[][] {
    return excel.host.book.sheets.map((sheet) =>
      sheet.conditionalFormats.map(({ formula }) => formula)
    );
  }

  it("are shown by severity, replaced as a whole and taken off without a trace", async () => {
    const { workbook, host } = await withClerksFormat();
    const original = host.book.sheets.map((sheet) => sheet.conditionalFormats);
    const sheets = await workbook.read();
    await workbook.mark([
      { sheet: "甲", cell: "A1", severity: "warning" },
      { sheet: "甲", cell: "A1", severity: "error" },
      { sheet: "甲", cell: "A1", severity: "info" },
      { sheet: "甲", cell: "B1", severity: "error" },
      { sheet: "甲", cell: "D5", severity: "info" },
      { sheet: "不在", cell: "A1", severity: "info" },
    ]);
    const [errors, infos] = ["#F8CBAD", "#DDEBF7"].map((fill) =>
      host.book.sheets[0]?.conditionalFormats.filter((format) => format.fill === fill)
    );
    expect(errors?.map(({ areas }) => areas)).toEqual([[{ top: 0, left: 0, bottom: 0, right: 1 }]]);
    expect(infos?.map(({ areas }) => areas)).toEqual([[{ top: 4, left: 3, bottom: 4, right: 3 }]]);
    await workbook.mark([{ sheet: "乙", cell: "A1", severity: "warning" }]);
    expect(formulas()).toEqual([[CLERKS_FORMULA], ['=N("perf-tables")=0']]);
    await workbook.mark([]);
    expect(host.book.sheets.map((sheet) => sheet.conditionalFormats)).toEqual(original);
    expect(await workbook.read()).toEqual(sheets);
  });

  it("of an earlier session are known and taken off", async () => {
    const { workbook } = await withClerksFormat();
    await workbook.mark([{ sheet: "乙", cell: "A1", severity: "warning" }]);
    const { ExcelWorkbook } = await import("../../../src/workbook/excel/excel-workbook");
    await new ExcelWorkbook().mark([]);
    expect(formulas()).toEqual([[CLERKS_FORMULA], []]);
  });

  it("pass over sheets that were deleted or are protected", async () => {
    const { workbook, host, user } = await withClerksFormat();
    await workbook.read();
    host.book.sheets[0]?.setProtection({});
    const third = host.book.addSheet("丙");
    await workbook.read();
    host.book.deleteSheet(third.id);
    await workbook.mark([
      { sheet: "甲", cell: "A1", severity: "error" },
      { sheet: "乙", cell: "A1", severity: "error" },
      { sheet: "丙", cell: "A1", severity: "error" },
    ]);
    expect(formulas()).toEqual([[CLERKS_FORMULA], ['=N("perf-tables")=0']]);
    expect(user.value("乙!A1")).toBe(3);
  });

  it("of many cells are a few formats", async () => {
    const { workbook, host } = await open([sheetOf("甲", [[1]])]);
    const marks = Array.from({ length: 600 }, (_, index) => ({
      sheet: "甲",
      cell: `B${String(index * 2 + 1)}`,
      severity: "error" as const,
    }));
    await workbook.mark(marks);
    const formats = host.book.sheets[0]?.conditionalFormats ?? [];
    expect(formats.length).toBeLessThan(5);
    expect(formats.flatMap(({ areas }) => areas)).toHaveLength(600);
  });
});

it("writes text again that Excel has read as something else, with the format it had", async () => {
  const { workbook, syncs } = await open(numbersBook());
  const edits = [
    editOf("表", "A1", content(1), content("1p m")),
    editOf("表", "B1", content(2), content("甲")),
  ];
  expect((await workbook.write(edits)).written).toEqual(edits);
  expect(syncs()).toBe(3);
  const [sheet] = await workbook.read();
  expect(cellAt(sheet, "A1")).toMatchObject({ value: "1p m", format: "General" });
});

it("keeps the number format of a cell that gets a formula", async () => {
  const { workbook } = await open(numbersBook());
  await workbook.write([editOf("表", "B5", content(0.5), content(0.5, "=A1/2"))]);
  expect(cellAt((await workbook.read())[0], "B5")).toMatchObject({
    text: "50.00%",
    format: "0.00%",
  });
});
