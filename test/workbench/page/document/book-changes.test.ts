import { bookFromSheets } from "../../../../workbench/host/book/univer-headless";
import { type Book, EMPTY_CONTENT } from "../../../../workbench/host/book/book";
import { BookBaseline } from "../../../../workbench/page/document/book-changes";
import { sheetOf } from "../../../support/host-sheets";

const FILE = sheetOf("表", [["目标", 10, { formula: "=B1*2", value: 20 }]]);
let book: Book;
let baseline: BookBaseline;

beforeEach(() => {
  book = bookFromSheets([FILE]);
  baseline = new BookBaseline(book, [{ file: FILE, bookId: book.activeSheet.id }]);
});

afterEach(() => {
  book.dispose();
});

function write(column: number, value: string | number | null): void {
  book.activeSheet.write([{ row: 0, column, content: { ...EMPTY_CONTENT, value } }]);
}

function edits(): unknown[] {
  return baseline.edits(book).map(({ cell, before, after }) => [cell, before.value, after.value]);
}

describe("what changed since a file was opened", () => {
  it("is nothing at first, and nothing when a change was taken back", () => {
    write(1, 12);
    write(1, 10);
    expect(baseline.changedCells(book)).toBe(0);
  });

  it("is the changed cells, and new results of formulas that nobody changed", async () => {
    write(1, 12);
    await book.calculate();
    expect(baseline.changedCells(book)).toBe(1);
    expect(edits()).toEqual([
      ["B1", 10, 12],
      ["C1", 20, 24],
    ]);
  });

  it("is also what was cleared or newly written", () => {
    write(0, null);
    write(5, "新");
    expect(edits()).toEqual([
      ["A1", "目标", null],
      ["F1", null, "新"],
    ]);
  });

  it("leaves out results that were calculated before the first change", async () => {
    const file = sheetOf("表", [["目标", 10, { formula: "=B1*2" }]]);
    const withoutResults = bookFromSheets([file]);
    const { id } = withoutResults.activeSheet;
    const opened = new BookBaseline(withoutResults, [{ file, bookId: id }]);
    await withoutResults.calculate(true);
    expect(opened.edits(withoutResults)).toHaveLength(1);
    const content = { ...EMPTY_CONTENT, value: "新" };
    withoutResults.activeSheet.write([{ row: 0, column: 5, content }]);
    opened.settleResults(withoutResults);
    await withoutResults.calculate();
    expect(opened.edits(withoutResults).map(({ cell }) => cell)).toEqual(["F1"]);
    withoutResults.dispose();
  });

  it("names sheets that the file does not have", () => {
    book.addSheet("汇总");
    expect(baseline.addedSheets(book)).toEqual(["汇总"]);
  });
});
