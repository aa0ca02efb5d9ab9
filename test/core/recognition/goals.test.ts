import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../../src/core/recognition/recognise";
import { formatArea } from "../../../src/core/sheet/address";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";

const FOLDER = join(__dirname, "../../fixtures/goals");
const tablesOf = (name: string) =>
  recognise(readWorkbook(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)))).sheets);
const expectedOf = (name: string): unknown[] =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8"));

/** A table in the shape of the expectations, rows as the sheet counts them. */
function known(table: IndicatorTable): unknown {
  const { sheet, kind, title, year, unit, project, horizon, header, indicators } = table;
  return {
    sheet,
    range: formatArea(table.area),
    kind,
    title: title?.text,
    year,
    unit: unit?.text,
    project: project?.text ?? null,
    horizon,
    columns: Object.fromEntries(
      Object.values(header.columns).map(({ role, heading }) => [role, heading.address])
    ),
    historyYears: header.history.map(({ year: past }) => past),
    repeats: header.repeats.map((row) => row + 1),
    indicators: indicators.map(({ row, level1, level2, name, target, history }) => ({
      row: row + 1,
      level1,
      level2,
      name: name.text,
      target: { cell: target?.address, text: target?.text },
      history: history.map(({ field }) => field.text),
    })),
  };
}

describe.each([
  ["department-2022", 1, 33],
  ["declaration-2021", 1, 28],
  ["two-horizons-2024", 2, 82],
  ["projects-2022", 10, 70],
])("the goal tables %s", (name, tables, indicators) => {
  const read = tablesOf(name);
  const expected = expectedOf(name);

  test("are all found, with every indicator", () => {
    expect(read).toHaveLength(tables);
    expect(expected).toHaveLength(tables);
    expect(read.flatMap((table) => table.indicators)).toHaveLength(indicators);
  });

  test.each(Array.from({ length: tables }, (_, index) => [index + 1]))(
    "table %d is read field by field",
    (number) => {
      const table = read[number - 1];
      expect(table && known(table)).toEqual(expected[number - 1]);
    }
  );

  test("leave nothing in doubt", () => {
    expect(read.map(({ doubts, confidence }) => [doubts, confidence])).toEqual(
      read.map(() => [[], 1])
    );
  });
});

test("two blocks of one form share its title and have goals of their own time", () => {
  const [first, second] = tablesOf("two-horizons-2024");
  expect(second?.form).toBe(first?.id);
  expect(first?.narratives.map(({ field }) => field.address)).toContain("B17");
  expect(second?.narratives.map(({ field }) => field.address)).toEqual(["B61"]);
});
