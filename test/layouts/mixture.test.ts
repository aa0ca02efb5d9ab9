import { f1 } from "./compare/miss";
import { mixedSheet } from "./generate";
import { type Measure, measure } from "./measure";
import { reportOf } from "./report";

const SHEETS = 500;
const FIRST_SEED = 20_000;

/** What may be missed beside columns and rows: one in a hundred tables. */
const OTHERS = [
  "table",
  "kind",
  "title",
  "year",
  "project",
  "unit",
  "total",
  "funds",
  "money unit",
  "horizon",
  "period",
  "narratives",
];

let result: Measure;
beforeAll(() => {
  const seeds = Array.from({ length: SHEETS }, (_, index) => FIRST_SEED + index);
  result = measure(seeds.map((seed) => mixedSheet(seed)));
});

function expectAtLeast(share: number): void {
  if (share < 0.99) throw new Error(reportOf(result));
}

test("header columns of mixed layouts: F1 of 0.99 or more", () => {
  expect(result.tables).toBeGreaterThan(SHEETS);
  expectAtLeast(f1(result.columns));
});

test("indicator rows of mixed layouts: F1 of 0.99 or more", () => {
  expectAtLeast(f1(result.rows));
});

test.each(OTHERS)("%s of mixed layouts: right in 99 of 100 tables", (what) => {
  const missed = result.misses.filter(({ miss }) => miss.what === what).length;
  expectAtLeast(1 - missed / result.tables);
});
