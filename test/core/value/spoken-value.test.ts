import { spokenValue, termOf } from "../../../src/core/value/spoken-value";

test.each([
  [">=33盏", "≥33盏", "33盏"],
  ["＞＝33盏", "≥33盏", "33盏"],
  ["<= 15天", "≤15天", "15天"],
  ["=35盏", "35盏", "35盏"],
  ["＝35盏", "35盏", "35盏"],
  [">95%", ">95%", "95%"],
  ["≥3项", "≥3项", "3项"],
  ["=2024年8月31日前", "2024年8月31日前", "2024年8月31日前"],
  ["成效明显", "成效明显", "成效明显"],
  ["", "", ""],
])("%s is said %s and divided as %s", (text, said, term) => {
  expect(spokenValue(text)).toBe(said);
  expect(termOf(text)).toBe(term);
});
