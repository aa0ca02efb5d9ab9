import { f1 } from "./compare/miss";
import { defaultPlan } from "./default-plan";
import { type DrawnSheet, sheetWith } from "./generate";
import { measure } from "./measure";
import type { IndicatorTruth, TableTruth } from "./truth";

const drawn = (): DrawnSheet => {
  const sheet = sheetWith({ name: "plain", slots: [] }, 1);
  if (!sheet) throw new Error("Nothing drawn");
  return sheet;
};
const table = ({ truth }: DrawnSheet): TableTruth => {
  const [first] = truth.tables;
  if (!first) throw new Error("No table");
  return first;
};
const indicator = (sheet: DrawnSheet): IndicatorTruth => {
  const [first] = table(sheet).indicators;
  if (!first) throw new Error("No indicator");
  return first;
};
const whats = (sheet: DrawnSheet): string[] => measure([sheet]).misses.map(({ miss }) => miss.what);

test("a plain form is read without a miss", () => {
  const result = measure([drawn()]);
  expect(result.misses).toEqual([]);
  expect([f1(result.columns), f1(result.rows)]).toEqual([1, 1]);
});

test.each([
  ["weight", { weight: -1 }],
  ["score", { score: -1 }],
  ["name", { name: "other" }],
  ["level1", { level1: "other" }],
  ["level2", { level2: "other" }],
  ["target", { target: "other" }],
  ["actual", { actual: "other" }],
  ["hidden", { hidden: true }],
] as const)("a row with another %s is missed", (what, change) => {
  const sheet = drawn();
  Object.assign(indicator(sheet), change);
  expect(whats(sheet)).toEqual([what]);
  expect(f1(measure([sheet]).rows)).toBeLessThan(1);
});

test("a column elsewhere, a row more, another kind and another total are missed", () => {
  const sheet = drawn();
  const truth = table(sheet);
  truth.columns.target = 40;
  truth.indicators.push({ ...indicator(sheet), row: 90 });
  truth.kind = defaultPlan("monitoring").kind;
  truth.total = null;
  expect(new Set(whats(sheet))).toEqual(new Set(["column", "row", "kind", "total"]));
});

test("a table that is not there counts against precision", () => {
  const sheet = drawn();
  sheet.truth.tables = [];
  const { columns, rows } = measure([sheet]);
  expect(columns.wrong).toBeGreaterThan(0);
  expect(rows.wrong).toBeGreaterThan(0);
});
