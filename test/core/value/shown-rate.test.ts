import { Decimal } from "../../../src/core/value/decimal";
import { explainRounding, formatRate, readShownRate } from "../../../src/core/value/shown-rate";

describe("readShownRate", () => {
  test.each([
    ["106%", "General", "106", 0, true, true],
    ["100.00%", "General", "100", 2, false, true],
    ["１００.００％", "General", "100", 2, false, true],
    ["=100%", "General", "100", 0, true, true],
    ["100百分比", "General", "100", 0, true, true],
    ["97.84", "General", "97.84", 2, false, false],
    ["1,058.5%", "General", "1058.5", 1, false, true],
    ["0", "General", "0", 0, true, false],
    ["1.05%", "General", "1.05", 2, false, true],
    [1.06, "0%", "106", 0, true, true],
    [0.9784, "0.00%", "97.84", 2, false, true],
    [0.978388, "0.00%", "97.84", 2, false, true],
    [1, "0.00%", "100", 2, false, true],
    [97.84, "General", "97.84", 2, false, false],
    [100, "0.00", "100", 2, false, false],
  ] as const)("%s in %s is %s", (value, format, percent, decimals, integer, percentSign) => {
    const shown = readShownRate({ value, format });
    expect(shown).toMatchObject({ decimals, integer, percentSign });
    expect(shown?.percent.toFixed()).toBe(percent);
  });

  test.each([
    [0.9784, "General"],
    [1, "General"],
    ["0.9784", "General"],
    ["1.06", "@"],
    ["≥95%", "General"],
    ["95个", "General"],
    ["—", "General"],
    ["", "General"],
    ["#DIV/0!", "General"],
    [null, "General"],
    [true, "General"],
    [Number.POSITIVE_INFINITY, "0%"],
  ] as const)("%s in %s is no rate", (value, format) => {
    expect(readShownRate({ value, format })).toBeNull();
  });
});

describe("formatRate", () => {
  test.each([
    ["105.263157", 2, true, true, "105.26%"],
    ["100", 2, true, true, "100%"],
    ["100", 2, false, true, "100.00%"],
    ["114.5", 2, true, true, "114.5%"],
    ["106.06", 0, false, true, "106%"],
    ["79.125", 2, false, false, "79.13"],
    ["100000000000000000000000", 2, true, false, "100000000000000000000000"],
  ])("%s", (percent, decimals, trim, percentSign, expected) => {
    expect(formatRate(new Decimal(percent), { decimals, trim, percentSign })).toBe(expected);
  });
});

describe("explainRounding", () => {
  const explain = (exact: Decimal, shown: string): readonly string[] =>
    explainRounding(exact, { percent: new Decimal(shown) });
  const ratio = (actual: number, target: number): Decimal =>
    new Decimal(actual).times(100).div(target);

  test.each([
    [ratio(35, 33), "106.06", ["half-up-2", "truncated-2"]],
    [ratio(35, 33), "106", ["half-up-0", "truncated-1", "truncated-0"]],
    [ratio(579, 550), "105", ["half-up-0", "truncated-0"]],
    [ratio(1558, 1500), "103", ["truncated-0"]],
    [ratio(1558, 1500), "104", ["half-up-0"]],
    [ratio(1558, 1500), "103.9", ["half-up-1"]],
    [ratio(1558, 1500), "103.86", ["truncated-2"]],
    [ratio(40, 30), "133", ["half-up-0", "truncated-0"]],
    [ratio(118, 119), "99.16", ["half-up-2"]],
    [ratio(118, 119), "98", ["different"]],
  ])("%s shown as %s", (exact, shown, expected) => {
    expect(explain(exact, shown)).toEqual(expected);
  });

  test("an exact rate says so first", () => {
    expect(explain(ratio(158, 200), "79")[0]).toBe("exact");
    expect(explain(new Decimal("114.5"), "114.50")[0]).toBe("exact");
  });
});
