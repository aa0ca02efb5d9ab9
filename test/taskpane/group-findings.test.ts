import type { Finding, Severity } from "../../src/core/finding";
import { NO_FILTER } from "../../src/taskpane/problems/finding-filter";
import { groupFindings } from "../../src/taskpane/problems/group-findings";

const NAMES = new Map([
  ["a", "村道维修"],
  ["b", "路灯安装"],
]);

function found(table: string, severity: Severity, cell: string): Finding {
  return {
    code: "VAL-01",
    name: "",
    severity,
    table,
    sheet: "Sheet1",
    cell,
    situation: "noUnit",
    data: {},
    fix: null,
  };
}

const cells = (findings: readonly Finding[]): string[] => findings.map(({ cell }) => cell);

function group(findings: readonly Finding[], filter: Partial<typeof NO_FILTER> = {}) {
  return groupFindings(findings, NAMES, { ...NO_FILTER, ...filter }, "zh-CN").map((one) => ({
    name: one.name,
    findings: cells(one.findings),
    folded: cells(one.folded),
  }));
}

const MIXED = [
  found("a", "info", "A1"),
  found("a", "warning", "A3"),
  found("b", "info", "B1"),
  found("b", "error", "B9"),
  found("b", "warning", "B2"),
];

test("the worst table first, 提示 folded below what is to be mended", () => {
  expect(group(MIXED)).toEqual([
    { name: "路灯安装", findings: ["B9", "B2"], folded: ["B1"] },
    { name: "村道维修", findings: ["A3"], folded: ["A1"] },
  ]);
});

test("a table with 提示 alone comes last, folded as a whole", () => {
  const groups = group([found("a", "info", "A1"), found("b", "warning", "B2")]);
  expect(groups[1]).toEqual({ name: "村道维修", findings: [], folded: ["A1"] });
});

test("nothing is folded where there is nothing else", () => {
  expect(group([found("a", "info", "A1"), found("b", "info", "B1")])).toEqual([
    { name: "村道维修", findings: ["A1"], folded: [] },
    { name: "路灯安装", findings: ["B1"], folded: [] },
  ]);
});

test("asked for, by severity or by words, they are not folded", () => {
  expect(group(MIXED, { severity: "info" })).toEqual([
    { name: "村道维修", findings: ["A1"], folded: [] },
    { name: "路灯安装", findings: ["B1"], folded: [] },
  ]);
  expect(group(MIXED, { search: "路灯" })).toEqual([
    { name: "路灯安装", findings: ["B9", "B2", "B1"], folded: [] },
  ]);
});

test("one table alone", () => {
  expect(group(MIXED, { table: "a" })).toEqual([
    { name: "村道维修", findings: ["A3"], folded: ["A1"] },
  ]);
});
