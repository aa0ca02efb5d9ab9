import fc from "fast-check";
import type { FormulaInput } from "../../../src/core/scoring/formula";
import { AH } from "../../../src/core/scoring/profiles/ah";
import { HB20 } from "../../../src/core/scoring/profiles/hb20";
import { WSUM } from "../../../src/core/scoring/profiles/wsum";
import { Decimal, roundHalfUp } from "../../../src/core/value/decimal";
import { parseValue } from "../../../src/core/value/parse-value";
import { judgementOf, resultOf } from "./apply";

/** The rate is wrong on purpose: these formulas take target and result. */
const input = (target: string, actual: string, weight: string, rate = "33"): FormulaInput => ({
  rate: new Decimal(rate),
  weight: new Decimal(weight),
  targetValue: parseValue(target),
  actualValue: parseValue(actual),
});

type Case = readonly [
  target: string,
  actual: string,
  weight: string,
  rounded: string,
  working: string,
];

describe("by the comparator, as the platform of Anhui", () => {
  test.each<Case>([
    // ≥ and >
    ["≥33盏", "35盏", "10", "10", "35 ≥ 33"],
    ["≥33盏", "33盏", "10", "10", "33 ≥ 33"],
    ["≥33盏", "900盏", "10", "10", "900 ≥ 33"],
    ["≥200人次", "158人次", "15", "11.85", "15 × 158 ÷ 200"],
    ["≥119家", "118家", "8", "7.93", "8 × 118 ÷ 119"],
    [">33盏", "33盏", "10", "10", "33 ≥ 33"],
    ["≥8项", "5项", "1", "0.63", "1 × 5 ÷ 8"],
    ["≥40个", "0个", "10", "0", "10 × 0 ÷ 40"],
    ["≥40个", "-3个", "10", "0", "10 × 0 ÷ 40"],
    ["≥0个", "0个", "10", "10", "0 ≥ 0"],
    ["≥0个", "-3个", "10", "10", "0 ≥ 0"],
    ["≥1万元", "5000元", "10", "5", "10 × 0.5 ÷ 1"],
    // = and bare
    ["=10项", "10项", "10", "10", "10 ≥ 10"],
    ["=10项", "12项", "10", "10", "12 ≥ 10"],
    ["=10项", "9项", "10", "9", "10 × 9 ÷ 10"],
    ["10项", "9项", "10", "9", "10 × 9 ÷ 10"],
    ["=0起", "0起", "10", "10", "0 ≥ 0"],
    ["=0起", "-1起", "10", "10", "0 ≥ 0"],
    ["=0起", "1起", "10", "0", "1 > 0"],
    ["0起", "1起", "10", "0", "1 > 0"],
    // ≤ and <
    ["≤100万元", "100万元", "10", "10", "100 ≤ 100"],
    ["≤15天", "3天", "10", "10", "3 ≤ 15"],
    ["<100万元", "100万元", "10", "10", "100 ≤ 100"],
    ["≤100万元", "-5万元", "10", "10", "0 ≤ 100"],
    ["≤100万元", "100.01万元", "10", "10", "10 × (1 − (100.01 − 100) ÷ 100)"],
    ["≤100万元", "100.1万元", "10", "9.99", "10 × (1 − (100.1 − 100) ÷ 100)"],
    ["≤100万元", "130万元", "10", "7", "10 × (1 − (130 − 100) ÷ 100)"],
    ["≤100万元", "199.9万元", "10", "0.01", "10 × (1 − (199.9 − 100) ÷ 100)"],
    ["≤100万元", "200万元", "10", "0", "200 ÷ 100 ≥ 2"],
    ["≤100万元", "201万元", "10", "0", "201 ÷ 100 ≥ 2"],
    ["≤8天", "9天", "1", "0.88", "1 × (1 − (9 − 8) ÷ 8)"],
    ["≤0起", "0起", "10", "10", "0 ≤ 0"],
    ["≤0起", "1起", "10", "0", "1 > 0"],
  ])("%s, %s of %s points: %s", (target, actual, weight, rounded, working) => {
    const result = resultOf(AH.fallback, input(target, actual, weight));
    expect(`${roundHalfUp(result.points, 2)}`).toBe(rounded);
    expect(result).toMatchObject({ working, assumption: null, usesValues: true });
  });
});

describe("both ways, as in Hubei", () => {
  test.each<Case>([
    ["≥33盏", "35盏", "10", "10", "35 ≥ 33"],
    ["≥33盏", "33盏", "10", "10", "33 ≥ 33"],
    ["≥200人次", "158人次", "15", "11.85", "15 × 158 ÷ 200"],
    ["≥8项", "5项", "1", "0.63", "1 × 5 ÷ 8"],
    ["≥40个", "0个", "10", "0", "10 × 0 ÷ 40"],
    ["=10项", "12项", "10", "10", "12 ≥ 10"],
    ["10项", "9项", "10", "9", "10 × 9 ÷ 10"],
    ["≤100万元", "100万元", "10", "10", "100 ≤ 100"],
    ["≤15天", "3天", "10", "10", "3 ≤ 15"],
    ["<15天", "0天", "10", "10", "0 ≤ 15"],
    ["≤100万元", "130万元", "10", "7.69", "10 × 100 ÷ 130"],
    ["≤100万元", "200万元", "10", "5", "10 × 100 ÷ 200"],
    ["≤100万元", "800万元", "1", "0.13", "1 × 100 ÷ 800"],
  ])("%s, %s of %s points: %s", (target, actual, weight, rounded, working) => {
    const result = resultOf(HB20.fallback, input(target, actual, weight));
    expect(`${roundHalfUp(result.points, 2)}`).toBe(rounded);
    expect(result).toMatchObject({ working, assumption: null, usesValues: true });
  });

  test.each([
    ["a target of 0", "=0起", "0起"],
    ["a limit of 0", "≤0起", "1起"],
    ["a negative result", "≥40个", "-3个"],
  ])("%s has no ratio: the rate, by assumption", (_, target, actual) => {
    const result = resultOf(HB20.fallback, input(target, actual, "10", "85"));
    expect(`${result.points}`).toBe("8.5");
    expect(result.assumption).toBe("rate-instead");
  });
});

describe.each([
  ["AH", AH.fallback, "6"],
  ["HB20", HB20.fallback, "5"],
])("%s without two numbers", (_, choice, lowest) => {
  test.each([
    ["dates", "2024年12月15日前", "2024年12月10日"],
    ["a range", "10-20个", "15个"],
    ["units that do not go together", "≥40个", "3万元"],
    ["a result bounded on the other side", "≥85%", "<90%"],
    ["a text", "成效明显", "成效较好"],
  ])("%s: the rate, by assumption", (_name, target, actual) => {
    for (const [rate, expected] of [
      ["97.23", "9.723"],
      ["100", "10"],
      ["180", "10"],
    ] as const) {
      const result = resultOf(choice, input(target, actual, "10", rate));
      expect(`${result.points}`).toBe(expected);
      expect(result.assumption).toBe("rate-instead");
      expect(result.usesValues).toBeUndefined();
    }
  });

  test("only a rate: the rate, by assumption", () => {
    const result = resultOf(choice, { rate: new Decimal("79"), weight: new Decimal(15) });
    expect(`${result.points}`).toBe("11.85");
    expect(result.assumption).toBe("rate-instead");
  });

  test("a grade: full marks once achieved, by assumption", () => {
    const result = resultOf(choice, input("成效明显", "达到预期指标", "10", "100"));
    expect(`${result.points}`).toBe("10");
    expect(result.assumption).toBe("grade-full");
  });

  test.each([
    ["99.99", "8", "10"],
    ["80", "8", "10"],
    ["79.99", lowest, "8"],
    [`${lowest}0`, lowest, "8"],
    [`${Number(lowest) * 10 - 0.01}`, "0", lowest],
    ["0", "0", lowest],
  ])("a grade beside %s%%: a person decides, between %s and %s", (rate, low, high) => {
    const range = judgementOf(choice, input("成效明显", "部分达成", "10", rate));
    expect(`${range?.low} ${range?.high}`).toBe(`${low} ${high}`);
  });
});

describe("each indicator out of 100", () => {
  test.each([
    ["97.23", "3", "2.92", "97.23 × 3%", "item-score"],
    ["99.99", "10", "10", "99.99 × 10%", "item-score"],
    ["100", "3", "3", "100 × 3%", null],
    ["2500", "15", "15", "100 × 15%", null],
    ["62.5", "1", "0.63", "62.5 × 1%", "item-score"],
    ["0", "10", "0", "0 × 10%", "item-score"],
    ["-5", "10", "0", "0 × 10%", "item-score"],
  ])("%s%% of %s: %s", (rate, weight, rounded, working, assumption) => {
    const one = { rate: new Decimal(rate), weight: new Decimal(weight) };
    const result = resultOf(WSUM.fallback, one);
    expect(`${roundHalfUp(result.points, 2)}`).toBe(rounded);
    expect(result).toMatchObject({ working, assumption });
  });
});

describe("any target and result", () => {
  const hundredths = (max: number) => fc.integer({ min: 0, max });
  const amount = (value: number) => `${new Decimal(value).div(100)}`;
  const pointsOf = (choice: typeof AH.fallback, sign: string, target: number, actual: number) =>
    resultOf(choice, input(`${sign}${amount(target)}个`, `${amount(actual)}个`, "10")).points;
  const target = fc.integer({ min: 1, max: 100_000 });
  const choices = fc.constantFrom(AH.fallback, HB20.fallback);

  test("0 to full marks, before and after rounding", () => {
    const sign = fc.constantFrom("≥", ">", "=", "", "≤", "<");
    fc.assert(
      fc.property(choices, sign, target, hundredths(300_000), (choice, s, t, a) => {
        const points = pointsOf(choice, s, t, a);
        expect(points.gte(0) && points.lte(10)).toBe(true);
        expect(roundHalfUp(points, 2).lte(10)).toBe(true);
      })
    );
  });

  test("more is never worth less with ≥, > and =, and never worth more with ≤ and <", () => {
    const sign = fc.constantFrom("≥", ">", "=", "≤", "<");
    const result = hundredths(300_000);
    fc.assert(
      fc.property(choices, sign, target, result, result, (choice, s, t, one, other) => {
        const fewer = pointsOf(choice, s, t, Math.min(one, other));
        const more = pointsOf(choice, s, t, Math.max(one, other));
        const isLimit = s === "≤" || s === "<";
        expect(isLimit ? more.lte(fewer) : fewer.lte(more)).toBe(true);
      })
    );
  });

  test("full marks exactly at the target, on either side of it as well as the sign says", () => {
    fc.assert(
      fc.property(choices, target, hundredths(100_000), (choice, t, gap) => {
        expect(`${pointsOf(choice, "≥", t, t + gap)}`).toBe("10");
        expect(`${pointsOf(choice, "≤", t, Math.max(0, t - gap))}`).toBe("10");
      })
    );
  });

  test("ties are rounded up (integers as the reference)", () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 3_000 }), fc.nat(), (t, w, seed) => {
        const a = seed % t;
        const one = input(`≥${amount(t)}个`, `${amount(a)}个`, amount(w));
        const expected = (2n * BigInt(w) * BigInt(a) + BigInt(t)) / (2n * BigInt(t));
        const rounded = roundHalfUp(resultOf(AH.fallback, one).points, 2).times(100);
        expect(`${rounded}`).toBe(`${expected}`);
      })
    );
  });
});
