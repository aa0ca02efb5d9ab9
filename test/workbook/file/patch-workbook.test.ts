import { type Edit, reverseEdit } from "../../../src/core/edit";
import { patchWorkbook } from "../../../src/workbook/file/patch-workbook";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { readZip } from "../../../src/workbook/file/zip";
import { cellAt, content, contentAt, editOf } from "../../support/edits";
import {
  excelLikePackage,
  packed,
  packedAsStream,
  PLAIN_STYLES,
  sdkLikePackage,
  smallPackage,
  unpacked,
} from "../../support/package-builder";

function patch(bytes: Uint8Array, edits: readonly Edit[]) {
  const result = patchWorkbook(readWorkbook(bytes), edits);
  const [sheet] = readWorkbook(result.bytes).sheets;
  return { ...result, sheet, texts: unpacked(result.bytes) };
}

/** Names of the parts whose text differs, or which only one package has. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [left, right] = [unpacked(before), unpacked(after)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => left[name] !== right[name]).sort();
}

const SHEET_PART = "xl/worksheets/sheet1.xml";
const excelLike = packed(excelLikePackage());

describe("what stays", () => {
  const edits = [
    editOf("自评", "B3", content(20), content(21)),
    editOf("自评", "B4", content(30), content(31.5)),
    editOf("自评", "A4", content("第一行\r\n第二行 "), content("改")),
  ];

  it("changes the sheet, and the workbook part for the calculation, and nothing else", () => {
    const { bytes, written } = patch(excelLike, edits);
    expect(written).toEqual(edits);
    expect(differences(excelLike, bytes)).toEqual(["xl/workbook.xml", SHEET_PART]);
  });

  it("copies untouched members with their packed bytes, descriptors included", () => {
    const before = packedAsStream(excelLikePackage());
    const { bytes } = patch(before, edits);
    const [left, right] = [readZip(before), readZip(bytes)];
    const copied = right.entries.filter(
      ({ name }) => !name.includes("workbook.xml") && name !== SHEET_PART
    );
    expect(copied.length).toBeGreaterThan(12);
    for (const entry of copied) {
      const original = left.entries.find(({ name }) => name === entry.name);
      expect(Buffer.from(right.bytes.subarray(entry.recordStart, entry.recordEnd))).toEqual(
        Buffer.from(left.bytes.subarray(original?.recordStart, original?.recordEnd))
      );
    }
  });

  it("keeps everything in the sheet but the cells", () => {
    const { texts } = patch(excelLike, edits);
    const expected = (excelLikePackage()[SHEET_PART] ?? "")
      .replace('<c r="B3"><v>20</v></c>', '<c r="B3"><v>21</v></c>')
      .replace('<c r="B4"><v>30</v></c>', '<c r="B4"><v>31.5</v></c>')
      .replace('<c r="A4" t="s"><v>5</v></c>', '<c r="A4" t="inlineStr"><is><t>改</t></is></c>');
    expect(texts[SHEET_PART]).toBe(expected);
  });

  it("gives the very same bytes when nothing is written", () => {
    expect(patch(excelLike, [editOf("自评", "B3", content(1), content(2))]).bytes).toBe(excelLike);
  });
});

describe("text", () => {
  it("marks text that looks like a formula, with a style there is or one appended", () => {
    const { sheet, texts } = patch(excelLike, [
      editOf("自评", "D3", content(null), content("=1台")),
      editOf("自评", "C2", content("占比"), content("x")),
      editOf("自评", "B6", content(12.5), content("-5%")),
    ]);
    expect(contentAt(sheet, "D3")).toEqual({ value: "=1台", formula: null });
    expect(texts[SHEET_PART]).toContain('<c r="D3" s="4" t="inlineStr">');
    expect(texts[SHEET_PART]).toContain('<c r="B6" s="5" t="inlineStr">');
    expect(texts["xl/styles.xml"]).toContain('<cellXfs count="6">');
    expect(texts["xl/styles.xml"]).toMatch(
      /<xf quotePrefix="1" numFmtId="176"[^>]*><protection locked="0"\/><\/xf><\/cellXfs>/
    );
  });
  it("makes a styles part where there is none", () => {
    const bytes = packed(smallPackage({ rows: "", styles: null }));
    const { texts, sheet } = patch(bytes, [editOf("表", "B2", content(null), content("@甲"))]);
    expect(contentAt(sheet, "B2").value).toBe("@甲");
    expect(texts["xl/styles.xml"]).toContain('quotePrefix="1"');
    expect(texts["[Content_Types].xml"]).toContain("/xl/styles.xml");
  });
  it("unmarks the style of a number written over marked text", () => {
    const { texts } = patch(excelLike, [editOf("自评", "A5", content("=36盏"), content(36))]);
    expect(texts[SHEET_PART]).toContain('<c r="A5"><v>36</v></c>'.replace('"A5"', '"A5" s="0"'));
  });
  it.each([
    "  两端 ",
    "换\n行",
    "回\r\n车",
    "<&>\"'",
    "_x000D_",
    "\u0001\uD800",
    "#N/A",
    "007",
    "😀",
  ])("keeps %j", (text) => {
    const { sheet } = patch(excelLike, [editOf("自评", "D3", content(null), content(text))]);
    expect(cellAt(sheet, "D3")?.value).toBe(text);
  });
});

describe("places", () => {
  it("puts new cells and rows in order, with their row's or column's style", () => {
    const { sheet, texts } = patch(excelLike, [
      editOf("自评", "H3", content(null), content(1)),
      editOf("自评", "A6", content(null), content("甲")),
      editOf("自评", "C7", content(null), content(true)),
      editOf("自评", "A12", content(null), content("尾")),
      editOf("自评", "B12", content(null), content(null)),
    ]);
    expect(sheet?.rows.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 11]);
    const xml = texts[SHEET_PART] ?? "";
    expect(xml).toContain('<row r="3" spans="1:8">');
    expect(xml).toContain('<c r="H3" s="3"><v>1</v></c></row>');
    expect(xml).toContain('hidden="1"><c r="A6" s="3" t="inlineStr">');
    expect(xml).toContain('</row><row r="7"><c r="C7" t="b"><v>1</v></c></row><row r="8"');
    expect(xml).toContain('<dimension ref="A1:H12"/>');
    expect(xml).not.toContain('"B12"');
  });
  it("fills empty rows and an empty sheetData", () => {
    const bytes = packed(smallPackage({ rows: '<row r="2"/>' }));
    const edits = [
      editOf("表", "B2", content(null), content(1)),
      editOf("表", "A1", content(null), content(2)),
    ];
    expect(patch(bytes, edits).texts[SHEET_PART]).toContain(
      '<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'
    );
    const texts = smallPackage({ rows: "" });
    const empty = (texts[SHEET_PART] ?? "").replace("<sheetData></sheetData>", "<sheetData/>");
    const { sheet } = patch(packed({ ...texts, [SHEET_PART]: empty }), edits);
    expect(contentAt(sheet, "B2").value).toBe(1);
    expect(contentAt(sheet, "A1").value).toBe(2);
  });
  it("writes prefixed elements among cells without r", () => {
    const { sheet, written } = patch(packedAsStream(sdkLikePackage()), [
      editOf("导出", "C4", content(7), content("八")),
      editOf("导出", "E4", content(null), content(5)),
      editOf("导出", "B5", content(null), content("+1")),
      editOf("导出", "A6", content(9), content(null)),
    ]);
    expect(written).toHaveLength(4);
    expect(["C4", "E4", "B5", "A6", "F4"].map((cell) => contentAt(sheet, cell).value)).toEqual([
      "八",
      5,
      "+1",
      null,
      false,
    ]);
  });
  it("keeps the style of an emptied cell", () => {
    const { texts } = patch(excelLike, [editOf("自评", "B6", content(12.5), content(null))]);
    expect(texts[SHEET_PART]).toContain('<c r="B6" s="3"/>');
  });
});

describe("formulas", () => {
  it("drops the calculation chain, its relationship and its content type", () => {
    const formula = content(0.5, "=B3/40");
    const { bytes, texts } = patch(excelLike, [editOf("自评", "C3", formula, content(0.7))]);
    expect(differences(excelLike, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      SHEET_PART,
    ]);
    expect(Object.values(texts).join("")).not.toContain("calcChain");
  });
  it("writes formulas with their results and stores add-in functions as Excel does", () => {
    const after = content("优", '=PERF.GRADE(B3,"PERF.GRADE(")');
    const { sheet, texts } = patch(excelLike, [editOf("自评", "D3", content(null), after)]);
    expect(contentAt(sheet, "D3")).toEqual(after);
    expect(texts[SHEET_PART]).toContain(
      '<c r="D3" t="str"><f>_xldudf_PERF_GRADE(B3,"PERF.GRADE(")</f><v>优</v></c>'
    );
    expect(texts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });
  it("asks for a calculation only where there are formulas", () => {
    const { texts } = patch(excelLike, [editOf("自评", "B3", content(20), content(1))]);
    expect(texts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    const plain = packed(smallPackage({ rows: "<row><c><v>1</v></c></row>" }));
    const { bytes } = patch(plain, [editOf("表", "A1", content(1), content(2))]);
    expect(differences(plain, bytes)).toEqual([SHEET_PART]);
  });
  it("spells out the followers when the master of a shared formula goes", () => {
    const master = content(1.5, '=B4/$B$3&"A1"');
    const { sheet, texts } = patch(excelLike, [editOf("自评", "C4", master, content(1))]);
    expect(contentAt(sheet, "C6").formula).toBe('=B6/$B$3&"A1"');
    expect(texts[SHEET_PART]).not.toContain('t="shared"');
  });
  it("replaces a follower alone", () => {
    const follower = content(2.5, '=B5/$B$3&"A1"');
    const { sheet } = patch(excelLike, [editOf("自评", "C5", follower, content(2))]);
    expect(contentAt(sheet, "C5")).toEqual(content(2));
    expect(contentAt(sheet, "C6").formula).toBe('=B6/$B$3&"A1"');
  });
});

describe("refusals", () => {
  it.each([
    ["自评", "B1", content(null), "covered-by-merge"],
    ["自评", "B2", content("分值"), "table-header"],
    ["自评", "B8", content(40, "=B3:B4*2"), "array-formula"],
    ["自评", "B9", content(60), "array-formula"],
    ["自评", "B3", content(19), "changed-meanwhile"],
    ["自评", "C3", content(0.5), "changed-meanwhile"],
    ["封面", "A1", content("云川市路灯养护自评"), "protected"],
    ["封面", "C1", content(null), "protected"],
    ["没有", "A1", content(null), "sheet-missing"],
  ])("%s!%s", (sheet, cell, before, why) => {
    const edit = editOf(sheet, cell, before, content("新"));
    const { bytes, skipped, written } = patch(excelLike, [edit]);
    expect(skipped).toEqual([{ edit, why }]);
    expect(written).toEqual([]);
    expect(bytes).toBe(excelLike);
  });
  it("lets unlocked cells of a protected sheet be written", () => {
    expect(
      patch(excelLike, [editOf("封面", "B1", content(null), content(1))]).written
    ).toHaveLength(1);
  });
  it("compares numbers by 15 digits", () => {
    const bytes = packed(smallPackage({ rows: "<row><c><v>9.800000000000001</v></c></row>" }));
    const edit = editOf("表", "A1", content(9.8), content(9));
    expect(patch(bytes, [edit]).written).toEqual([edit]);
  });
  it("lets a second edit of a cell see the first's result", () => {
    const first = editOf("自评", "B3", content(20), content(21));
    const second = editOf("自评", "B3", content(21), content(22));
    const third = editOf("自评", "B3", content(20), content(23));
    const { written, skipped, sheet } = patch(excelLike, [first, second, third]);
    expect(written).toEqual([first, second]);
    expect(skipped).toEqual([{ edit: third, why: "changed-meanwhile" }]);
    expect(contentAt(sheet, "B3").value).toBe(22);
  });
  it("throws before anything is written when an edit cannot be told to a file", () => {
    const wide = editOf("自评", "B3", content(20), content("长".repeat(32_768)));
    expect(() => patch(excelLike, [wide])).toThrow("payload-too-large");
    expect(() => patch(excelLike, [editOf("自评", "B3:C3", content(20), content(1))])).toThrow(
      "unsupported"
    );
  });
});

it("writes dates of the 1904 system, and takes them back", () => {
  const bytes = packed(
    smallPackage({
      rows: '<row><c s="1"><v>44179</v></c></row>',
      workbookPr: '<workbookPr date1904="1"/>',
      styles: PLAIN_STYLES.replace("</cellXfs>", '<xf numFmtId="14"/></cellXfs>'),
    })
  );
  const edit = editOf("表", "A1", content(45641), content(45642));
  const { texts, bytes: changed } = patch(bytes, [edit]);
  expect(texts[SHEET_PART]).toContain("<v>44180</v>");
  expect(patch(changed, [reverseEdit(edit)]).texts[SHEET_PART]).toContain("<v>44179</v>");
});
