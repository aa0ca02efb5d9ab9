import { compareValues, meets } from "../../../src/core/value/compare-values";
import { parseValue } from "../../../src/core/value/parse-value";

describe("meets", () => {
  test.each([
    ["≥95%", "100%", true],
    ["≥95%", "94.99%", false],
    [">95%", "95%", false],
    ["<=15天", "=3天", true],
    ["≤15天", "16天", false],
    ["<100%", "100%", false],
    ["=100名", "=102名", false],
    ["7.50万元", "7.5万元", true],
    ["100人", "120人", null],
    ["≤2万元", "19999元", true],
    ["≤2天", "49小时", false],
    ["≥40个", "41人", null],
    ["≥40个", "41家", true],
    ["≥95%", "0.98", null],
    ["≥95%", "98", true],
    ["≥85%", "<90%", null],
    ["80-90分", "85分", true],
    ["80-90分", "95分", false],
    ["≥95%", "达到预期指标", null],
    ["成效明显", "达到预期指标", null],
  ])("%s, %s: %s", (target, actual, expected) => {
    expect(meets(parseValue(target), parseValue(actual))).toBe(expected);
  });

  test.each([
    ["2024年12月15日前", "2024年12月11日", true],
    ["2024年12月20日前", "2024年12月20日", true],
    ["2024年12月20日前", "2024年12月21日", false],
    ["2024年8月15日", "2024年8月8日", true],
    ["=2024年11月30日", "=2024年11月30日", true],
    ["2024年12月", "2024年12月11日", true],
    ["2024年12月", "2025年1月1日", false],
    ["12月31日前", "2024年12月30日", true],
    ["12月31日前", "12月30日", true],
    ["2024年10月31日前", "11月1日", false],
    ["12月底前", "2024年12月31日", true],
    ["年底前", "2024年11月", true],
    ["2024年12月前", "2024年12月11日", null],
    ["2024年12月前", "2024年11月30日", true],
    ["2024年12月前", "2025年1月", false],
    ["2024年12月15日前", "2024年12月", null],
    ["2024年前", "2023年12月", true],
    ["2024年", "12月31日", null],
    ["不早于2024年6月1日", "2024年7月1日", true],
    ["不早于2024年6月1日", "2024年5月1日", false],
  ])("date %s, %s: %s", (target, actual, expected) => {
    expect(meets(parseValue(target), parseValue(actual))).toBe(expected);
  });
});

describe("compareValues", () => {
  test.each([
    ["≥40个", "41个", false],
    ["≥40个", "41", true],
    ["≥40", "41个", true],
    ["≥40名", "41人", true],
    ["≥4万元", "41000元", false],
  ])("%s, %s: unit assumed %s", (target, actual, assumed) => {
    expect(compareValues(parseValue(target), parseValue(actual))).toEqual({
      met: true,
      unitAssumed: assumed,
    });
  });
});
