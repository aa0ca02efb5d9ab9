import fc from "fast-check";
import { meets } from "../../../src/core/value/compare-values";
import { completionRate } from "../../../src/core/value/completion-rate";
import { Decimal, type Decimal as DecimalValue } from "../../../src/core/value/decimal";
import { parseValue } from "../../../src/core/value/parse-value";
import { formatRate, readShownRate } from "../../../src/core/value/shown-rate";
import { convert, parseUnit } from "../../../src/core/value/units";
import type { Comparator, QuantityValue } from "../../../src/core/value/value";
import {
  COMPARATOR_SIGNS,
  COMPARATOR_WORDS_BEFORE,
} from "../../../src/core/vocabulary/comparators";

const SIGNS: Readonly<Record<Comparator, string>> = {
  "at-least": "≥",
  "more-than": ">",
  equal: "=",
  "at-most": "≤",
  "less-than": "<",
  none: "",
};
const UNITS = ["", "%", "万元", "亿元", "个", "人次", "天", "万元/家", "元/人*月", "平方米"];
const CONVERTING = [
  ["万元", "元"],
  ["亿元", "万元"],
  ["公里", "米"],
  ["亩", "平方米"],
  ["公顷", "亩"],
  ["天", "小时"],
  ["万元/天", "元/天"],
] as const;

const comparators = fc.constantFrom(...(Object.keys(SIGNS) as Comparator[]));
const units = fc.constantFrom(...UNITS);
const amounts: fc.Arbitrary<DecimalValue> = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => new Decimal(digits).div(new Decimal(10).pow(decimals)));
const positive = amounts.filter((amount) => amount.gt(0));

/** Text made of the pieces that mean something, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.keys(COMPARATOR_SIGNS)),
      fc.constantFrom(...Object.values(COMPARATOR_WORDS_BEFORE).flat()),
      fc.constantFrom(
        "以上",
        "前",
        "底",
        "年",
        "月",
        "日",
        "-",
        "~",
        "/",
        ".",
        ",",
        "，",
        "　",
        "("
      ),
      fc.constantFrom(
        "万元",
        "%",
        "百分之",
        "一百二十",
        "点",
        "达到",
        "部分",
        "预期指标",
        "#",
        "每"
      ),
      fc.integer({ min: 0, max: 99999 }).map(String)
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(""));

const quantity = (comparator: Comparator, amount: DecimalValue, unit: string): QuantityValue => ({
  kind: "quantity",
  comparator,
  amount,
  unit: parseUnit(unit),
  decimals: amount.decimalPlaces(),
  source: "",
});

describe("parseValue", () => {
  test("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), pieces), (text) => {
        expect(parseValue(text)).toHaveProperty("kind");
      }),
      { numRuns: 500 }
    );
  });

  test("never throws, whatever the number and format", () => {
    fc.assert(
      fc.property(fc.double(), fc.string(), fc.string(), (value, format, text) => {
        expect(parseValue(value, { format, text })).toHaveProperty("kind");
      }),
      { numRuns: 300 }
    );
  });

  test("reads back what is written", () => {
    fc.assert(
      fc.property(comparators, amounts, units, fc.boolean(), (comparator, amount, unit, gap) => {
        const text = SIGNS[comparator] + amount.toFixed() + (gap ? " " : "") + unit;
        fc.pre(!/^[^\d]*(?:19|20)\d\d\.(?:0\d|1[0-2])$/u.test(text));
        expect(parseValue(text)).toEqual({
          ...quantity(comparator, amount, unit),
          source: text,
        });
      })
    );
  });

  test("reads grouped digits and full-width characters alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10 ** 12 }), (whole) => {
        const grouped = `${whole.toLocaleString("en-US")}元`;
        const wide = grouped.replace(/[0-9,]/gu, (character) =>
          String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
        );
        for (const text of [grouped, wide]) {
          const value = parseValue(text);
          expect(value.kind === "quantity" && value.amount.eq(whole)).toBe(true);
        }
      })
    );
  });

  test("reads every day as written", () => {
    const days = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2100-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom("", "前"), (date, before) => {
        const [year, month, day] = [
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ];
        for (const text of [`${year}年${month}月${day}日`, `${year}-${month}-${day}`]) {
          expect(parseValue(text + before)).toMatchObject({ kind: "date", year, month, day });
        }
      })
    );
  });

  test("takes linear time on hostile texts", () => {
    const hostile = ["9", "1,", "=", "> ", "一百", "年底", "(", "以上", "达到", "1-", "1.", " "];
    for (const piece of hostile) {
      for (const length of [200, 100_000]) parseValue(piece.repeat(length / piece.length));
    }
  }, 1000);
});

describe("units", () => {
  test("converting there and back gives the amount again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONVERTING), amounts, ([large, small], amount) => {
        const there = convert(amount, parseUnit(large), parseUnit(small));
        const back = there && convert(there, parseUnit(small), parseUnit(large));
        expect(back?.minus(amount).abs().lt("1e-20")).toBe(true);
      })
    );
  });
});

describe("meets", () => {
  test("is monotone: more never spoils ≥, less never spoils ≤", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, units, (target, one, other, unit) => {
        const [low, high] = one.lt(other) ? [one, other] : [other, one];
        for (const comparator of ["at-least", "more-than"] as const) {
          const goal = quantity(comparator, target, unit);
          if (meets(goal, quantity("none", low, unit))) {
            expect(meets(goal, quantity("none", high, unit))).toBe(true);
          }
        }
        for (const comparator of ["at-most", "less-than"] as const) {
          const goal = quantity(comparator, target, unit);
          if (meets(goal, quantity("none", high, unit))) {
            expect(meets(goal, quantity("none", low, unit))).toBe(true);
          }
        }
      })
    );
  });
});

describe("completionRate", () => {
  const percentOf = (target: QuantityValue, actual: QuantityValue): DecimalValue | null => {
    const rate = completionRate(target, actual);
    return rate.kind === "rate" ? rate.percent : null;
  };

  test("does not depend on the scale of both sides", () => {
    fc.assert(
      fc.property(
        comparators,
        positive,
        positive,
        fc.integer({ min: 1, max: 999 }),
        (c, t, a, k) => {
          const plain = percentOf(quantity(c, t, "个"), quantity("none", a, "个"));
          const scaled = percentOf(
            quantity(c, t.times(k), "个"),
            quantity("none", a.times(k), "个")
          );
          expect(plain && scaled?.minus(plain).abs().lte(plain.times("1e-30"))).toBe(true);
        }
      )
    );
  });

  test("does not depend on the unit the result is written in", () => {
    fc.assert(
      fc.property(positive, positive, (target, amount) => {
        const goal = quantity("at-least", target, "万元");
        const inMyriads = percentOf(goal, quantity("none", amount, "万元"));
        const inYuan = percentOf(goal, quantity("none", amount.times(10000), "元"));
        expect(inMyriads && inYuan?.eq(inMyriads)).toBe(true);
      })
    );
  });
});

describe("shown rates", () => {
  test("a written rate is read back", () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), (percent, trim) => {
        const text = formatRate(percent, { decimals: 4, trim, percentSign: true });
        expect(readShownRate({ value: text })?.percent.eq(percent)).toBe(true);
      })
    );
  });
});
