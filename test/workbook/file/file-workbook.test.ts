import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type CellContent, type Edit, reverseEdit, sameContent } from "../../../src/core/edit";
import { formatAddress } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { content, contentAt, editOf } from "../../support/edits";
import {
  excelLikePackage,
  packed,
  packedAsStream,
  sdkLikePackage,
  unpacked,
} from "../../support/package-builder";

const FIXTURES = join(__dirname, "../../fixtures/packages");

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ["openpyxl", fixture("yunchuan-openpyxl.xlsx")],
  ["LibreOffice", fixture("yunchuan-libreoffice.xlsx")],
  ["Excel-like", packed(excelLikePackage())],
  ["SDK-like", packedAsStream(sdkLikePackage())],
];

/** Contents by "sheet!A1" of all used cells. */
function contents(sheets: readonly Sheet[]): Map<string, CellContent> {
  const all = new Map<string, CellContent>();
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      for (const { column, value, formula } of row.cells) {
        all.set(`${sheet.name}!${formatAddress(row.index, column)}`, { value, formula });
      }
    }
  }
  return all;
}

const someText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("=36盏", "+1", "-", "@甲", " 空 ", "a\r\nb", "_x000D_", "≥95%")
);
const someContent: fc.Arbitrary<CellContent> = fc.oneof(
  someText.map((text) => content(text)),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => content(value === 0 ? 0 : value)),
  fc.boolean().map((value) => content(value)),
  fc.constant(content(null)),
  fc.tuple(fc.integer(), fc.integer({ min: 1, max: 9 })).map(([value, row]) => {
    return content(value, `=SUM(A1:B${String(row)})*PERF.RATE("甲&<",C3)`);
  })
);
const somePlaces = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 14 }),
    column: fc.integer({ min: 0, max: 9 }),
    after: someContent,
  }),
  { maxLength: 8, selector: ({ row, column }) => row * 100 + column }
);

describe.each(FILES)("any edits of the %s file", (_, bytes) => {
  it("stand after writing, leave all other cells, and are taken back", async () => {
    const [first] = await new FileWorkbook(bytes).read();
    const name = first?.name ?? "";
    await fc.assert(
      fc.asyncProperty(somePlaces, async (places) => {
        const workbook = new FileWorkbook(bytes);
        const before = contents(await workbook.read());
        const edits = places.map(({ row, column, after }): Edit => {
          const cell = formatAddress(row, column);
          return editOf(name, cell, before.get(`${name}!${cell}`) ?? content(null), after);
        });
        const { written, skipped } = await workbook.write(edits);
        expect(written.length + skipped.length).toBe(edits.length);
        expect(skipped.filter(({ why }) => why === "changed-meanwhile")).toEqual([]);

        const after = contents(await workbook.read());
        const expected = new Map(before);
        for (const edit of written) expected.set(`${name}!${edit.cell}`, edit.after);
        expectSame(after, expected);

        const undo = await workbook.write(written.map(reverseEdit));
        expect(undo.skipped).toEqual([]);
        expectSame(contents(await workbook.read()), before);
      }),
      { numRuns: 40 }
    );
  });
});

function expectSame(
  left: ReadonlyMap<string, CellContent>,
  right: ReadonlyMap<string, CellContent>
): void {
  const empty = content(null);
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(key) ?? empty, right.get(key) ?? empty];
    if (!sameContent(one, other) || (one.value ?? "") !== (other.value ?? "")) {
      expect({ key, ...one }).toEqual({ key, ...other });
    }
  }
}

describe("the port", () => {
  it("takes several writes in a row", async () => {
    const workbook = new FileWorkbook(packed(excelLikePackage()));
    for (let value = 20; value < 25; value++) {
      const edit = editOf("自评", "B3", content(value), content(value + 1));
      expect((await workbook.write([edit])).written).toEqual([edit]);
    }
    const [sheet] = await new FileWorkbook(workbook.toBytes()).read({ sheets: ["自评"] });
    expect(contentAt(sheet, "B3").value).toBe(25);
  });
  it("can neither select nor watch, and says so", async () => {
    const workbook = new FileWorkbook(packed(excelLikePackage()));
    const { select, watch, settings } = workbook.capabilities;
    expect({ select, watch, settings }).toEqual({ select: false, watch: false, settings: true });
    await workbook.select();
    await (
      await workbook.watch()
    )();
  });
  it("rejects with a WorkbookError when the bytes are no workbook", async () => {
    await expect(new FileWorkbook(new Uint8Array([1, 2, 3])).read()).rejects.toMatchObject({
      name: "WorkbookError",
      code: "not-a-workbook",
    });
  });
});

describe.each(FILES)("settings in the %s file", (_, bytes) => {
  it("are kept in a part of their own", async () => {
    const workbook = new FileWorkbook(bytes);
    expect(await workbook.readSetting("方案")).toBeNull();
    await workbook.writeSetting("方案", '<新 & "旧">\r\n');
    await workbook.writeSetting("另", "2");
    const again = new FileWorkbook(workbook.toBytes());
    expect(await again.readSetting("方案")).toBe('<新 & "旧">\r\n');
    await again.writeSetting("方案", null);
    expect(await again.readSetting("方案")).toBeNull();
    expect(await again.readSetting("另")).toBe("2");

    const [left, right] = [unpacked(bytes), unpacked(again.toBytes())];
    const changed = Object.keys(left).filter((name) => left[name] !== right[name]);
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]);
    const added = Object.keys(right).filter((name) => !(name in left));
    expect(added).toHaveLength(3);
    expect(contents(await again.read())).toEqual(contents(await new FileWorkbook(bytes).read()));
  });
});
