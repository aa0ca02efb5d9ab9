import { readDateSpan, readMonthSpan, spanBetween } from "../../../src/core/value/date-span";

describe("readDateSpan", () => {
  test.each<[string, number, number]>([
    ["2023.07-2024.01", 20230701, 20240131],
    ["2024年1月至2024年12月", 20240101, 20241231],
    ["2024年1月5日到2024年3月6日", 20240105, 20240306],
    ["２０２４年１月—２０２５年２月", 20240101, 20250231],
    ["2024-01-05~2024-03-06", 20240105, 20240306],
    ["2024/1/5－2023/12/31", 20240105, 20231231],
    ["自2024年 1 月 至 2023年 6 月", 20240101, 20230631],
  ])("%s", (text, start, end) => {
    expect(readDateSpan(text)).toEqual({ start, end });
  });

  test.each([
    "",
    "2024年12月15日前",
    "2024年3月至5月",
    "3月至5月",
    "2024.13-2025.01",
    "2024年1月40日至2024年2月1日",
    `2024.01-2024.02${"字".repeat(200)}`,
  ])("%s states none", (text) => {
    expect(readDateSpan(text)).toBeNull();
  });

  test("a long run of digits and dashes takes no time", () => {
    const text = "2024-".repeat(40);
    expect(readDateSpan(text)).toBeNull();
  });
});

describe("spanBetween", () => {
  test("the first day of a month, and the last", () => {
    expect(spanBetween("2024年5月", "2024.04.30")).toEqual({ start: 20240501, end: 20240430 });
  });

  test.each([
    ["2024年5月", ""],
    ["待定", "2024年5月"],
    ["5月", "6月"],
  ])("%s and %s make none", (start, end) => {
    expect(spanBetween(start, end)).toBeNull();
  });
});

describe("readMonthSpan", () => {
  test.each<[string, number, number]>([
    ["1-6月完成情况", 1, 6],
    ["1 — 9月执行数", 1, 9],
    ["1月至12月", 1, 12],
    ["2024年1~6月", 1, 6],
  ])("%s", (text, from, to) => {
    expect(readMonthSpan(text)).toEqual({ from, to });
  });

  test.each(["完成情况", "6月", "1-13月", "3-5天"])("%s names none", (text) => {
    expect(readMonthSpan(text)).toBeNull();
  });
});
