import { Grid } from "../../src/core/sheet/grid";
import { ALL_FEATURES } from "./features/all-features";
import { type DrawnSheet, mixedSheet, sheetWith } from "./generate";

const SHEETS: readonly DrawnSheet[] = Array.from({ length: 400 }, (_, seed) => mixedSheet(seed));

test("there are more than forty-five features and each is met in the mixture", () => {
  expect(ALL_FEATURES.length).toBeGreaterThan(45);
  expect(new Set(ALL_FEATURES.map(({ name }) => name)).size).toBe(ALL_FEATURES.length);
  const met = new Set(SHEETS.flatMap(({ truth }) => truth.features));
  expect(ALL_FEATURES.filter(({ name }) => !met.has(name)).map(({ name }) => name)).toEqual([]);
});

test("the same seed gives the same sheet", () => {
  expect(mixedSheet(7)).toEqual(mixedSheet(7));
  expect(mixedSheet(7).sheet).not.toEqual(mixedSheet(8).sheet);
});

test("every feature suits some kind of form", () => {
  const homeless = ALL_FEATURES.filter((feature) => sheetWith(feature, 1) === null);
  expect(homeless.map(({ name }) => name)).toEqual([]);
});

test("what is said to be known stands in the sheet", () => {
  for (const { sheet, truth } of SHEETS) {
    const grid = new Grid(sheet);
    const at = (row: number, column: number | undefined): string =>
      column === undefined ? "" : grid.text(row, column);
    for (const table of truth.tables) {
      const { columns } = table;
      for (const indicator of table.indicators) {
        expect(at(indicator.row, columns.name)).toBe(indicator.name);
        if (columns.target !== undefined) {
          expect(at(indicator.row, columns.target)).toBe(indicator.target);
        }
        if (columns.weight !== undefined && indicator.weight !== null) {
          expect(Number.parseFloat(at(indicator.row, columns.weight))).toBe(indicator.weight);
        }
      }
      if (table.title) expect(at(table.title.row, table.title.column)).not.toBe("");
      for (const { row, column } of table.residue) expect(at(row, column)).not.toBe("");
    }
  }
});

test("merged areas do not overlap", () => {
  for (const { sheet, truth } of SHEETS) {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of sheet.merges) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const cell = `${row},${column}`;
          if (taken.has(cell)) throw new Error(`Seed ${truth.seed}: merged twice at ${cell}`);
          taken.add(cell);
        }
      }
    }
  }
});
