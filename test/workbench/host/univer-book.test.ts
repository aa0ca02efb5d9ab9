import {
  ICommandService,
  type IRange,
  type IWorkbookData,
  LocaleType,
  RANGE_TYPE,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SetSelectionsOperation, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverBook } from "../../../workbench/host/book/univer-book";
import { workbookData } from "../../../workbench/host/book/univer-workbook-data";
import { bookFromSheets } from "../../../workbench/host/book/univer-headless";
import { type Book, type BookSheet, EMPTY_CONTENT } from "../../../workbench/host/book/book";
import { sheetOf } from "../../support/host-sheets";

let book: Book;

afterEach(() => {
  book.dispose();
});

function first(): BookSheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("bookFromSheets", () => {
  it("keeps what a sheet says: cached results, formats, locks, merges, hidden parts, protection", () => {
    const merge = { top: 1, left: 0, bottom: 1, right: 1 };
    const sheet = sheetOf(
      "表",
      [
        [
          { formula: "=1+1", value: 7 },
          { value: 0.5, format: "0%", locked: false },
        ],
        ["合并"],
      ],
      { merges: [merge], isProtected: true, hiddenColumns: [2] }
    );
    book = bookFromSheets(
      [
        sheetOf("底稿", [], { visibility: "veryHidden" }),
        { ...sheet, rows: sheet.rows.map((row) => ({ ...row, hidden: row.index === 1 })) },
      ],
      { 表: { columnWidths: { 0: 210 } } }
    );
    const [draft, form] = book.sheets;
    expect(draft?.visibility).toBe("veryHidden");
    expect(book.activeSheet.name).toBe("表");
    expect(form?.content(0, 0)).toEqual({ value: 7, formula: "=1+1", quotePrefix: false });
    expect(form?.style(0, 1)).toMatchObject({ format: "0%", locked: false });
    expect(form?.merges()).toEqual([merge]);
    expect(form?.protection).not.toBeNull();
    expect([form?.isRowHidden(0), form?.isRowHidden(1), form?.isColumnHidden(2)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(form?.columnWidth(0)).toBe(210);
  });
});

describe("UniverBook", () => {
  it("calculates what depends on a change, across sheets", async () => {
    book = bookFromSheets([
      sheetOf("甲", [[2]]),
      sheetOf("乙", [[{ formula: "=SUM(甲!A1,3)" }, { formula: "=A1*10" }]]),
    ]);
    await book.calculate();
    first().write([{ row: 0, column: 0, content: { ...EMPTY_CONTENT, value: 5 } }]);
    expect(book.needsCalculation).toBe(true);
    await book.calculate();
    expect(book.needsCalculation).toBe(false);
    const other = book.sheets[1];
    expect([other?.content(0, 0).value, other?.content(0, 1).value]).toEqual([8, 80]);
  });

  it("takes cells beyond the end of Univer's grid, and text that looks like something else", () => {
    book = bookFromSheets([sheetOf("甲", [])]);
    first().write([
      { row: 5000, column: 60, content: { ...EMPTY_CONTENT, value: "=36盏" } },
      { row: 0, column: 0, content: { ...EMPTY_CONTENT, value: "007", quotePrefix: true } },
    ]);
    expect(first().content(5000, 60)).toEqual({
      value: "=36盏",
      formula: null,
      quotePrefix: false,
    });
    expect(first().content(0, 0)).toEqual({ value: "007", formula: null, quotePrefix: true });
    expect(first().usedArea(true)).toEqual({ top: 0, left: 0, bottom: 5000, right: 60 });
  });

  it("changes styles and leaves contents alone, even as text format, and takes that back", async () => {
    book = bookFromSheets([sheetOf("甲", [[1, { formula: "=A1*2" }, { value: 5, format: "@" }]])]);
    await book.calculate();
    const events: string[] = [];
    book.onEvent(({ kind }) => events.push(kind));
    const all = { top: 0, left: 0, bottom: 0, right: 2 };
    const contents = (): unknown[] =>
      [0, 1, 2].map((column) => {
        const { value, formula } = first().content(0, column);
        return [value, formula, first().style(0, column).format];
      });
    first().restyle(all, { format: "@", fill: "#FFC7CE", locked: false });
    await book.calculate();
    expect(contents()).toEqual([
      [1, null, "@"],
      [2, "=A1*2", "@"],
      [5, null, "@"],
    ]);
    expect(first().style(0, 1)).toMatchObject({ fill: "#FFC7CE", locked: false });
    expect(events).not.toContain("cells");
    await book.undo();
    expect(contents()).toEqual([
      [1, null, "General"],
      [2, "=A1*2", "General"],
      [5, null, "@"],
    ]);
    expect(first().style(0, 1)).toMatchObject({ fill: null, locked: true });
    await book.redo();
    expect(contents()[1]).toEqual([2, "=A1*2", "@"]);
    first().write([{ row: 0, column: 0, content: { ...EMPTY_CONTENT, value: 4 } }]);
    await book.calculate();
    expect(first().content(0, 1).value).toBe(8);
  });

  it("may be disposed of while it calculates", async () => {
    book = bookFromSheets([sheetOf("甲", [[{ formula: "=1+2" }]])]);
    let begun = false;
    book.registerFunction("PERF.SLOW", () => {
      begun = true;
      return 1;
    });
    const rows = Array.from({ length: 3000 }, (_, row) => ({
      ...{
        row,
        column: 1,
        content: { ...EMPTY_CONTENT, formula: `=PERF.SLOW(A${String(row + 1)})` },
      },
    }));
    first().write(rows);
    void book.calculate().catch(() => undefined);
    while (!begun) await new Promise((resolve) => setImmediate(resolve));
    book.dispose();
    // Univer's timer would throw after a second.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(begun).toBe(true);
  });

  it("knows whole columns and rows that a person selects, which end with Univer's grid", () => {
    const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverFormulaEnginePlugin);
    const workbook = univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookData([sheetOf("甲", [])])
    );
    book = new UniverBook(univer, workbook, () => {
      univer.dispose();
    });
    const select = (rangeType: RANGE_TYPE, range: IRange): unknown => {
      const selections = [{ range: { ...range, rangeType }, primary: null, style: null }];
      const params = { unitId: workbook.getUnitId(), subUnitId: first().id, selections };
      univer
        .__getInjector()
        .get(ICommandService)
        .syncExecuteCommand(SetSelectionsOperation.id, params);
      return book.selection.area;
    };
    const column = { startRow: 0, endRow: 199, startColumn: 3, endColumn: 3 };
    const row = { startRow: 4, endRow: 4, startColumn: 0, endColumn: 29 };
    expect(select(RANGE_TYPE.NORMAL, column)).toEqual({ top: 0, bottom: 199, left: 3, right: 3 });
    expect(select(RANGE_TYPE.COLUMN, column)).toEqual({
      top: 0,
      bottom: 1048575,
      left: 3,
      right: 3,
    });
    expect(select(RANGE_TYPE.ROW, row)).toEqual({ top: 4, bottom: 4, left: 0, right: 16383 });
  });

  it("survives a function that throws, keeps notes, and is calculated in parallel with other books", async () => {
    book = bookFromSheets([sheetOf("甲", [[{ formula: "=PERF.BAD(1)" }, { formula: "=1+2" }]])]);
    book.registerFunction("PERF.BAD", () => {
      throw new Error("bad");
    });
    const other = bookFromSheets([sheetOf("乙", [[{ formula: "=2*3" }]])]);
    await Promise.all([book.calculate(), other.calculate()]);
    expect(first().content(0, 0).value).toBe("#VALUE!");
    expect(first().content(0, 1).value).toBe(3);
    expect(other.sheets[0]?.content(0, 0).value).toBe(6);
    other.dispose();
    first().setNote(0, 0, "请核对");
    expect(first().note(0, 0)).toBe("请核对");
    first().setNote(0, 0, null);
    expect(first().note(0, 0)).toBeNull();
  });
});
