import { type CellContent, type Edit, sameContent } from "../../../src/core/edit";
import { type Area, containsCell, formatAddress } from "../../../src/core/sheet/address";
import { type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { type Book, type BookSheet } from "../../host/book/book";

const EMPTY: CellContent = { value: null, formula: null };
const ERROR_TEXT = /^#[A-Z0-9/]+[!?]?$/;

/** A sheet of the file and the sheet of the book that shows it. */
export interface SheetPair {
  readonly file: Sheet;
  readonly bookId: string;
}

/** Cells of a book by row and column. */
type Contents = ReadonlyMap<string, CellContent>;

/** What the book held when the file was opened or saved: later differences are the person's or the add-in's. */
export class BookBaseline {
  private contents: ReadonlyMap<string, Contents>;

  constructor(
    book: Book,
    private readonly pairs: readonly SheetPair[]
  ) {
    this.contents = new Map(
      pairs.map(({ bookId }) => {
        const sheet = book.sheet(bookId);
        return [bookId, sheet ? contentsOf(sheet) : new Map<string, CellContent>()];
      })
    );
  }

  /**
   * Call it when the first change comes, before formulas are calculated again: what Univer made of formulas until
   * then is no change of anybody's.
   */
  settleResults(book: Book): void {
    this.contents = new Map(
      [...this.contents].map(([bookId, contents]) => {
        const sheet = book.sheet(bookId);
        return [bookId, sheet ? withResults(contents, contentsOf(sheet)) : contents];
      })
    );
  }

  /** Edits that bring the file to what the book holds now. */
  edits(book: Book): Edit[] {
    return this.changes(book).map(({ edit }) => edit);
  }

  /** Cells that somebody changed; new results of unchanged formulas do not count. */
  changedCells(book: Book): number {
    return this.changes(book).filter(({ isResult }) => !isResult).length;
  }

  /** Sheets that came after the file was opened: they are not in the file. */
  addedSheets(book: Book): string[] {
    const known = new Set(this.pairs.map(({ bookId }) => bookId));
    return book.sheets.filter(({ id }) => !known.has(id)).map(({ name }) => name);
  }

  private changes(book: Book): { readonly edit: Edit; readonly isResult: boolean }[] {
    return this.pairs.flatMap(({ file, bookId }) => {
      const sheet = book.sheet(bookId);
      if (!sheet) return [];
      const before = this.contents.get(bookId) ?? new Map<string, CellContent>();
      const now = contentsOf(sheet);
      const inFile = fileContents(file);
      return differences(before, now).map(({ cell, after, isResult }) => ({
        isResult,
        edit: {
          sheet: file.name,
          cell,
          before: inFile.get(cell) ?? EMPTY,
          after,
          reason: { key: "fix.replaceText", data: { value: String(after.value ?? "") } },
          profile: null,
        },
      }));
    });
  }
}

function withResults(contents: Contents, now: Contents): Contents {
  return new Map(
    [...contents].map(([cell, was]) => {
      const present = now.get(cell);
      const isSame = was.formula !== null && present?.formula === was.formula;
      return [cell, isSame ? present : was];
    })
  );
}

function differences(
  before: Contents,
  now: Contents
): { readonly cell: string; readonly after: CellContent; readonly isResult: boolean }[] {
  const found: { cell: string; after: CellContent; isResult: boolean }[] = [];
  for (const cell of new Set([...before.keys(), ...now.keys()])) {
    const was = before.get(cell) ?? EMPTY;
    const after = now.get(cell) ?? EMPTY;
    if (!sameContent(was, after)) found.push({ cell, after, isResult: false });
    else if (isNewResult(was, after)) found.push({ cell, after, isResult: true });
  }
  return found;
}

/** Results that our calculation cannot give are left as the file has them. */
function isNewResult(was: CellContent, after: CellContent): boolean {
  if (after.formula === null || was.value === after.value) return false;
  return after.value !== null && (!isError(after.value) || isError(was.value));
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && ERROR_TEXT.test(value);
}

/** Cells that only show part of an array result are not told: their formula is. */
function contentsOf(sheet: BookSheet): Contents {
  const contents = new Map<string, CellContent>();
  const area = sheet.usedArea(true);
  if (!area) return contents;
  const spills: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { value, formula } = sheet.content(row, column);
      if (value === null && formula === null) continue;
      const spill = formula === null ? null : sheet.spillArea(row, column);
      if (spill) spills.push(spill);
      if (formula === null && spills.some((each) => containsCell(each, row, column))) continue;
      contents.set(formatAddress(row, column), { value, formula });
    }
  }
  return contents;
}

function fileContents(sheet: Sheet): Contents {
  return new Map(
    sheet.rows.flatMap(({ index, cells }) =>
      cells.map(({ column, value, formula }): [string, CellContent] => [
        formatAddress(index, column),
        { value, formula },
      ])
    )
  );
}
