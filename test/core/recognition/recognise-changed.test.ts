import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { recogniseChanged } from "../../../src/core/recognition/recognise-changed";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";

/** Thirteen forms below each other on one sheet. */
const [stacked] = readWorkbook(
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/changji/stacked.xlsx")))
).sheets;
if (!stacked) throw new Error("No sheet");
const tables = recogniseSheet(stacked);

function withValue(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((one) =>
      one.index !== row
        ? one
        : {
            ...one,
            cells: one.cells.map((cell) =>
              cell.column === column
                ? { ...cell, value, text: value === null ? "" : String(value), formula: null }
                : cell
            ),
          }
    ),
  };
}

/** A place with a cell on the stacked sheet. */
const place = fc.nat(stacked.rows.length - 1).chain((row) => {
  const cells = stacked.rows[row]?.cells ?? [];
  return fc.nat(Math.max(0, cells.length - 1)).map((cell) => ({
    row: stacked.rows[row]?.index ?? 0,
    column: cells[cell]?.column ?? 0,
  }));
});
const value = fc.constantFrom<CellValue>(
  null,
  12,
  ">=95%",
  "=1台",
  "一级指标",
  "三级指标",
  "目标值",
  "总分",
  "合计",
  "项目支出绩效自评表",
  "项目名称",
  "备注：无",
  "预期目标",
  "年度资金总额"
);

test("gives what a full recognition gives, whatever changed", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 3 }), (changes) => {
      const now = changes.reduce(
        (sheet, [{ row, column }, one]) => withValue(sheet, row, column, one),
        stacked
      );
      expect(recogniseChanged(stacked, tables, now)).toEqual(recogniseSheet(now));
    }),
    { numRuns: 300, seed: 2_024 }
  );
});

test("reads the changed form alone", () => {
  const score = tables[4]?.indicators[0]?.score;
  if (!score) throw new Error("No score");
  const read: number[] = [];
  const now = withValue(stacked, score.row, score.column, 3);
  const next = recogniseChanged(stacked, tables, now, (sheet) => {
    read.push(sheet.rows.length);
    return recogniseSheet(sheet);
  });
  expect(read).toHaveLength(1);
  expect(read[0]).toBeLessThan(stacked.rows.length / 8);
  expect(next[4]?.indicators[0]?.score?.amount?.toNumber()).toBe(3);
  expect(next.filter((table, index) => table === tables[index])).toHaveLength(12);
});

test("a sheet that changed as a whole is read as a whole", () => {
  const sheet = buildForm({ rows: [RIGHT_ROW] });
  const [table] = recogniseSheet(sheet);
  if (!table) throw new Error("No table");
  const renamed = { ...sheet, isProtected: true };
  expect(recogniseChanged(sheet, [table], renamed)).toEqual(recogniseSheet(renamed));
  const hidden = {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, hidden: row.index === FIRST_ROW - 1 })),
  };
  expect(recogniseChanged(sheet, [table], hidden)[0]?.indicators[0]?.hidden).toBe(true);
});

test("nothing changed: the same tables", () => {
  const again = recogniseChanged(stacked, tables, { ...stacked, rows: [...stacked.rows] });
  expect(again.every((table, index) => table === tables[index])).toBe(true);
});
