import fc from "fast-check";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { ScoringProfile } from "../../../src/core/scoring/profile";
import { ALL_PROFILES } from "../../../src/core/scoring/profiles/all-profiles";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import { scoreIndicator, scoreRate } from "../../../src/core/scoring/score-indicator";
import { completionRate } from "../../../src/core/value/completion-rate";
import { Decimal } from "../../../src/core/value/decimal";
import { parseValue } from "../../../src/core/value/parse-value";
import type { ScoringRule } from "../../../src/core/vocabulary/rules";
import { buildForm, RIGHT_ROW, type RowSpec } from "../../support/form-builder";

function score(row: RowSpec, profile: ScoringProfile = XJ) {
  const [table] = recogniseSheet(buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));
  const indicator = table?.indicators[0];
  if (!indicator) throw new Error("No indicator recognised");
  return scoreIndicator(indicator, profile);
}
const pointsOf = (row: RowSpec, profile?: ScoringProfile) => {
  const outcome = score(row, profile);
  return outcome.kind === "score" ? `${outcome.points}` : outcome.why;
};
const RATIO = "按照完成比例赋分";

describe("published rows, under the Xinjiang rules", () => {
  test.each([
    [">=33盏", "=35盏", "106%", 10, RATIO, "9.4"],
    [">=200人次", "=158人次", "79%", 15, RATIO, "7.13"],
    [">=119家", "=118家", "99.16%", 8, RATIO, "7.83"],
    [">=1500万元", "=1558万元", "103%", 15, RATIO, "14.55"],
    [">=30人", "=40人", "133%", 15, RATIO, "10.05"],
    [">=95%", "=95.24%", "100.25%", 10, RATIO, "9.98"],
    [">=1000人", "=1800人", "180%", 10, RATIO, "2"],
    [">=85%", "=100%", "117.65%", 15, "直接赋分", "0"],
    ["<=15天", "=3天", "100%", 10, RATIO, "10"],
    [">=95%", "=100%", "105.26%", 5, RATIO, "4.74"],
    [">=95%", "=100%", "105.26%", 10, "按评判等级赋分", "10"],
    [">=90%", "=100%", "111.11%", 10, "满意度赋分", "10"],
  ])("%s, %s, shown as %s: %d by %s is %s", (target, actual, rate, weight, rule, expected) => {
    expect(pointsOf({ target, actual, rate, weight, rule })).toBe(expected);
  });

  test("without a shown rate the rate is computed with two decimals", () => {
    const row = { target: ">=33盏", actual: "=35盏", rate: null };
    expect(score(row)).toMatchObject({
      rateFrom: "computed",
      working: "10 × (200% − 106.06%) = 9.394 → 9.39",
    });
    expect(score({ ...row, rate: "106%" })).toMatchObject({ rateFrom: "shown" });
    expect(pointsOf(row)).toBe("9.39");
  });
});

describe("the working", () => {
  test.each<[RowSpec, string]>([
    [{ rate: "79%", weight: 15 }, "15 × (79% − 60%) ÷ 40% = 7.125 → 7.13"],
    [{ rate: "106%" }, "10 × (200% − 106%) = 9.4"],
    [{ rate: "100%" }, "10 × 100% = 10"],
    [{ rate: "50%" }, "50% < 60% → 0"],
    [{ rate: "105.26%", rule: "满意度赋分" }, "105.26% ≥ 100% → 10"],
    [{ rate: "117.65%", rule: "直接赋分" }, "117.65% ≠ 100% → 0"],
  ])("of %j is %s", (row, working) => {
    expect(score(row)).toMatchObject({ working });
  });
});

describe("assumptions", () => {
  test.each<[string, RowSpec, readonly string[]]>([
    ["below the pass mark", { rate: "59%" }, ["below-floor"]],
    ["double or more", { rate: "200%" }, ["double-or-more"]],
    ["direct, missed", { rate: "99%", rule: "直接赋分" }, ["direct-missed"]],
    ["grade, missed", { rate: "99%", rule: "按评判等级赋分" }, ["grade-missed"]],
    ["satisfaction, missed", { rate: "99%", rule: "满意度赋分" }, ["satisfaction-missed"]],
    ["a limit exceeded", { target: "<=10天", actual: "=12天", rate: null }, ["missed-at-most"]],
    [
      "a late date",
      { target: "2024年10月31日前", actual: "2024年11月12日", rate: null },
      ["late-date", "below-floor"],
    ],
    ["nothing special", { rate: "79%" }, []],
  ])("%s", (_, row, assumptions) => {
    expect(score(row)).toMatchObject({ kind: "score", assumptions });
  });
});

describe("no score", () => {
  test("without a weight", () => {
    expect(score({ weight: null })).toEqual({ kind: "none", why: "no-weight" });
  });

  test("without a rate", () => {
    expect(score({ rate: null, actual: null })).toEqual({ kind: "none", why: "rate-unknown" });
    expect(score({ rate: null, target: ">=40个", actual: "=3万元" })).toEqual({
      kind: "none",
      why: "rate-unknown",
    });
  });
});

describe("the profile decides", () => {
  test("a rule that a profile does not know is scored by its fallback", () => {
    const row = { rate: "106%", rule: RATIO };
    expect(score(row, CAP)).toMatchObject({ profile: "CAP", formula: "capped-ratio" });
    expect(pointsOf(row, CAP)).toBe("10");
    expect(pointsOf({ rate: "79%", weight: 15, rule: RATIO }, CAP)).toBe("11.85");
  });

  test("a row without a rule has no penalty, in Xinjiang either", () => {
    expect(pointsOf({ rate: "180%", rule: "" })).toBe("10");
    expect(pointsOf({ rate: "180%", rule: "自定规则" })).toBe("10");
  });
});

describe("any rate and weight", () => {
  const cents = (min: number, max: number) =>
    fc.integer({ min, max }).map((value) => new Decimal(value).div(100));
  const rules = fc.constantFrom<ScoringRule | null>(
    "ratio",
    "direct",
    "grade",
    "satisfaction",
    null
  );
  const unknown = completionRate(parseValue(null), parseValue(null));
  const scored = (
    rate: Decimal,
    weight: Decimal,
    rule: ScoringRule | null,
    profile: ScoringProfile
  ) => {
    const outcome = scoreRate({ weight, rule, shown: rate, computed: unknown }, profile);
    return outcome.kind === "score" ? outcome.points : null;
  };

  test.each(ALL_PROFILES)("$id: 0 to full marks, at most two decimals", (profile) => {
    fc.assert(
      fc.property(cents(0, 30_000), cents(0, 4_000), rules, (rate, weight, rule) => {
        const points = scored(rate, weight, rule, profile);
        if (!points) return; // left to a person
        expect(points.gte(0) && points.lte(weight)).toBe(true);
        expect(points.decimalPlaces()).toBeLessThanOrEqual(2);
      })
    );
  });

  test.each(ALL_PROFILES)("$id: more is never worth less, up to 100%%", (profile) => {
    fc.assert(
      fc.property(
        cents(0, 10_000),
        cents(0, 10_000),
        cents(0, 4_000),
        rules,
        (rate, other, weight, rule) => {
          const less = scored(Decimal.min(rate, other), weight, rule, profile);
          const more = scored(Decimal.max(rate, other), weight, rule, profile);
          if (less && more) expect(less.lte(more)).toBe(true);
        }
      )
    );
  });

  test("ties are rounded up where binary arithmetic would round down", () => {
    // Integer arithmetic as the reference: hundredths of a point, rates in hundredths of a percent.
    fc.assert(
      fc.property(
        fc.integer({ min: 6_000, max: 10_000 }),
        fc.integer({ min: 1, max: 3_000 }),
        (rate, weight) => {
          const expected = Math.floor((2 * weight * (rate - 6_000) + 4_000) / 8_000);
          const points = scored(
            new Decimal(rate).div(100),
            new Decimal(weight).div(100),
            "ratio",
            XJ
          );
          expect(points?.times(100).toNumber()).toBe(expected);
        }
      )
    );
  });
});
