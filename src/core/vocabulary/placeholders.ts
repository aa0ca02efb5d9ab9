/** Texts that stand for nothing, widths folded. */
export const PLACEHOLDERS: readonly string[] = [
  "-",
  "--",
  "—",
  "——",
  "–",
  "―",
  "/",
  "\\",
  "无",
  "空",
  "待定",
  "待填",
  "暂无",
  "不适用",
  "N/A",
  "n/a",
  "NA",
];

/** Error values of spreadsheets and databases, in upper case. */
export const ERROR_VALUES: readonly string[] = [
  "#N/A",
  "#NAME?",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "NULL",
];
