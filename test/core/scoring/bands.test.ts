import fc from "fast-check";
import type { FormulaInput } from "../../../src/core/scoring/formula";
import type { FormulaChoice } from "../../../src/core/scoring/profile";
import { MOF21 } from "../../../src/core/scoring/profiles/mof21";
import { Decimal, HUNDRED, roundHalfUp } from "../../../src/core/value/decimal";
import { parseValue } from "../../../src/core/value/parse-value";
import { judgementOf, resultOf } from "./apply";

const { grade: GRADE, satisfaction: SATISFACTION } = MOF21.rules;
if (!GRADE || !SATISFACTION) throw new Error("A rule is missing");

const input = (rate: string, weight: string, values: [string, string] | [] = []): FormulaInput => {
  const [target, actual] = values;
  const rated = { rate: new Decimal(rate), weight: new Decimal(weight) };
  return target === undefined || actual === undefined
    ? rated
    : { ...rated, targetValue: parseValue(target), actualValue: parseValue(actual) };
};

describe("满意度赋分 of the document of 2021", () => {
  // The document gives 10, 8, 5 and 0 of 10 points. The rate of each row is wrong on purpose.
  test.each([
    ["≥95%", "100%", "10", "10"],
    ["≥95%", "90%", "10", "10"],
    ["≥95%", "89.99%", "10", "8"],
    ["≥95%", "80%", "10", "8"],
    ["≥95%", "79.99%", "10", "5"],
    ["≥95%", "60%", "10", "5"],
    ["≥95%", "59.99%", "10", "0"],
    ["≥95%", "0%", "10", "0"],
    ["≥85%", "86%", "5", "4"],
    ["≥85%", "75%", "5", "2.5"],
    ["≥85%", "85.5", "10", "8"],
    ["≥900‰", "850‰", "10", "8"],
  ])("%s, %s: of %s points %s, whatever the rate", (target, actual, weight, expected) => {
    const result = resultOf(SATISFACTION, input("33", weight, [target, actual]));
    expect(`${result.points}`).toBe(expected);
    expect(result).toMatchObject({ assumption: null, usesValues: true });
  });

  // 50% of 7.25 is 3.625, 80% of 0.05625 is 0.045: ties, and both neighbours.
  test.each([
    ["75%", "7.25", "3.63"],
    ["75%", "7.24", "3.62"],
    ["75%", "7.23", "3.62"],
    ["85%", "0.05625", "0.05"],
    ["85%", "0.0562", "0.04"],
  ])("%s of %s points, rounded half up: %s", (actual, weight, expected) => {
    const { points } = resultOf(SATISFACTION, input("33", weight, ["≥95%", actual]));
    expect(`${roundHalfUp(points, 2)}`).toBe(expected);
  });

  test.each<[string, [string, string] | []]>([
    ["no values", []],
    ["a bare fraction", ["≥95%", "0.85"]],
    ["no share of a hundred", ["≥40人", "34人"]],
    ["an upper bound", ["≥95%", "<90%"]],
    ["a grade", ["≥95%", "达到预期指标"]],
  ])("with %s the rate takes its place, by assumption", (_, values) => {
    const result = resultOf(SATISFACTION, input("85", "10", values));
    expect(`${result.points}`).toBe("8");
    expect(result.assumption).toBe("satisfaction-by-rate");
    expect(result.usesValues).toBeUndefined();
  });

  test.each([
    ["92", "92% ≥ 90%: 10 × 100%"],
    ["85", "85% ≥ 80%: 10 × 80%"],
    ["59.99", "59.99% < 60%: 10 × 0%"],
  ])("the arithmetic of %s%% is spelled out", (actual, working) => {
    expect(resultOf(SATISFACTION, input("1", "10", ["≥95%", `${actual}%`])).working).toBe(working);
  });
});

describe("按评判等级赋分 of the document of 2021", () => {
  test.each(["100", "100.01", "2500"])("%s%%: full marks", (rate) => {
    expect(`${resultOf(GRADE, input(rate, "10")).points}`).toBe("10");
  });

  test.each([
    ["99.99", "10", "8", "10"],
    ["80", "10", "8", "10"],
    ["79.99", "10", "6", "8"],
    ["60", "10", "6", "8"],
    ["59.99", "10", "0", "6"],
    ["0", "10", "0", "6"],
    ["85", "7.5", "6", "7.5"],
  ])("%s%% of %s points: a person decides, between %s and %s", (rate, weight, low, high) => {
    const range = judgementOf(GRADE, input(rate, weight));
    expect(`${range?.low} ${range?.high}`).toBe(`${low} ${high}`);
  });
});

describe("any bands", () => {
  const bandsOf = (edges: readonly number[], shares: readonly number[]): FormulaChoice => ({
    formula: "bands",
    parameters: {
      of: "rate",
      bands: edges.map((edge, at) => ({
        from: new Decimal(edge),
        share: new Decimal(shares[at] ?? 0),
      })),
    },
  });
  const anyBands = fc
    .uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 0, maxLength: 6 })
    .chain((edges) =>
      fc.tuple(
        fc.constant([...edges.sort((a, b) => b - a), 0]),
        fc
          .array(fc.integer({ min: 0, max: 100 }), {
            minLength: edges.length + 1,
            maxLength: edges.length + 1,
          })
          .map((shares) => shares.sort((a, b) => b - a))
      )
    );
  const cents = (max: number) =>
    fc.integer({ min: 0, max }).map((value) => new Decimal(value).div(100));

  test("give 0 to full marks, and never less for more where the shares fall", () => {
    fc.assert(
      fc.property(
        anyBands,
        cents(20_000),
        cents(20_000),
        cents(4_000),
        ([edges, shares], one, other, weight) => {
          const choice = bandsOf(edges, shares);
          const less = resultOf(choice, { rate: Decimal.min(one, other), weight }).points;
          const more = resultOf(choice, { rate: Decimal.max(one, other), weight }).points;
          expect(less.gte(0) && less.lte(more) && more.lte(weight)).toBe(true);
          expect(roundHalfUp(more, 2).lte(weight)).toBe(true);
        }
      )
    );
  });

  test("an edge belongs to its band", () => {
    fc.assert(
      fc.property(anyBands, cents(4_000), ([edges, shares], weight) => {
        const choice = bandsOf(edges, shares);
        edges.forEach((edge, at) => {
          const { points } = resultOf(choice, { rate: new Decimal(edge), weight });
          expect(`${points}`).toBe(`${weight.times(shares[at] ?? 0).div(HUNDRED)}`);
        });
      })
    );
  });

  test("what a person decides lies between 0 and full marks", () => {
    fc.assert(
      fc.property(cents(9_999), cents(4_000), (rate, weight) => {
        const range = judgementOf(GRADE, { rate, weight });
        expect(range?.low.gte(0) && range.low.lte(range.high)).toBe(true);
        expect(range?.high.lte(weight)).toBe(true);
        // A proportional score would lie in the band too.
        const share = weight.times(rate).div(HUNDRED);
        expect(range?.low.lte(share) && range.high.gte(share)).toBe(true);
      })
    );
  });
});
