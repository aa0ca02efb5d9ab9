import { levelSum } from "../../../src/core/checks/wgt-04-level-sum";
import type { IndicatorTable, LevelGroup } from "../../../src/core/table/indicator-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { Decimal } from "../../../src/core/value/decimal";
import { buildForm, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { alone } from "../../support/run-check";

type Group = readonly [level: 1 | 2, weight: number | null, first: number, last: number];

/** A form with these weights in its rows (counted from 0) and these points in the headings of its levels. */
const check = (
  weights: readonly (number | null)[],
  groups: readonly Group[],
  without?: "weight"
) => {
  const rows: RowSpec[] = weights.map((weight) => ({ ...RIGHT_ROW, weight }));
  const [table] = recogniseSheet(buildForm({ rows, without: without ? [without] : [] }));
  const field = table?.indicators[0]?.level1Field;
  if (!table || !field) throw new Error("No table recognised");
  const top = table.header.bottom + 1;
  const headings = groups.map(([level, weight, first, last]): LevelGroup => ({
    level,
    name: level === 1 ? "产出指标" : "数量指标",
    field: { ...field, address: `${level === 1 ? "B" : "C"}${top + first + 1}` },
    weight: weight === null ? null : new Decimal(weight),
    firstRow: top + first,
    lastRow: top + last,
  }));
  const changed: IndicatorTable = { ...table, groups: headings };
  return levelSum.run({ table: changed, profile: CAP, around: alone(changed) });
};

describe("WGT-04 weights of the levels", () => {
  test.each<[string, (number | null)[], Group[]]>([
    [
      "sums that agree",
      [20, 20, 30],
      [
        [1, 40, 0, 1],
        [1, 30, 2, 2],
        [2, 40, 0, 1],
      ],
    ],
    ["no points in the headings", [20, 20], [[1, null, 0, 1]]],
    ["a weight is missing, which WGT-07 says", [20, null], [[1, 40, 0, 1]]],
    [
      "second levels that agree",
      [15, 25],
      [
        [1, 40, 0, 1],
        [2, 15, 0, 0],
        [2, 25, 1, 1],
      ],
    ],
    [
      "a second level without points leaves the first alone",
      [20, 20],
      [
        [1, 40, 0, 1],
        [2, 20, 0, 0],
        [2, null, 1, 1],
      ],
    ],
  ])("%s: nothing to say", (_, weights, groups) => {
    expect(check(weights, groups)).toEqual([]);
  });

  test("rows that do not make their heading's points", () => {
    expect(
      check(
        [20, 15, 30],
        [
          [1, 40, 0, 1],
          [1, 30, 2, 2],
        ]
      )
    ).toMatchObject([
      {
        severity: "error",
        situation: "rows",
        data: { name: "产出指标", weight: "40", sum: "35", count: 2 },
        fix: null,
      },
    ]);
  });

  test("second levels that do not make the first level's points, without a weight column", () => {
    const groups: Group[] = [
      [1, 50, 0, 1],
      [2, 15, 0, 0],
      [2, 25, 1, 1],
      [1, 30, 2, 2],
      [2, 30, 2, 2],
    ];
    expect(check([null, null, null], groups, "weight")).toMatchObject([
      { situation: "groups", data: { weight: "50", sum: "40", count: 2 } },
    ]);
  });

  test("rows below the second level and the first are looked at alike", () => {
    const groups: Group[] = [
      [1, 50, 0, 1],
      [2, 15, 0, 0],
      [2, 35, 1, 1],
    ];
    expect(check([15, 30], groups)).toMatchObject([
      { data: { name: "产出指标", sum: "45" } },
      { data: { name: "数量指标", weight: "35", sum: "30" } },
    ]);
  });
});
