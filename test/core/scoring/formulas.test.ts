import fc from "fast-check";
import type { Assumption } from "../../../src/core/scoring/formula";
import type { FormulaChoice } from "../../../src/core/scoring/profile";
import { Decimal, roundHalfUp } from "../../../src/core/value/decimal";
import { resultOf } from "./apply";

const decimal = (value: number | string) => new Decimal(value);
const points = (choice: FormulaChoice, rate: number | string, weight: number | string) =>
  resultOf(choice, { rate: decimal(rate), weight: decimal(weight) });

const PENALTY: FormulaChoice = {
  formula: "threshold-ratio",
  parameters: { floor: decimal(60), over: "penalise", belowFloorAssumed: true },
};
const NO_PENALTY: FormulaChoice = {
  formula: "threshold-ratio",
  parameters: { floor: decimal(60), over: "full", belowFloorAssumed: false },
};
const DIRECT: FormulaChoice = { formula: "all-or-nothing", parameters: { over: "zero" } };
const DIRECT_FULL: FormulaChoice = { formula: "all-or-nothing", parameters: { over: "full" } };
const GRADE: FormulaChoice = { formula: "full-when-met", parameters: { missed: "grade-missed" } };
const CAPPED: FormulaChoice = { formula: "capped-ratio" };

type Case = readonly [
  rate: string,
  weight: string,
  exact: string,
  rounded: string,
  assumption?: Assumption,
];

/** Calculated by hand. */
function checkCases(choice: FormulaChoice, cases: readonly Case[]) {
  const rows = cases.map(
    ([rate, weight, exact, rounded, assumed = null]) =>
      [rate, weight, exact, rounded, assumed] as const
  );
  test.each(rows)(
    "%s%% of %s points is %s, rounded %s",
    (rate, weight, exact, rounded, assumed) => {
      const result = points(choice, rate, weight);
      expect(`${result.points}`).toBe(exact);
      expect(`${roundHalfUp(result.points, 2)}`).toBe(rounded);
      expect(result.assumption).toBe(assumed);
    }
  );
}

describe("proportion with a pass mark of 60% and a penalty above 100%", () => {
  checkCases(PENALTY, [
    ["100", "10", "10", "10"],
    ["106", "10", "9.4", "9.4"],
    ["106.06", "10", "9.394", "9.39"],
    ["79", "15", "7.125", "7.13"],
    ["99.16", "8", "7.832", "7.83"],
    ["103", "15", "14.55", "14.55"],
    ["133", "15", "10.05", "10.05"],
    ["100.25", "10", "9.975", "9.98"],
    ["180", "10", "2", "2"],
    ["105.26", "5", "4.737", "4.74"],
    ["69", "1", "0.225", "0.23"],
    ["61", "1", "0.025", "0.03"],
    ["60", "10", "0", "0"],
    ["60.01", "10", "0.0025", "0"],
    ["60.02", "10", "0.005", "0.01"],
    ["99.99", "10", "9.9975", "10"],
    ["100.01", "10", "9.999", "10"],
    ["100.05", "10", "9.995", "10"],
    ["199.99", "30", "0.003", "0"],
    ["90", "7.5", "5.625", "5.63"],
    ["59.99", "10", "0", "0", "below-floor"],
    ["0", "10", "0", "0", "below-floor"],
    ["200", "10", "0", "0", "double-or-more"],
    ["2500", "10", "0", "0", "double-or-more"],
    ["100", "0", "0", "0"],
  ]);

  test("the arithmetic is spelled out", () => {
    expect(points(PENALTY, "79", "15").working).toBe("15 × (79% − 60%) ÷ 40%");
    expect(points(PENALTY, "106", "10").working).toBe("10 × (200% − 106%)");
    expect(points(PENALTY, "100", "10").working).toBe("10 × 100%");
    expect(points(PENALTY, "50", "10").working).toBe("50% < 60%");
    expect(points(PENALTY, "200", "10").working).toBe("200% ≥ 200%");
  });
});

describe("proportion with a pass mark and full marks above 100%", () => {
  checkCases(NO_PENALTY, [
    ["59.99", "10", "0", "0"],
    ["60", "10", "0", "0"],
    ["60.02", "10", "0.005", "0.01"],
    ["79", "15", "7.125", "7.13"],
    ["99.98", "10", "9.995", "10"],
    ["100", "10", "10", "10"],
    ["100.01", "10", "10", "10"],
    ["106", "10", "10", "10"],
    ["2500", "10", "10", "10"],
  ]);

  test("the pass mark is a parameter", () => {
    const floor80: FormulaChoice = {
      formula: "threshold-ratio",
      parameters: { floor: decimal(80), over: "full", belowFloorAssumed: false },
    };
    expect(`${points(floor80, "90", "10").points}`).toBe("5");
    expect(`${points(floor80, "79.99", "10").points}`).toBe("0");
  });
});

describe("all or nothing", () => {
  checkCases(DIRECT, [
    ["100", "15", "15", "15"],
    ["117.65", "15", "0", "0"],
    ["100.01", "5", "0", "0"],
    ["99.99", "5", "0", "0", "direct-missed"],
    ["0", "5", "0", "0", "direct-missed"],
  ]);

  test("over-completion may be full marks elsewhere", () => {
    expect(`${points(DIRECT_FULL, "117.65", "15").points}`).toBe("15");
  });
});

describe("full marks from 100% on", () => {
  checkCases(GRADE, [
    ["100", "10", "10", "10"],
    ["100.01", "7.25", "7.25", "7.25"],
    ["105.26", "10", "10", "10"],
    ["99.99", "10", "9.999", "10", "grade-missed"],
    ["62.5", "1", "0.625", "0.63", "grade-missed"],
    ["47.5", "15", "7.125", "7.13", "grade-missed"],
    ["79", "15", "11.85", "11.85", "grade-missed"],
    ["0", "15", "0", "0", "grade-missed"],
  ]);

  test("the remark is a parameter", () => {
    const satisfaction: FormulaChoice = {
      formula: "full-when-met",
      parameters: { missed: "satisfaction-missed" },
    };
    expect(points(satisfaction, "90", "10").assumption).toBe("satisfaction-missed");
  });
});

describe("proportion, at most full marks", () => {
  checkCases(CAPPED, [
    ["97.23", "3", "2.9169", "2.92"],
    ["47.5", "15", "7.125", "7.13"],
    ["99.99", "5", "4.9995", "5"],
    ["99.89", "5", "4.9945", "4.99"],
    ["100.01", "5", "5", "5"],
    ["100", "15", "15", "15"],
    ["2500", "15", "15", "15"],
    ["87.5", "10", "8.75", "8.75"],
    ["10.5", "1", "0.105", "0.11"],
    ["0", "15", "0", "0"],
  ]);
});

describe("every formula", () => {
  const rate = fc.integer({ min: 0, max: 30_000 }).map((value) => decimal(value).div(100));
  const weight = fc.integer({ min: 0, max: 10_000 }).map((value) => decimal(value).div(100));
  const choice = fc.constantFrom(PENALTY, NO_PENALTY, DIRECT, DIRECT_FULL, GRADE, CAPPED);

  test("stays between 0 and the weight, before and after rounding", () => {
    fc.assert(
      fc.property(choice, rate, weight, (one, r, w) => {
        const result = resultOf(one, { rate: r, weight: w }).points;
        expect(result.gte(0) && result.lte(w)).toBe(true);
        expect(roundHalfUp(result, 2).lte(w)).toBe(true);
      })
    );
  });

  test("never falls while the rate rises to 100%", () => {
    const upTo100 = fc.integer({ min: 0, max: 10_000 }).map((value) => decimal(value).div(100));
    fc.assert(
      fc.property(choice, upTo100, upTo100, weight, (one, r, other, w) => {
        const low = Decimal.min(r, other);
        const high = Decimal.max(r, other);
        const less = resultOf(one, { rate: low, weight: w }).points;
        expect(less.lte(resultOf(one, { rate: high, weight: w }).points)).toBe(true);
      })
    );
  });

  test("gives full marks at exactly 100%, without an assumption", () => {
    fc.assert(
      fc.property(choice, weight, (one, w) => {
        const result = resultOf(one, { rate: decimal(100), weight: w });
        expect(`${result.points}`).toBe(`${w}`);
        expect(result.assumption).toBeNull();
      })
    );
  });
});
