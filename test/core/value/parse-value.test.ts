import { LONGEST_VALUE, parseValue } from "../../../src/core/value/parse-value";
import { understood } from "./describe-value";

const table = (title: string, rows: readonly (readonly [string, string])[]): void => {
  describe(title, () => {
    test.each(rows)("%s → %s", (text, expected) => {
      expect(understood(text)).toBe(expected);
    });
  });
};

table("comparator signs", [
  ["≥95%", "at-least 95 %"],
  ["≧95%", "at-least 95 %"],
  ["⩾95%", "at-least 95 %"],
  [">=95%", "at-least 95 %"],
  ["＞＝95%", "at-least 95 %"],
  ["=＞95%", "at-least 95 %"],
  ["=>95%", "at-least 95 %"],
  ["> = 95%", "at-least 95 %"],
  ["≥≥95%", "at-least 95 %"],
  ["≥　95　%", "at-least 95 %"],
  ["≤20万元", "at-most 20 万元"],
  ["≦20万元", "at-most 20 万元"],
  ["<=20万元", "at-most 20 万元"],
  ["＜＝20万元", "at-most 20 万元"],
  ["=<20万元", "at-most 20 万元"],
  ["<100%", "less-than 100 %"],
  ["＜0.67万元", "less-than 0.67 万元"],
  [">95%", "more-than 95 %"],
  ["＞95%", "more-than 95 %"],
  ["=1台", "equal 1 台"],
  ["＝1台", "equal 1 台"],
  ["═1台", "equal 1 台"],
  ["==1台", "equal 1 台"],
  ["=15.68亿元", "equal 15.68 亿元"],
  ["<>5", "text unreadable"],
  ["≥≤5", "text unreadable"],
  ["≥", "text unreadable"],
]);

table("comparator words", [
  ["大于等于95%", "at-least 95 %"],
  ["不少于120家", "at-least 120 家"],
  ["不低于 90 %", "at-least 90 %"],
  ["至少3个", "at-least 3 个"],
  ["超过100人", "more-than 100 人"],
  ["大于100人", "more-than 100 人"],
  ["小于5天", "less-than 5 天"],
  ["不超过5天", "at-most 5 天"],
  ["不高于10%", "at-most 10 %"],
  ["不多于3次", "at-most 3 次"],
  ["至多3次", "at-most 3 次"],
  ["控制在100万元以内", "at-most 100 万元"],
  ["98%以上", "at-least 98 %"],
  ["20人及以上", "at-least 20 人"],
  ["95%（含）以上", "at-least 95 %"],
  ["≥20人以上", "at-least 20 人"],
  ["5%以下", "at-most 5 %"],
  ["15个工作日内", "at-most 15 工作日"],
  ["24小时之内", "at-most 24 小时"],
  ["达到95%以上", "at-least 95 %"],
  ["达到95%", "none 95 %"],
  ["约100人", "none 100 人"],
  ["100人左右", "none 100 人"],
  ["≥5%以下", "text unreadable"],
  ["群众满意度≥95%", "at-least 95 %"],
  ["参赛企业不少于120家", "at-least 120 家"],
]);

table("numbers", [
  ["95", "none 95"],
  ["8,065.31", "none 8065.31"],
  ["8，065.31万元", "none 8065.31 万元"],
  ["１２３个", "none 123 个"],
  ["９５％", "none 95 %"],
  ["7.50万元/班次", "none 7.5 万元/班次"],
  ["-5%", "none -5 %"],
  ["−5%", "none -5 %"],
  ["+5%", "none 5 %"],
  ["百分之九十五", "none 95 %"],
  ["百分之百", "none 100 %"],
  ["百分之九十五点五以上", "at-least 95.5 %"],
  ["千分之三", "none 3 ‰"],
  ["一百二十", "none 120"],
  ["一百二十家", "none 120 家"],
  ["不少于三次", "at-least 3 次"],
  ["十五天", "none 15 天"],
  ["一万二千元", "none 12000 元"],
  ["一百二十万元", "none 120 万元"],
  ["三千零五十人", "none 3050 人"],
  ["三五家", "text qualitative"],
  ["一百二", "text qualitative"],
  ["1 000元", "text several-numbers"],
  ["1,2", "text unreadable"],
  ["1.2.3", "text unreadable"],
  ["5万3千元", "text several-numbers"],
  ["100余人", "text unreadable"],
  ["±5%", "text unreadable"],
]);

table("units", [
  ["15.68亿元", "none 15.68 亿元"],
  ["15.68 亿 元", "none 15.68 亿元"],
  ["300百万元", "none 300 百万元"],
  ["80亿", "none 80 亿"],
  ["5万", "none 5 万"],
  ["3500元", "none 3500 元"],
  ["175万元/家", "none 175 万元/家"],
  ["500元/人*月", "none 500 元/人*月"],
  ["500元/人、天", "none 500 元/人*天"],
  ["=100（份）", "equal 100 份"],
  ["100(人次)", "none 100 人次"],
  ["80M", "none 80 M"],
  ["16.5公里", "none 16.5 公里"],
  ["2871.28平方米", "none 2871.28 平方米"],
  ["200万粒", "none 200 万粒"],
  ["≥95百分比", "at-least 95 %"],
  ["95百分率", "none 95 %"],
  ["5‰", "none 5 ‰"],
  ["2个百分点", "none 2 个百分点"],
  ["12个月", "none 12 月"],
  ["≥6月", "at-least 6 月"],
  ["10场次", "none 10 场次"],
  ["3趟次", "none 3 趟次"],
  ["35盏路灯安装到位", "text unreadable"],
]);

table("dates", [
  ["2024年12月15日前", "date at-most 2024-12-15"],
  ["=2024年8月31日前", "date at-most 2024-8-31"],
  ["=2024年11月30日", "date equal 2024-11-30"],
  ["2024 年 12 月 31 日", "date none 2024-12-31"],
  ["２０２４年１２月１５日", "date none 2024-12-15"],
  ["2024-12-15", "date none 2024-12-15"],
  ["2024/12/15", "date none 2024-12-15"],
  ["2024.12.15", "date none 2024-12-15"],
  ["2024-12-31 00:00:00", "date none 2024-12-31"],
  ["≤2024-12-15", "date at-most 2024-12-15"],
  ["不晚于2024年12月15日", "date at-most 2024-12-15"],
  ["2024年12月", "date none 2024-12-?"],
  ["2024-12", "date none 2024-12-?"],
  ["2024.12前", "date at-most 2024-12-?"],
  ["≤2024年12月", "date at-most 2024-12-31~"],
  ["2024年2月底前", "date at-most 2024-2-29~"],
  ["12月底", "date none ?-12-31~"],
  ["12月底前", "date at-most ?-12-31~"],
  ["12月底前完成", "date at-most ?-12-31~"],
  ["年底前", "date at-most ?-12-31~"],
  ["年底之前", "date at-most ?-12-31~"],
  ["年底", "date none ?-12-31~"],
  ["年内", "date at-most ?-12-31~"],
  ["2021年底", "date none 2021-12-31~"],
  ["2021年年底", "date none 2021-12-31~"],
  ["2024年底前", "date at-most 2024-12-31~"],
  ["2024年前", "date at-most 2024-?-?"],
  ["2024年", "date none 2024-?-?"],
  ["12月31日前", "date at-most ?-12-31"],
  ["6月前", "date at-most ?-6-?"],
  ["6月", "date none ?-6-?"],
  ["截至2024年12月31日", "date none 2024-12-31"],
  ["二〇二四年十二月三十一日前", "date at-most 2024-12-31"],
  ["X月前", "text qualitative"],
  ["2024年2月30日", "text several-numbers"],
  ["13月底", "text unreadable"],
  ["15日前", "text unreadable"],
]);

table("not a guess", [
  ["1-2", "text several-numbers"],
  ["1/2", "text several-numbers"],
  ["1:2", "text several-numbers"],
  ["1-6月", "text several-numbers"],
  ["2024.12", "text unreadable"],
  ["2023.07-2024.01", "text several-numbers"],
  ["2023-2024", "text several-numbers"],
  ["2024年1月-12月", "text several-numbers"],
  ["027-60896392", "text several-numbers"],
  ["24年12月", "text several-numbers"],
  ["5个，3项", "text several-numbers"],
  ["完成3项、培训20人", "text several-numbers"],
  ["R&D经费支出占比2.5", "text unreadable"],
  ["十分满意", "text qualitative"],
  ["一般", "text qualitative"],
  ["**", "text unreadable"],
]);

table("ranges", [
  ["80-90分", "range 80..90 分"],
  ["80分-90分", "range 80..90 分"],
  ["90%~95%", "range 90..95 %"],
  ["90％～95％", "range 90..95 %"],
  ["80至90分", "range 80..90 分"],
  ["3-6个月", "range 3..6 月"],
  ["80-90", "range 80..90"],
  ["80——90分", "range 80..90 分"],
  ["-5%~-3%", "range -5..-3 %"],
  ["90%-95", "text several-numbers"],
  ["95-90分", "text several-numbers"],
]);

table("grades", [
  ["达到预期指标", "grade achieved"],
  ["达成预期指标", "grade achieved"],
  ["达成年度指标", "grade achieved"],
  ["达到预期目标", "grade achieved"],
  ["达到预期目标。", "grade achieved"],
  ["已完成", "grade achieved"],
  ["完成", "grade achieved"],
  ["全部完成", "grade achieved"],
  ["达成", "grade achieved"],
  ["部分达成", "grade partial"],
  ["部分达成年度指标并具有一定效果", "grade partial"],
  ["部分达成年度指标，并具有一定效果", "grade partial"],
  ["基本达成", "grade partial"],
  ["未达成", "grade missed"],
  ["未达成年度指标且效果较差", "grade missed"],
  ["未完成", "grade missed"],
  ["没有完成", "grade missed"],
]);

table("blanks and errors", [
  ["", "blank"],
  [" 　", "blank"],
  ["—", "blank"],
  ["–", "blank"],
  ["-", "blank"],
  ["－", "blank"],
  ["——", "blank"],
  ["/", "blank"],
  ["／", "blank"],
  ["无", "blank"],
  ["待定", "blank"],
  ["暂无", "blank"],
  ["不适用", "blank"],
  ["空", "blank"],
  ["N/A", "blank"],
  ["#NAME?", "text spreadsheet-error"],
  ["#N/A", "text spreadsheet-error"],
  ["#REF!", "text spreadsheet-error"],
  ["####", "text spreadsheet-error"],
  ["NULL", "text spreadsheet-error"],
  ["null", "text spreadsheet-error"],
]);

table("qualitative texts", [
  ["成效明显", "text qualitative"],
  ["有效提升", "text qualitative"],
  ["持续提升", "text qualitative"],
  ["是", "text qualitative"],
  ["完全相符", "text qualitative"],
  ["进一步提高，不低于上年", "text qualitative"],
]);

describe("cells that hold numbers", () => {
  test.each([
    [0.9784, { format: "0.00%" }, "none 97.84 %"],
    [0.95, { format: "0%" }, "none 95 %"],
    [9.800000000000001, {}, "none 9.8"],
    [35, { format: "General", text: "35" }, "none 35"],
    [35, { format: '0"盏"', text: "35盏" }, "none 35 盏"],
    [95, { format: '"≥"0"%"', text: "≥95%" }, "at-least 95 %"],
    [8065.309, { format: '0.00"万元"', text: "8065.31万元" }, "none 8065.309 万元"],
    [45657, { format: "yyyy-mm-dd" }, "date none 2024-12-31"],
    [45657, { format: 'yyyy"年"m"月"d"日"' }, "date none 2024-12-31"],
    [45627, { format: 'yyyy"年"m"月"', text: "2024年12月" }, "date none 2024-12-?"],
    [45657, { format: 'm"月"d"日"' }, "date none ?-12-31"],
    [45657.75, { format: "[$-804]yyyy/m/d h:mm" }, "date none 2024-12-31"],
    [45657, { format: "[Red]0.00" }, "none 45657"],
    [1, { format: "yyyy-mm-dd" }, "date none 1900-1-1"],
    [61, { format: "yyyy-mm-dd" }, "date none 1900-3-1"],
    [60, { format: "yyyy-mm-dd" }, "text unreadable"],
    [-5, { format: "yyyy-mm-dd" }, "text unreadable"],
    [2024.12, {}, "none 2024.12"],
    [Number.NaN, {}, "text unreadable"],
  ])("%s %j → %s", (value, context, expected) => {
    expect(understood(value, context)).toBe(expected);
  });

  test("empty cells are blank, booleans are text", () => {
    expect(understood(null)).toBe("blank");
    expect(understood(true)).toBe("text unreadable");
  });
});

describe("what is kept", () => {
  test("the text as it stands and its decimals", () => {
    expect(parseValue(" ≥7.50万元/班次 ")).toMatchObject({
      decimals: 2,
      source: " ≥7.50万元/班次 ",
      unit: { text: "万元/班次" },
    });
    expect(parseValue(" — ")).toEqual({ kind: "blank", source: "—" });
    expect(parseValue(0.9784, { format: "0.00%" })).toMatchObject({ decimals: 2 });
  });

  test("long texts are not searched for values", () => {
    expect(understood(`≥95%${"。".repeat(LONGEST_VALUE)}`)).toBe("text unreadable");
    expect(understood("成效明显".repeat(LONGEST_VALUE))).toBe("text qualitative");
  });
});
