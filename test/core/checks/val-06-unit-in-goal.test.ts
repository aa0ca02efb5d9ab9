import { unitInGoal } from "../../../src/core/checks/val-06-unit-in-goal";
import type { Narrative } from "../../../src/core/table/indicator-table";
import { Decimal } from "../../../src/core/value/decimal";
import type { NarrativeAspect } from "../../../src/core/value/narrative-numbers";
import { parseUnit } from "../../../src/core/value/units";
import type { NarrativeRole } from "../../../src/core/vocabulary/headings";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { onlyTable, runCheckOn } from "../../support/run-check";

type Stated = readonly [amount: number, unit: string, noun: string];

function check(
  target: string,
  actual: string,
  stated: readonly Stated[],
  role: NarrativeRole = "expected",
  aspect: NarrativeAspect = "level"
) {
  const row = { ...RIGHT_ROW, name: "培训科技特派员", target, actual };
  const table = onlyTable(buildForm({ rows: [row] }));
  const [indicator] = table.indicators;
  if (!indicator) throw new Error("No indicator");
  const narrative: Narrative = {
    role,
    field: { ...indicator.name, address: "B9", value: "", text: "" },
    horizon: null,
    numbers: stated.map(([amount, unit, noun], index) => ({
      amount: new Decimal(amount),
      comparator: "none",
      unit: parseUnit(unit),
      aspect,
      per: null,
      noun,
      text: `${amount}${unit}`,
      start: index,
    })),
  };
  return runCheckOn(unitInGoal, { ...table, narratives: [narrative] });
}

describe("VAL-06 unit in goal", () => {
  test.each<[string, readonly Stated[]]>([
    ["the same unit", [[100, "人次", "培训科技特派员"]]],
    ["another number", [[120, "人", "培训科技特派员"]]],
    ["another thing", [[100, "家", "支持企业"]]],
    ["a noun that shares one character", [[100, "家", "培育"]]],
    ["no unit", [[100, "", "培训科技特派员"]]],
    [
      "the right unit in another sentence",
      [
        [100, "人", "培训科技特派员"],
        [100, "人次", "科技特派员培训"],
      ],
    ],
    ["nothing", []],
  ])("%s is right", (_what, stated) => {
    expect(check(">=100人次", "=102人次", stated)).toEqual([]);
  });

  test("the same number of the same things in another unit", () => {
    expect(check(">=100人次", "=102人次", [[100, "人", "培训科技特派员"]])).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "warning",
        situation: "otherUnit",
        data: {
          name: "培训科技特派员",
          value: ">=100人次",
          unit: "人次",
          text: "100人",
          other: "人",
        },
        fix: null,
      },
    ]);
  });

  test("a noun that shares two characters is a question, beside a number that seldom stands twice", () => {
    expect(check(">=10人次", "=12人次", [[10, "人", "培训"]])).toMatchObject([
      { severity: "info" },
    ]);
    expect(check(">=9人次", "=12人次", [[9, "人", "培训"]])).toEqual([]);
    expect(check(">=9人次", "=12人次", [[9, "人", "科技特派员"]])).toMatchObject([
      { severity: "warning" },
    ]);
  });

  test("words for the same count are no finding, and units that convert are for another check", () => {
    expect(check(">=100名", "=102名", [[100, "人", "培训科技特派员"]])).toEqual([]);
    expect(check(">=100公里", "=102公里", [[100, "米", "培训科技特派员"]])).toEqual([]);
  });

  test("texts about results are held against results", () => {
    const stated: readonly Stated[] = [[102, "人", "培训科技特派员"]];
    expect(check(">=100人次", "=102人次", stated, "actual")).toMatchObject([
      { cell: `G${FIRST_ROW}`, data: { text: "102人" } },
    ]);
    expect(check(">=100人次", "=102人次", stated)).toEqual([]);
  });

  test("only words that count are held against each other", () => {
    const stated: readonly Stated[] = [[100, "期", "培训科技特派员"]];
    expect(check(">=100%", "=100%", stated)).toEqual([]);
    expect(check(">=100天", "=100天", stated)).toEqual([]);
    expect(check(">=100人/期", "=100人/期", stated)).toEqual([]);
    expect(check(">=100人次", "=102人次", stated)).toHaveLength(1);
    expect(check(">=100人次", "=102人次", stated, "expected", "each")).toEqual([]);
  });

  test("a result that is unlike target and text alike is for VAL-05", () => {
    const stated: readonly Stated[] = [[102, "人", "培训科技特派员"]];
    expect(check(">=100人", "=102个", stated, "actual")).toEqual([]);
    expect(check(">=100个", "=102个", stated, "actual")).toHaveLength(1);
  });
});
