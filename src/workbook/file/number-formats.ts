const CHINESE_DATE = 'yyyy"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const TIME_OF_DAY = '上午/下午h"时"mm"分"';
const TIME_OF_DAY_SECONDS = '上午/下午h"时"mm"分"ss"秒"';

/** Number formats that a file names by id alone (ECMA-376 18.8.30), as Chinese Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m-d-yy",
  31: CHINESE_DATE,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: TIME_OF_DAY,
  35: TIME_OF_DAY_SECONDS,
  36: YEAR_MONTH,
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: TIME_OF_DAY,
  56: TIME_OF_DAY_SECONDS,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** The format of an id that the file does not spell out; "General" for an unknown one. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "General";
}
