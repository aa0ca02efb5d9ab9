import fc from "fast-check";
import { analyse, planFill } from "../../../src/assistant/analyse";
import { applyEdits } from "../../../src/core/apply-edits";
import type { Edit } from "../../../src/core/edit";
import type { FillOptions } from "../../../src/core/filling/fill-table";
import { containsCell, parseAddress, type Position } from "../../../src/core/sheet/address";
import { Grid } from "../../../src/core/sheet/grid";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { type DrawnSheet, mixedSheet } from "../../layouts/generate";
import { emptied } from "./emptied";

const RUNS = 80;
const seeds = fc.integer({ min: 40_000, max: 400_000 });

interface Filled {
  readonly drawn: DrawnSheet;
  readonly before: Sheet;
  readonly after: Sheet;
  readonly edits: readonly Edit[];
}

function fill(drawn: DrawnSheet, before: Sheet, options: FillOptions): Filled {
  const { edits } = planFill(analyse([before]), options);
  const [after] = applyEdits([before], edits);
  if (!after) throw new Error("The sheet is gone");
  return { drawn, before, after, edits };
}

function placeOf({ cell }: Edit): Position {
  const place = parseAddress(cell);
  if (!place) throw new Error(`No address: ${cell}`);
  return place;
}

/** Every property sees the same forms: each is drawn and filled once. */
const known = new Map<string, Filled>();

function filledForm(seed: number, options: FillOptions, isEmptied: boolean): Filled {
  const key = JSON.stringify([seed, options, isEmptied]);
  const before = known.get(key);
  if (before) return before;
  const drawn = mixedSheet(seed);
  const filled = fill(drawn, isEmptied ? emptied(drawn.sheet) : drawn.sheet, options);
  known.set(key, filled);
  return filled;
}

/** Runs a test on many forms and gives back how many edits it saw. */
function onForms(options: FillOptions, isEmptied: boolean, test: (filled: Filled) => void): number {
  let edited = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const filled = filledForm(seed, options, isEmptied);
      edited += filled.edits.length;
      test(filled);
    }),
    { seed: 4_711, numRuns: RUNS }
  );
  return edited;
}

/** Within a table, or in what the blocks of a form share above it. */
function isInside({ area, total, funds }: IndicatorTable, { row, column }: Position): boolean {
  const isTotal = total?.score.row === row && total.score.column === column;
  return containsCell(area, row, column) || isTotal || (funds?.total?.row ?? -1) === row;
}

/** Checks of computed numbers. */
const COMPUTED = ["ARI-01", "ARI-02", "ARI-03", "ARI-04", "ARI-05", "ARI-06", "STR-11"];

describe.each<[string, FillOptions]>([
  ["values", {}],
  ["formulas", { formulas: true }],
])("filling an emptied form of any layout with %s", (_, options) => {
  test("writes into empty cells of a table, once, and into none that a merge covers", () => {
    const edited = onForms(options, true, ({ before, edits }) => {
      const grid = new Grid(before);
      const tables = analyse([before]).map(({ table }) => table);
      expect(new Set(edits.map(({ cell }) => cell)).size).toBe(edits.length);
      for (const edit of edits) {
        const place = placeOf(edit);
        const present = grid.cell(place.row, place.column);
        expect(present?.formula ?? null).toBeNull();
        expect(present?.text.trim() ?? "").toBe("");
        expect(grid.anchor(place.row, place.column)).toEqual(place);
        expect(tables.some((table) => isInside(table, place))).toBe(true);
      }
    });
    expect(edited).toBeGreaterThan(RUNS * 5);
  });

  test("leaves nothing for a second time", () => {
    onForms(options, true, ({ drawn, after }) => {
      expect(fill(drawn, after, options).edits).toEqual([]);
    });
  });

  test("writes what the checks agree with", () => {
    onForms(options, true, ({ after, edits }) => {
      const written = new Set(edits.map(({ cell }) => cell));
      const said = analyse([after])
        .flatMap(({ findings }) => findings)
        .filter(({ code, cell }) => written.has(cell) && COMPUTED.includes(code));
      expect(said.map(({ code, cell, data }) => [code, cell, data])).toEqual([]);
    });
  });
});

describe.each<[string, FillOptions, boolean]>([
  ["an emptied form", {}, true],
  ["a form with everything replaced", { overwrite: "all" }, false],
])("in rows of indicators of %s", (_, options, isEmptied) => {
  test("only rates, scores and reasons are written, by the form's true columns", () => {
    const edited = onForms(options, isEmptied, ({ drawn, edits }) => {
      for (const edit of edits) {
        const { row, column } = placeOf(edit);
        const tables = drawn.truth.tables.filter(({ indicators, columns }) => {
          const own = Object.values(columns);
          const isColumn = column >= Math.min(...own) && column <= Math.max(...own);
          return isColumn && indicators.some((indicator) => indicator.row === row);
        });
        for (const { columns, open } of tables) {
          const allowed = [columns.rate, columns.score, columns.reason, ...open];
          expect(allowed).toContain(column);
        }
      }
    });
    expect(edited).toBeGreaterThan(RUNS);
  });

  test("其中 rows without a weight of their own get no score", () => {
    let children = 0;
    onForms(options, isEmptied, ({ drawn, edits }) => {
      const cells = new Set(edits.map((edit) => JSON.stringify(placeOf(edit))));
      for (const { columns, indicators } of drawn.truth.tables) {
        for (const { part, weight, row } of indicators) {
          if (part !== "child" || weight !== null || columns.score === undefined) continue;
          children += 1;
          expect(cells).not.toContain(JSON.stringify({ row, column: columns.score }));
        }
      }
    });
    expect(children).toBeGreaterThan(3);
  });
});

test("goal tables get nothing, monitoring tables no score and no total", () => {
  onForms({ overwrite: "all" }, false, ({ drawn, before, edits }) => {
    const { tables } = drawn.truth;
    const kinds = new Set(tables.map(({ kind }) => kind));
    const isEvaluated = [...kinds].some((kind) => kind.endsWith("self-evaluation"));
    if (!isEvaluated) expect([before.name, edits]).toEqual([before.name, []]);
  });
});
