import { displayOf } from "../../../src/workbook/file/display";
import { generalText } from "../../../src/workbook/file/general-text";

describe("General", () => {
  it.each([
    [9.800000000000001, "9.8"],
    [-1 / 3, "-0.333333333"],
    [123456789012, "1.23457E+11"],
    [99999999999, "99999999999"],
    [99999999999.9, "1E+11"],
    [12345678901.5, "12345678902"],
    [1234567.891234, "1234567.891"],
    [0.00001, "0.00001"],
    [0.00001234567, "1.23457E-05"],
    [1e-12, "1E-12"],
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
  ])("%p → %s", (value, text) => expect(generalText(value)).toBe(text));
});

describe("number formats", () => {
  it.each([
    ["0.00%", 0.9784, "97.84%"],
    ["0.00", 1.005, "1.01"],
    ["0.00", -1.005, "-1.01"],
    ["0", 2.5, "3"],
    ["#,##0.00", 1234567.891, "1,234,567.89"],
    ["#,##0.00", 0, "0.00"],
    ["0.0%", 0.12345, "12.3%"],
    ["[DBNum2]General", 120340, "壹拾贰万零叁佰肆拾"],
    ["[DBNum2][$-804]General", 100000010, "壹亿零壹拾"],
    ["[DBNum2]0.00", 12.5, "壹贰.伍零"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45641, "二〇二四年十二月十五日"],
    ["yyyy/m/d", 45641, "2024/12/15"],
    ["[$-804]aaaa", 45641, "星期日"],
    ['上午/下午h"时"mm"分"', 0.75, "下午6时00分"],
    ["[$-F800]dddd, mmmm dd, yyyy", 45641, "2024年12月15日"],
    ["G/通用格式", 5, "5"],
    ["[h]:mm", 1.5, "36:00"],
    ["坏[[格式", 5.5, "5.5"],
  ])("%s of %p is %s", (format, value, text) => expect(displayOf(format).number(value)).toBe(text));

  it("shows text by the text section", () => {
    expect(displayOf('0;-0;0;@"（注）"').text("甲")).toBe("甲（注）");
    expect(displayOf("0.00").text("甲")).toBe("甲");
  });
  it("knows dates from times", () => {
    expect(displayOf("yyyy-mm-dd hh:mm").isDate).toBe(true);
    expect(displayOf("h:mm").isDate).toBe(false);
  });
});
