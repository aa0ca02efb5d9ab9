import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packed, smallPackage } from "./package-builder";

const CHANGJI = join(__dirname, "../fixtures/changji");

/** A real workbook: "self-evaluation" has 14 sheets, "stacked" one with 13 tables and 515 merged areas. */
export function realBook(name: "self-evaluation" | "stacked"): Uint8Array {
  return new Uint8Array(readFileSync(join(CHANGJI, `${name}.xlsx`)));
}

/** Styles of the small books: 0 plain, 1 percent, 2 text, 3 unlocked, 4 date, 5 with an apostrophe, 6 unlocked text. */
const STYLES =
  '<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="49"/>' +
  '<xf numFmtId="0"><protection locked="0"/></xf><xf numFmtId="14"/>' +
  '<xf numFmtId="0" quotePrefix="1"/><xf numFmtId="49"><protection locked="0"/></xf></cellXfs>';

function text(address: string, value: string, style = 0): string {
  return `<c r="${address}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

function number(address: string, value: number, style = 0): string {
  return `<c r="${address}" s="${String(style)}"><v>${String(value)}</v></c>`;
}

function book(rows: string, more: { beforeData?: string; afterData?: string } = {}): Uint8Array {
  return packed(smallPackage({ rows, styles: STYLES, ...more }));
}

/** One of each: number, percentage, date, texts, formula, logical value, error; a hidden row and column, a merge. */
export function mixedBook(): Uint8Array {
  return book(
    `<row r="1">${text("A1", "指标")}${number("B1", 45641, 4)}</row>` +
      `<row r="2">${number("A2", 1.5)}${number("B2", 0.9784, 1)}${text("C2", "007", 2)}</row>` +
      `<row r="3" hidden="1">${text("A3", "=36盏", 5)}<c r="B3"><f>A2*2</f><v>3</v></c></row>` +
      `<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c>${text("C5", " 良 ")}</row>` +
      `<row r="6">${text("A6", "合并")}<c r="B6"/><c r="C6"/></row>`,
    {
      beforeData: '<cols><col min="3" max="3" width="9" hidden="1"/></cols>',
      afterData: '<mergeCells count="1"><mergeCell ref="A6:C7"/></mergeCells>',
    }
  );
}

/** Numbers 1 to 9 in A1:C3; row 5 holds a plain, percent and text cell. */
export function numbersBook(): Uint8Array {
  const rows = [0, 1, 2].map((row) => {
    const cells = ["A", "B", "C"].map((column, index) =>
      number(`${column}${String(row + 1)}`, row * 3 + index + 1)
    );
    return `<row r="${String(row + 1)}">${cells.join("")}</row>`;
  });
  const styled = `<row r="5">${text("A5", "普通")}${number("B5", 0.5, 1)}${text("C5", "文本", 2)}</row>`;
  return book(rows.join("") + styled);
}

/** A protected sheet: A1 locked, B1 unlocked, C1 unlocked text. */
export function protectedBook(): Uint8Array {
  return book(`<row r="1">${number("A1", 1)}${number("B1", 2, 3)}${text("C1", "三", 6)}</row>`, {
    afterData: '<sheetProtection sheet="1"/>',
  });
}
