import type { Probe } from "../probe";

export const refusedArguments: Probe = {
  id: "refused-arguments",
  title: "参数不对时的错误代码",
  english: "Codes for wrong arguments",
  source: "代码取自 Excel.ErrorCodes，哪种情形用哪个是推断的（rule:error-texts）。",
  expected: {
    size: "InvalidArgument",
    address: "InvalidArgument",
    outside: "InvalidArgument",
    noIntersection: "ItemNotFound",
    sheetName: "InvalidArgument",
    longSheetName: "InvalidArgument",
    brokenFormula: "done",
    setting: "ItemNotFound",
  },
  doubt: "写坏的公式“=SUM(”应当被拒绝（InvalidArgument），模拟宿主照收。",
  run: async (scratch) => ({
    size: await scratch.attempt((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
    }),
    address: await scratch.attempt((sheet) => {
      sheet.getRange("不是地址").load("values");
    }),
    outside: await scratch.attempt((sheet) => {
      sheet.getRangeByIndexes(1_048_570, 0, 100, 1).load("address");
    }),
    noIntersection: await scratch.attempt((sheet) => {
      sheet.getRange("A1").getIntersection("B2").load("address");
    }),
    sheetName: await scratch.attempt((sheet) => {
      sheet.name = "一/二";
    }),
    longSheetName: await scratch.attempt((sheet) => {
      sheet.name = "长".repeat(32);
    }),
    brokenFormula: await scratch.attempt((sheet) => {
      sheet.getRange("A1").formulas = [["=SUM("]];
    }),
    setting: await scratch.attempt((_sheet, context) => {
      context.workbook.settings.getItem("没有这个设置——自检").load("value");
    }),
  }),
};
