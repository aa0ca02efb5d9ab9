import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableJson } from "../../../src/cli/json-shapes";
import { analyse } from "../../../src/assistant/analyse";
import { scoreIndicator } from "../../../src/core/scoring/score-indicator";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { Decimal } from "../../../src/core/value/decimal";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";

const FOLDER = join(__dirname, "../../fixtures/changji");
const open = (name: string) =>
  analyse(readWorkbook(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)))).sheets);
const expectedOf = (name: string): unknown[] =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8"));

/** As the command line prints a table; the expectations were made before profiles. */
function withoutProfile(json: object): object {
  const { profile, ...rest } = json as { profile: string };
  expect(profile).toMatch(/^(XJ|CAP)$/u);
  return rest;
}

describe.each([
  ["self-evaluation", 14],
  ["stacked", 13],
])("the workbook %s", (name, count) => {
  const analysed = open(name);
  const expected = expectedOf(name);

  test("holds all its tables", () => {
    expect(expected).toHaveLength(count);
    expect(analysed).toHaveLength(count);
  });

  test.each(Array.from({ length: count }, (_, index) => [index + 1]))(
    "table %d is read field by field",
    (number) => {
      const table = analysed[number - 1];
      expect(table && withoutProfile(tableJson(table))).toEqual(expected[number - 1]);
    }
  );
});

describe("the published results", () => {
  const analysed = open("self-evaluation");
  const rows = analysed.flatMap(({ table, profile }) =>
    table.indicators.map(
      (indicator) =>
        [
          `${table.sheet}!${indicator.score?.address}`,
          indicator.score?.amount?.toString(),
          scoreIndicator(indicator, profile.profile),
        ] as const
    )
  );

  test("are 118 scores", () => {
    expect(rows).toHaveLength(118);
  });

  test("are reproduced row by row", () => {
    for (const [place, published, outcome] of rows) {
      if (outcome.kind !== "score") throw new Error(`${place}: ${outcome.why}`);
      expect([place, `${outcome.points}`]).toEqual([place, published]);
    }
  });

  test("rest on an assumption in two rows only", () => {
    const assumed = rows.flatMap(([place, , outcome]) =>
      outcome.kind === "score" && outcome.assumptions.length > 0
        ? [[place, ...outcome.assumptions]]
        : []
    );
    expect(assumed).toEqual([
      ["整体支出自评!I17", "other-counter"],
      ["项目07!I18", "grade-for-number"],
    ]);
  });

  test("the department table is scored by the capped proportion, the projects by Xinjiang's rules", () => {
    expect(analysed.map(({ profile }) => profile.profile.id)).toEqual([
      "CAP",
      ...Array.from({ length: 13 }, () => "XJ"),
    ]);
  });

  test("are 13 totals, each the sum of its scores and the execution score", () => {
    const totals = analysed.flatMap(({ table }) => (table.total ? [table] : []));
    expect(totals).toHaveLength(13);
    for (const table of totals) {
      expect([table.sheet, `${sumOf(table)}`]).toEqual([
        table.sheet,
        table.total?.score.amount?.toString(),
      ]);
    }
  });

  function sumOf(table: IndicatorTable): Decimal {
    const scores = table.indicators.map(({ score }) => score?.amount);
    return [...scores, table.funds?.total?.score?.amount].reduce<Decimal>(
      (sum, score) => sum.plus(score ?? Number.NaN),
      new Decimal(0)
    );
  }
});
