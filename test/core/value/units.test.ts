import { Decimal } from "../../../src/core/value/decimal";
import {
  comparableAmount,
  convert,
  convertible,
  parseUnit,
  relatedUnits,
  sameUnit,
} from "../../../src/core/value/units";

describe("parseUnit", () => {
  test.each([
    ["", "", "number", "1"],
    ["元", "元", "money", "1"],
    ["万元", "万元", "money", "10000"],
    ["百万元", "百万元", "money", "1000000"],
    ["亿元", "亿元", "money", "100000000"],
    ["亿", "亿", "number", "100000000"],
    ["百分比", "%", "ratio", "1"],
    ["％", "%", "ratio", "1"],
    ["（份）", "份", "count:份", "1"],
    ["人 次", "人次", "count:人次", "1"],
    ["万人次", "万人次", "count:人次", "10000"],
    ["千米", "公里", "length", "1000"],
    ["千克", "公斤", "mass", "1000"],
    ["千瓦时", "千瓦时", "energy", "1"],
    ["台（套）", "台套", "count:台套", "1"],
    ["趟次", "趟次", "unknown:趟次", "1"],
  ])("%s is %s", (text, canonical, dimension, factor) => {
    const unit = parseUnit(text);
    expect(unit).toMatchObject({ canonical, dimension });
    expect(unit.factor.toFixed()).toBe(factor);
  });

  test("prices per unit have dimensions of their own", () => {
    expect(parseUnit("万元/家")).toMatchObject({
      canonical: "万元/家",
      dimension: "money/count:家",
    });
    expect(parseUnit("元/人、天").canonical).toBe(parseUnit("元/天*人").canonical);
    expect(parseUnit("元每人").canonical).toBe("元/人");
  });
});

describe("convert", () => {
  test.each([
    ["1.5", "万元", "元", "15000"],
    ["7.2", "亿元", "万元", "72000"],
    ["175", "万元/家", "元/家", "1750000"],
    ["3", "万元/天", "元/天", "30000"],
    ["16.5", "公里", "米", "16500"],
    ["3", "亩", "平方米", "2000"],
    ["1", "公顷", "亩", "15"],
    ["2", "吨", "公斤", "2000"],
    ["2", "天", "小时", "48"],
    ["1", "年", "个月", "12"],
    ["5", "‰", "%", "0.5"],
    ["5", "万", "", "50000"],
    ["2", "万人", "人", "20000"],
    ["1", "G", "M", "1024"],
  ])("%s %s in %s is %s", (amount, from, to, expected) => {
    expect(convert(new Decimal(amount), parseUnit(from), parseUnit(to))?.toFixed()).toBe(expected);
  });

  test.each([
    ["天", "月"],
    ["工作日", "天"],
    ["%", "百分点"],
    ["个", "人"],
    ["人", "人次"],
    ["元/家", "元/人"],
    ["元", "台"],
    ["", "元"],
  ])("%s does not convert into %s", (from, to) => {
    expect(convert(new Decimal(1), parseUnit(from), parseUnit(to))).toBeNull();
    expect(convertible(parseUnit(from), parseUnit(to))).toBe(false);
  });
});

describe("relatedUnits", () => {
  test.each([
    ["百分比", "%", "same"],
    ["日", "天", "same"],
    ["万元", "元", "convertible"],
    ["米", "公里", "convertible"],
    ["名", "人", "loose"],
    ["场", "场次", "loose"],
    ["期", "次", "loose"],
    ["个", "家", "loose"],
    ["项", "个", "loose"],
    ["亿", "亿元", "loose"],
    ["万元/个", "元/家", "loose"],
    ["", "元", "loose"],
    ["个", "人", "different"],
    ["人", "人次", "different"],
    ["名", "人次", "different"],
    ["套", "篇", "different"],
    ["家", "项", "different"],
    ["天", "月", "different"],
    ["元", "元/家", "different"],
    ["趟次", "个", "different"],
  ] as const)("%s and %s are %s", (one, other, expected) => {
    expect(relatedUnits(parseUnit(one), parseUnit(other))).toBe(expected);
    expect(relatedUnits(parseUnit(other), parseUnit(one))).toBe(expected);
  });

  test("same means one canonical spelling", () => {
    expect(sameUnit(parseUnit("㎡"), parseUnit("平方米"))).toBe(true);
    expect(sameUnit(parseUnit("个"), parseUnit("项"))).toBe(false);
  });
});

describe("comparableAmount", () => {
  test.each([
    ["40", "名", "人", "40", true],
    ["2", "万名", "人", "20000", true],
    ["75.24", "亿元", "亿", "75.24", true],
    ["5", "", "万元", "5", true],
    ["52000", "", "万", "5.2", true],
    ["1", "万元", "元", "10000", false],
  ])("%s %s held against %s is %s, assumed %s", (amount, from, to, expected, assumed) => {
    const result = comparableAmount(new Decimal(amount), parseUnit(from), parseUnit(to));
    expect(result?.amount.toFixed()).toBe(expected);
    expect(result?.assumed).toBe(assumed);
  });

  test("people are not things", () => {
    expect(comparableAmount(new Decimal(41), parseUnit("人"), parseUnit("个"))).toBeNull();
  });
});
