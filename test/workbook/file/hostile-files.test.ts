import { zipSync } from "fflate";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/workbook";
import { DEFAULT_LIMITS } from "../../../src/workbook/file/limits";
import { patchWorkbook } from "../../../src/workbook/file/patch-workbook";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { content, editOf } from "../../support/edits";
import {
  excelLikePackage,
  packed,
  PLAIN_STYLES,
  smallPackage,
} from "../../support/package-builder";

const SHEET_PART = "xl/worksheets/sheet1.xml";
const good = packed(excelLikePackage());

function codeOf(run: () => unknown): WorkbookErrorCode | "none" {
  try {
    run();
    return "none";
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

function readingCode(bytes: Uint8Array): WorkbookErrorCode | "none" {
  return codeOf(() => readWorkbook(bytes));
}

function compound(stream: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return new Uint8Array(
    Buffer.concat([head, Buffer.alloc(1024), Buffer.from(stream, "utf16le"), Buffer.alloc(64)])
  );
}

function sheetText(change: (text: string) => string): Uint8Array {
  const texts = smallPackage({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  return packed({ ...texts, [SHEET_PART]: change(texts[SHEET_PART] ?? "") });
}

/** Changes bytes of a copy of the good file. */
function spoilt(change: (view: DataView, end: number) => void): Uint8Array {
  const bytes = good.slice();
  change(new DataView(bytes.buffer), bytes.length - 22);
  return bytes;
}

it("reads the good file", () => {
  expect(readingCode(good)).toBe("none");
});

describe("other formats", () => {
  it.each<[string, Uint8Array, WorkbookErrorCode]>([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["text", Buffer.from("单位,得分\r\n甲,1"), "not-a-workbook"],
    ["old .xls", compound("Workbook"), "legacy-xls"],
    ["BIFF5 stream", Buffer.from([9, 8, 8, 0, 0, 5, 0x10, 0, 0, 0]), "legacy-xls"],
    ["encrypted workbook", compound("EncryptedPackage"), "encrypted"],
    ["old .doc", compound("WordDocument"), "not-a-workbook"],
    ["any zip", zipSync({ "a.txt": Buffer.from("甲") }), "not-a-workbook"],
    [
      ".docx",
      packed({
        "[Content_Types].xml":
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<document/>",
      }),
      "not-a-workbook",
    ],
    [
      ".xlsb",
      packed({
        "[Content_Types].xml":
          '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "x",
      }),
      "unsupported",
    ],
  ])("%s", (_, bytes, code) => expect(readingCode(new Uint8Array(bytes))).toBe(code));

  it("reads workbooks with macros", () => {
    const texts = smallPackage({ rows: "" });
    const types = (texts["[Content_Types].xml"] ?? "").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    );
    expect(readingCode(packed({ ...texts, "[Content_Types].xml": types }))).toBe("none");
  });
});

describe("broken archives", () => {
  it("tells a file that was cut off", () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(readingCode(good.slice(0, Math.floor(good.length * share)))).toBe("truncated");
    }
    expect(readingCode(good.slice(0, 3))).toBe("not-a-workbook");
  });
  it.each<[string, (view: DataView, end: number) => void, WorkbookErrorCode]>([
    ["zip64", (view, end) => view.setUint32(end + 16, 0xffffffff, true), "zip64"],
    [
      "directory beyond the file",
      (view, end) => view.setUint32(end + 16, 0x7fffffff, true),
      "truncated",
    ],
    [
      "another method",
      (view, end) => view.setUint16(view.getUint32(end + 16, true) + 10, 9, true),
      "unsupported",
    ],
    [
      "zip password",
      (view, end) => view.setUint16(view.getUint32(end + 16, true) + 8, 1, true),
      "encrypted",
    ],
    [
      "broken directory",
      (view, end) => view.setUint32(view.getUint32(end + 16, true), 7, true),
      "damaged",
    ],
    ["broken data", (view) => view.setUint32(80, 0x12345678, true), "damaged"],
    [
      "another checksum",
      (view, end) => view.setUint32(view.getUint32(end + 16, true) + 16, 7, true),
      "damaged",
    ],
  ])("%s", (_, change, code) => expect(readingCode(spoilt(change))).toBe(code));

  it("never throws anything else, whatever byte is spoilt", () => {
    for (let at = 0; at < good.length; at += 37) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(() => readingCode(bytes)).not.toThrow();
    }
  });
});

describe("archives that unpack without end", () => {
  const blanks = " ".repeat(30 * 1024 * 1024);
  it("refuses a part by its ratio", () => {
    expect(readingCode(sheetText((text) => text + blanks))).toBe("too-large");
  });
  it("refuses a part and a whole by size", () => {
    const limits = { ...DEFAULT_LIMITS, partBytes: 1000 };
    expect(codeOf(() => readWorkbook(good, { limits }))).toBe("too-large");
    const total = { ...DEFAULT_LIMITS, totalBytes: 1000 };
    expect(codeOf(() => readWorkbook(good, { limits: total }))).toBe("too-large");
  });
  it("stops a part that unpacks to more than it declares", () => {
    const bytes = sheetText((text) => text + blanks.slice(0, 5_000_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let at = view.getUint32(bytes.length - 6, true);
    const names: string[] = [];
    while (view.getUint32(at, true) === 0x02014b50) {
      const length = view.getUint16(at + 28, true);
      const name = Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString();
      names.push(name);
      if (name === SHEET_PART) view.setUint32(at + 24, 100, true);
      at += 46 + length + view.getUint16(at + 30, true);
    }
    expect(names).toContain(SHEET_PART);
    expect(readingCode(bytes)).toBe("too-large");
  });
});

describe("small files that would grow in reading", () => {
  const limits = { ...DEFAULT_LIMITS, generatedCharacters: 1_000_000 };
  const cells = (cell: string): string => `<row>${cell.repeat(1000)}</row>`;
  it.each([
    [
      "a long shared formula with many followers",
      `<row><c><f t="shared" si="0">${"A1+".repeat(1000)}A1</f></c></row>` +
        cells('<c><f t="shared" si="0"/></c>'),
      PLAIN_STYLES,
    ],
    [
      "a long number format",
      cells("<c><v>1</v></c>"),
      `<numFmts><numFmt numFmtId="200" formatCode="0&quot;${"长".repeat(2000)}&quot;"/></numFmts>` +
        '<cellXfs><xf numFmtId="200"/></cellXfs>',
    ],
  ])("%s", (_, rows, styles) => {
    const bytes = packed(smallPackage({ rows, styles }));
    expect(codeOf(() => readWorkbook(bytes, { limits }))).toBe("too-large");
  });
  it("refuses merged areas that cover the grid many times over", () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(5);
    const afterData = `<mergeCells>${merges}</mergeCells>`;
    expect(readingCode(packed(smallPackage({ rows: "", afterData })))).toBe("too-large");
  });
});

describe("XML", () => {
  it.each<[string, (text: string) => string, WorkbookErrorCode]>([
    [
      "entities that grow",
      (text) =>
        text.replace(
          "<worksheet",
          '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet'
        ),
      "unsafe-xml",
    ],
    [
      "any document type",
      (text) => text.replace("<worksheet", "<!DOCTYPE worksheet><worksheet"),
      "unsafe-xml",
    ],
    [
      "an undeclared entity",
      (text) => text.replace("<c ", '<c t="str"><v>&b;</v></c><c '),
      "unsafe-xml",
    ],
    ["a text cut off", (text) => text.slice(0, -20), "damaged"],
    ["wrong nesting", (text) => text.replace("</row>", "</c>"), "damaged"],
    ["a broken tag", (text) => text.replace("<row", "<row <"), "damaged"],
    ["an unfinished attribute", (text) => text.replace('r="1"', 'r="1'), "damaged"],
    ["no number", (text) => text.replace("<v>1", "<v>一"), "damaged"],
    ["a cell outside the grid", (text) => text.replace('"A1"', '"XFE1"'), "damaged"],
    ["a row outside the grid", (text) => text.replace('r="1"', 'r="1048577"'), "damaged"],
    ["no shared string", (text) => text.replace("<c ", '<c t="s" '), "damaged"],
    ["another root", (text) => text.replaceAll("worksheet", "chartsheet"), "damaged"],
    ["nesting without end", (text) => text.replace("<v>", "<a>".repeat(5000)), "damaged"],
    ["no text at all", () => "", "damaged"],
  ])("%s", (_, change, code) => expect(readingCode(sheetText(change))).toBe(code));

  it("tells a missing part and broken UTF-8", () => {
    const texts = smallPackage({ rows: "" });
    const { [SHEET_PART]: sheet, ...rest } = texts;
    expect(readingCode(packed(rest))).toBe("damaged");
    const bytes = new Uint8Array([...Buffer.from(sheet ?? ""), 0xff, 0xfe]);
    expect(readingCode(packed({ ...texts, [SHEET_PART]: bytes }))).toBe("damaged");
  });
  it("refuses to write where rows do not ascend", () => {
    const opened = readWorkbook(sheetText((text) => text.replace("</row>", '</row><row r="1"/>')));
    const edit = editOf("表", "A1", content(1), content(2));
    expect(codeOf(() => patchWorkbook(opened, [edit]))).toBe("damaged");
  });
});
