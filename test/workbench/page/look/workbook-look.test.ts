import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BorderStyleTypes, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import { readWorkbook } from "../../../../src/workbook/file/read-workbook";
import { workbookData } from "../../../../workbench/host/book/univer-workbook-data";
import { readColour, readTheme } from "../../../../workbench/page/look/colours";
import { dressWorkbook } from "../../../../workbench/page/look/dress-workbook";
import { readLook } from "../../../../workbench/page/look/workbook-look";
import { readTree } from "../../../../workbench/page/look/xml-node";
import { zoomToFit } from "../../../../workbench/page/look/zoom";

const SAMPLE = join(__dirname, "../../../../samples/项目支出绩效自评表-有错误.xlsx");
const SHEET = "项目支出绩效自评表";

describe("the look of a workbook file", () => {
  const opened = readWorkbook(readFileSync(SAMPLE));
  const look = readLook(opened);
  const styleAt = (row: number, column: number): object =>
    look.cells[look.sheets.get(SHEET)?.cells.get(row)?.get(column) ?? 0]?.style ?? {};

  it("has fonts, alignment, wrapping, borders and number formats, formatted blanks included", () => {
    expect(styleAt(0, 0)).toMatchObject({
      ...{ ff: "宋体", fs: 16, bl: 1 },
      ...{ ht: HorizontalAlign.CENTER, tb: WrapStrategy.WRAP },
    });
    expect(styleAt(5, 11)).toMatchObject({
      n: { pattern: "0.00%" },
      bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } },
    });
    expect(styleAt(25, 13)).toHaveProperty("bd");
  });

  it("has row heights, column widths and frozen rows", () => {
    const sheet = look.sheets.get(SHEET);
    expect(sheet?.rowHeights.get(0)).toBe(32);
    expect(sheet?.columns[3]).toMatchObject({ first: 3, last: 3, width: 26 });
    expect(sheet?.frozen).toEqual({ rows: 2, columns: 0 });
  });

  it("dresses the plain data without touching what cells hold", () => {
    const plain = workbookData(opened.sheets);
    const dressed = dressWorkbook(plain, opened.sheets, look);
    const [id = ""] = dressed.sheetOrder ?? [];
    const sheet = dressed.sheets?.[id];
    expect(sheet?.columnData?.[3]).toEqual({ w: 208 });
    expect(sheet?.rowData?.[0]).toEqual({ h: 43, ia: 0 });
    expect(sheet?.cellData?.[13]?.[6]).toMatchObject({ v: "=52个", t: 4 });
    expect(sheet?.cellData?.[5]?.[8]?.v).toBe(plain.sheets?.[id]?.cellData?.[5]?.[8]?.v);
  });
});

describe("colours", () => {
  const colour = (xml: string): string | null =>
    readColour(readTree(xml, "styles.xml"), readTheme(null));

  it("are given directly, by palette or by theme", () => {
    expect(colour('<color rgb="FF1f4e79"/>')).toBe("#1F4E79");
    expect(colour('<color indexed="10"/>')).toBe("#FF0000");
    expect(colour('<color theme="4"/>')).toBe("#4472C4");
    expect(colour('<color auto="1"/>')).toBeNull();
  });

  it("of a theme are lightened and darkened as Excel does", () => {
    expect(colour('<color theme="0" tint="-0.249977111117893"/>')).toBe("#BFBFBF");
    expect(colour('<color theme="4" tint="0.7999816888943144"/>')).toBe("#DAE3F3");
    expect(colour('<color theme="4" tint="-0.249977111117893"/>')).toBe("#2F5597");
  });
});

describe("the first zoom", () => {
  it("shows all columns, never enlarged, and never smaller than can be read", () => {
    expect(zoomToFit(940, 800)).toBe(0.8);
    expect(zoomToFit(300, 800)).toBe(1);
    expect(zoomToFit(1940, 800, 0.75)).toBe(0.75);
  });
});
