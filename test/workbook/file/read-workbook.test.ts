import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { cellAt, contentAt } from "../../support/edits";
import {
  excelLikePackage,
  packed,
  packedAsStream,
  sdkLikePackage,
  type SmallPackage,
  smallPackage,
} from "../../support/package-builder";

const FIXTURES = join(__dirname, "../../fixtures/packages");

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

function small(rows: string, more: Partial<SmallPackage> = {}) {
  return readWorkbook(packed(smallPackage({ rows, ...more }))).sheets[0];
}

describe.each(["yunchuan-openpyxl.xlsx", "yunchuan-libreoffice.xlsx"])("%s", (name) => {
  const opened = readWorkbook(fixture(name));
  const [form, cover, list] = opened.sheets;

  it("gives sheets with visibility and protection", () => {
    expect(opened.sheets.map(({ name: sheet }) => sheet)).toEqual(["自评表", "上报封面", "字典"]);
    expect([form, cover, list].map((sheet) => sheet?.visibility !== "visible")).toEqual([
      false,
      false,
      true,
    ]);
    expect([form, cover, list].map((sheet) => sheet?.isProtected)).toEqual([false, true, false]);
    expect(cellAt(cover, "A1")?.locked).toBe(true);
    expect(cellAt(cover, "A2")?.locked).toBe(false);
  });

  it("gives merges, hidden rows and hidden columns", () => {
    expect(form?.merges).toHaveLength(3);
    expect(form?.merges[0]).toEqual({ top: 0, left: 0, bottom: 0, right: 4 });
    expect(form?.hiddenColumns).toEqual([6]);
    expect(form?.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([7]);
  });

  it("gives values, texts and formulas", () => {
    expect(contentAt(form, "C5")).toEqual({ value: "=36盏", formula: null });
    expect(cellAt(form, "C6")).toMatchObject({ value: 0.9784, text: "97.84%", format: "0.00%" });
    expect(cellAt(form, "B7")).toMatchObject({ value: 45641, text: "2024年12月15日" });
    expect(cellAt(form, "C8")?.value).toBe("  良 ");
    expect(cellAt(form, "D8")?.text).toBe("9.8");
    expect(cellAt(form, "E6")?.formula).toBe("=D6*C6");
  });
});

it("shows Chinese capital numerals of [DBNum2]", () => {
  const [form] = readWorkbook(fixture("yunchuan-openpyxl.xlsx")).sheets;
  expect(cellAt(form, "D5")?.text).toBe("贰拾");
});

it("reads only the sheets asked for", () => {
  const opened = readWorkbook(packed(excelLikePackage()), { sheets: ["封面", "没有"] });
  expect(opened.sheets.map(({ name }) => name)).toEqual(["封面"]);
});

describe("a package like those of Excel", () => {
  const [sheet] = readWorkbook(packed(excelLikePackage())).sheets;

  it("joins rich text and leaves phonetic readings out", () => {
    expect(cellAt(sheet, "A3")?.value).toBe("养护 路灯");
  });
  it("decodes escapes and keeps preserved blanks", () => {
    expect(cellAt(sheet, "A4")?.value).toBe("第一行\r\n第二行 ");
  });
  it("expands followers of a shared formula, sparing strings and absolute references", () => {
    expect(cellAt(sheet, "C6")?.formula).toBe('=B6/$B$3&"A1"');
  });
  it("reads errors, booleans and the locked flag", () => {
    expect(cellAt(sheet, "D8")).toMatchObject({ value: "#N/A", text: "#N/A" });
    expect(cellAt(sheet, "E9")).toMatchObject({ value: true, text: "TRUE" });
    expect(cellAt(sheet, "B6")).toMatchObject({ text: "12.50 ", locked: false });
  });
  it("leaves formatted blanks out", () => {
    expect(sheet?.rows[0]?.cells.map(({ column }) => column)).toEqual([0]);
  });
  it("marks array formulas beside the sheet", () => {
    const opened = readWorkbook(packed(excelLikePackage()));
    expect(opened.readings.get("自评")?.arrays).toEqual([{ top: 7, left: 1, bottom: 8, right: 1 }]);
  });
});

describe("a package like those of the Open XML SDK", () => {
  const [sheet] = readWorkbook(packedAsStream(sdkLikePackage())).sheets;

  it("reads prefixed elements, and rows and cells without r", () => {
    const cells = sheet?.rows.map((row) => [row.index, row.cells.map(({ column }) => column)]);
    expect(cells).toEqual([
      [0, [0, 1]],
      [3, [1, 2, 5]],
      [5, [0]],
    ]);
    expect(cellAt(sheet, "B1")?.value).toBe("云川市路灯所");
    expect(cellAt(sheet, "B4")).toMatchObject({ value: 0.5, text: "50%", locked: false });
    expect(cellAt(sheet, "F4")?.value).toBe(false);
  });
});

describe("single rules", () => {
  it("takes dates of the 1904 system to serial numbers of the 1900 system", () => {
    const sheet = small('<row><c s="1"><v>44179</v></c><c><v>44179</v></c></row>', {
      workbookPr: '<workbookPr date1904="1"/>',
      styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(cellAt(sheet, "A1")).toMatchObject({ value: 45641, text: "2024/12/15" });
    expect(cellAt(sheet, "B1")?.value).toBe(44179);
  });
  it("reads ISO dates as serial numbers", () => {
    const sheet = small('<row><c t="d"><v>2024-12-15T12:00:00</v></c></row>');
    expect(cellAt(sheet, "A1")).toMatchObject({ value: 45641.5, text: "2024/12/15" });
  });
  it("shows add-in functions by their names", () => {
    const sheet = small(
      '<row><c><f>_xldudf_PERF_SCORE(B1,"_xldudf_PERF_SCORE(")+LOG10(B1)</f><v>1</v></c></row>'
    );
    expect(cellAt(sheet, "A1")?.formula).toBe('=PERF.SCORE(B1,"_xldudf_PERF_SCORE(")+LOG10(B1)');
  });
  it("drops blanks that are not preserved, and keeps CDATA and entities", () => {
    const sheet = small(
      '<row><c t="inlineStr"><is><t> 甲 </t></is></c>' +
        '<c t="inlineStr"><is><t><![CDATA[<乙>]]>&amp;&#x4E19;</t></is></c></row>'
    );
    expect(cellAt(sheet, "A1")?.value).toBe("甲");
    expect(cellAt(sheet, "B1")?.value).toBe("<乙>&丙");
  });
  it("reads strict namespaces", () => {
    const texts = smallPackage({ rows: "<row><c><v>5</v></c></row>" });
    const strict = Object.entries(texts).map(([name, text]) => [
      name,
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships"
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main"
        ),
    ]);
    const [sheet] = readWorkbook(packed(Object.fromEntries(strict))).sheets;
    expect(cellAt(sheet, "A1")?.value).toBe(5);
  });
  it("reads UTF-16 parts", () => {
    const texts = smallPackage({ rows: '<row><c t="str"><v>云川</v></c></row>' });
    const part = "xl/worksheets/sheet1.xml";
    const text = `\uFEFF${(texts[part] ?? "").replace("UTF-8", "UTF-16")}`;
    const utf16 = { ...texts, [part]: new Uint8Array(Buffer.from(text, "utf16le")) };
    const opened = readWorkbook(packed(utf16));
    expect(cellAt(opened.sheets[0], "A1")?.value).toBe("云川");
  });
  it("passes over rows and cells that are only formatted, up to the end of the grid", () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${String(index + 1)}" s="0" customFormat="1"><c s="0"/></row>`
    );
    const sheet = small(`${rows.join("")}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
    expect(sheet?.rows).toHaveLength(1);
    expect(cellAt(sheet, "XFD1048576")?.value).toBe(1);
  });
});
