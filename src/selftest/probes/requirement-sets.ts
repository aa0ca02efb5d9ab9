import type { Probe } from "../probe";

const NEEDED = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.1"],
] as const;
const NEWER = [
  ["ExcelApi", "1.15"],
  ["ExcelApi", "1.17"],
  ["ExcelApi", "1.18"],
  ["ExcelApi", "1.20"],
  ["SharedRuntime", "1.2"],
  ["CustomFunctionsRuntime", "1.3"],
  ["KeyboardShortcuts", "1.1"],
  ["RibbonApi", "1.1"],
] as const;

export const requirementSets: Probe = {
  id: "requirement-sets",
  title: "清单要求的功能集都支持",
  english: "The requirement sets that the manifest asks for",
  source: "清单声明的下限是 Excel 2021 LTSC；更高的功能集只记在备注里，不作比较。",
  expected: {
    "ExcelApi 1.14": true,
    "SharedRuntime 1.1": true,
    "CustomFunctionsRuntime 1.1": true,
  },
  run: async (scratch) => {
    const { requirements } = scratch.Office.context;
    const has = ([set, version]: readonly [string, string]): [string, boolean] => [
      `${set} ${version}`,
      requirements.isSetSupported(set, version),
    ];
    scratch.notes.push(JSON.stringify(Object.fromEntries(NEWER.map(has))));
    return Object.fromEntries(NEEDED.map(has));
  },
};
