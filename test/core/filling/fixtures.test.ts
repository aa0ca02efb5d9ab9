import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { analyse, planFill } from "../../../src/assistant/analyse";
import { applyEdits } from "../../../src/core/apply-edits";
import { parseAddress } from "../../../src/core/sheet/address";
import { Grid } from "../../../src/core/sheet/grid";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { emptied } from "./emptied";

const ROOT = join(__dirname, "../../..");
const FOLDERS = ["test/fixtures", "samples"];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".xlsx"))
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
).sort();

const open = (file: string): readonly Sheet[] =>
  readWorkbook(new Uint8Array(readFileSync(join(ROOT, file)))).sheets;

const COMPUTED = ["ARI-01", "ARI-02", "ARI-03", "ARI-04", "ARI-05", "ARI-06", "STR-11"];

test("there are workbooks", () => {
  expect(files.length).toBeGreaterThan(5);
});

describe.each(files)("%s, emptied and filled", (file) => {
  const before = open(file).map(emptied);
  const { edits } = planFill(analyse(before));
  const after = applyEdits(before, edits);

  test("changes empty cells alone, none of them covered by a merge", () => {
    const grids = new Map(before.map((sheet) => [sheet.name, new Grid(sheet)]));
    for (const { sheet, cell } of edits) {
      const [grid, place] = [grids.get(sheet), parseAddress(cell)];
      if (!grid || !place) throw new Error(`No place: ${sheet}!${cell}`);
      const present = grid.cell(place.row, place.column);
      expect([cell, present?.text.trim() ?? "", present?.formula ?? null]).toEqual([
        cell,
        "",
        null,
      ]);
      expect(grid.anchor(place.row, place.column)).toEqual(place);
    }
  });

  test("leaves nothing for a second time", () => {
    expect(planFill(analyse(after)).edits).toEqual([]);
  });

  test("the checks agree with what was written", () => {
    const written = new Set(edits.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const said = analyse(after)
      .flatMap(({ findings }) => findings)
      .filter(
        ({ code, sheet, cell }) => COMPUTED.includes(code) && written.has(`${sheet}!${cell}`)
      );
    expect(said.map(({ code, sheet, cell, data }) => [code, sheet, cell, data])).toEqual([]);
  });
});
