import { REPORT_MARKER } from "../../../src/core/vocabulary/report-marker";
import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { readZip } from "../../../src/workbook/file/zip";
import type { ReportSheet } from "../../../src/workbook/report-sheet";
import { mixedBook, realBook } from "../../support/contract-books";
import {
  excelLikePackage,
  packed,
  sdkLikePackage,
  smallPackage,
  unpacked,
} from "../../support/package-builder";

const REPORT: ReportSheet = {
  name: "绩效核对报告",
  rows: [
    [{ value: "绩效表核对报告", style: "title" }],
    [{ value: REPORT_MARKER, style: "note" }],
    [{ value: "A & B <c> \"d\" 'e'", style: "heading" }, null, { value: 3, style: "number" }],
    [{ value: "它's I15", style: "link", link: { sheet: "它's & 表", cell: "I15" } }],
  ],
  widths: [10, 30, 20],
  heights: [24, 15, 15, 30, 15],
  bars: [{ area: { top: 2, left: 2, bottom: 3, right: 2 }, color: "#E8909A", most: 7 }],
};

const REPORT_PART = "xl/worksheets/report1.xml";

async function written(bytes: Uint8Array, report: ReportSheet | null = REPORT) {
  const workbook = new FileWorkbook(bytes);
  const name = await workbook.writeReport(report);
  return { name, bytes: workbook.toBytes(), texts: unpacked(workbook.toBytes()) };
}

/** Names of the parts whose text differs, or which only one package has. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [left, right] = [unpacked(before), unpacked(after)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => left[name] !== right[name]).sort();
}

describe("writing", () => {
  it("adds a part and names it; every other part is copied as it stands", async () => {
    const before = packed(excelLikePackage());
    const { bytes } = await written(before);
    expect(differences(before, bytes)).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        REPORT_PART,
      ].sort()
    );
  });

  it("links, bars and texts are escaped and in the order of the schema", async () => {
    const { texts } = await written(mixedBook());
    const sheet = texts[REPORT_PART] ?? "";
    expect(sheet).toContain(`<hyperlink ref="A4" location="'它''s &amp; 表'!I15"/>`);
    expect(sheet).toContain("A &amp; B &lt;c&gt;");
    const order = ["sheetPr", "sheetViews", "cols", "sheetData", "conditionalFormatting"];
    const tags = [...order, "hyperlinks", "pageMargins", "pageSetup"];
    const places = tags.map((tag) => sheet.indexOf(`<${tag}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it.each([
    [
      "with openpyxl's empty list of number formats",
      '<numFmts count="0"/><cellXfs count="1"><xf/></cellXfs>',
    ],
    ["with cell styles alone", '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'],
    ["with empty lists", '<fonts count="0"/><fills count="0"/><cellXfs count="0"/>'],
  ])("finds its looks a place in styles %s", async (_, styles) => {
    const { texts } = await written(packed(smallPackage({ rows: "", styles })));
    const text = texts["xl/styles.xml"] ?? "";
    for (const list of ["fonts", "fills", "borders", "cellXfs"]) {
      const [, count, items = ""] =
        new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, "su").exec(text) ?? [];
      const item = { fonts: "<font>", fills: "<fill>", borders: "<border", cellXfs: "<xf" }[list];
      expect([list, Number(count)]).toEqual([list, items.split(item ?? "").length - 1]);
    }
    expect(text.indexOf("<fonts")).toBeLessThan(text.indexOf("<fills"));
    expect(text.indexOf("<fills")).toBeLessThan(text.indexOf("<borders"));
    expect(text.indexOf("<borders")).toBeLessThan(text.indexOf("<cellXfs"));
  });

  it("uses its looks again: a second report makes the file no larger", async () => {
    const first = await written(mixedBook());
    const second = await written(first.bytes);
    expect(second.texts["xl/styles.xml"]).toBe(first.texts["xl/styles.xml"]);
    expect(Object.keys(second.texts).sort()).toEqual(Object.keys(first.texts).sort());
  });

  it.each([
    ["packed by another program, with prefixes", packed(sdkLikePackage())],
    ["without styles", packed(smallPackage({ rows: "", styles: null }))],
    ["of an office", realBook("self-evaluation")],
  ])("into a workbook %s it can be read back", async (_, bytes) => {
    const { bytes: after } = await written(bytes);
    const sheets = await new FileWorkbook(after).read();
    const report = sheets.at(-1);
    expect(report?.name).toBe("绩效核对报告");
    expect(report?.rows[2]?.cells.map(({ value }) => value)).toEqual(["A & B <c> \"d\" 'e'", 3]);
    expect(readZip(after).entries.length).toBeGreaterThan(readZip(bytes).entries.length);
  });

  it("is refused where the structure is protected", async () => {
    const texts = smallPackage({ rows: "", workbookPr: '<workbookProtection lockStructure="1"/>' });
    await expect(written(packed(texts))).rejects.toMatchObject({ code: "structure-protected" });
  });
});

describe("taking away", () => {
  it("gives the sheets' parts back as they were", async () => {
    const before = packed(excelLikePackage());
    const { bytes } = await written((await written(before)).bytes, null);
    expect(differences(before, bytes)).toEqual(["xl/styles.xml"]);
  });

  it("changes nothing where there is none", async () => {
    const before = packed(excelLikePackage());
    expect((await written(before, null)).bytes).toBe(before);
  });

  it("lets names and the active sheet follow their sheets", async () => {
    const { texts } = await written(mixedBook());
    const [own = "", report = ""] = texts["xl/workbook.xml"]?.match(/<sheet [^>]*>/gu) ?? [];
    const moved = (texts["xl/workbook.xml"] ?? "")
      .replace(own + report, report + own)
      .replace("<sheets>", '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
      .replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="a" localSheetId="0">1</definedName>' +
          '<definedName name="b" localSheetId="1">2</definedName></definedNames>'
      );
    const bytes = packed({ ...texts, "xl/workbook.xml": moved });
    const after = (await written(bytes, null)).texts["xl/workbook.xml"];
    expect(after).toContain('activeTab="0"');
    expect(after).toContain(
      '<definedNames><definedName name="b" localSheetId="0">2</definedName></definedNames>'
    );
    expect(after).not.toContain("绩效核对报告");
  });
});

describe("marks of ours", () => {
  const ours =
    '<cfRule type="expression" priority="1"><formula>N("perf-tables")=0</formula></cfRule>';
  const others =
    '<cfRule type="expression" priority="2"><formula>A1&gt;"perf-tables"</formula></cfRule>';
  const list = (rules: string): string =>
    `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`;

  it("are taken off, those of others stay", () => {
    const afterData = list(ours) + list(others + ours) + list(others);
    const workbook = new FileWorkbook(packed(smallPackage({ rows: "", afterData })));
    expect(workbook.removeOwnMarks()).toBe(2);
    const text = unpacked(workbook.toBytes())["xl/worksheets/sheet1.xml"] ?? "";
    expect(text).toContain(`<sheetData></sheetData>${list(others)}${list(others)}</worksheet>`);
  });

  it("where there are none the file stays the same", () => {
    const bytes = packed(smallPackage({ rows: "", afterData: list(others) }));
    const workbook = new FileWorkbook(bytes);
    expect(workbook.removeOwnMarks()).toBe(0);
    expect(workbook.toBytes()).toBe(bytes);
  });
});
