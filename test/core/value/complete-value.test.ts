import { completeValue, parseComparator } from "../../../src/core/value/complete-value";
import { parseValue } from "../../../src/core/value/parse-value";
import { describeValue } from "./describe-value";

describe("completeValue", () => {
  test.each([
    ["95", "≥", "%", "at-least 95 %"],
    ["95", "大于等于", "百分比", "at-least 95 %"],
    ["15", "反向", "天", "at-most 15 天"],
    ["15", "正向", "家", "at-least 15 家"],
    ["15天", "≤", "小时", "at-most 15 天"],
    ["≥15", "≤", "天", "at-least 15 天"],
    ["15", "定性", "", "none 15"],
    ["15", "", "以实际为准", "none 15"],
    ["2024年12月31日", "≤", "", "date at-most 2024-12-31"],
    ["80-90", "", "分", "range 80..90 分"],
    ["成效明显", "≥", "%", "text qualitative"],
  ])("%s with %s and %s is %s", (text, operator, unit, expected) => {
    expect(describeValue(completeValue(parseValue(text), { operator, unit }))).toBe(expected);
  });
});

describe("parseComparator", () => {
  test.each([
    ["≥", "at-least"],
    ["＝", "equal"],
    ["不超过", "at-most"],
    ["反向指标", "at-most"],
    ["定性", null],
    ["", null],
    ["≥95", null],
  ])("%s is %s", (text, expected) => {
    expect(parseComparator(text)).toBe(expected);
  });
});
