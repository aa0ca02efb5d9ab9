import { analyse } from "../../src/assistant/analyse";
import { indicatorRows } from "../../src/taskpane/indicator/indicator-rows";
import { paneText } from "../../src/taskpane/texts/pane-text";
import { buildSheet } from "../support/form-builder";

function rowsOf(title: string, headings: readonly string[], values: readonly string[]) {
  const cells: Record<string, string> = { A1: title, A2: "（2024年度）" };
  headings.forEach((heading, index) => (cells[`${"ABCDEFGHIJ".charAt(index)}4`] = heading));
  values.forEach((value, index) => (cells[`${"ABCDEFGHIJ".charAt(index)}5`] = value));
  const indicator = analyse([buildSheet({ cells })])[0]?.table.indicators[0];
  if (!indicator) throw new Error("No indicator");
  return indicatorRows(indicator, paneText("zh-CN")).map(({ label, text }) => [label, text]);
}

const LEVELS = ["一级指标", "二级指标", "三级指标"];
const NAMES = ["产出指标", "数量指标", "新建路灯"];

test("a goal table shows its target and nothing that it has no column for", () => {
  expect(rowsOf("项目支出绩效目标表", [...LEVELS, "指标值"], [...NAMES, "≥33盏"])).toEqual([
    ["目标值", "≥33盏"],
  ]);
});

test("a self-evaluation shows its empty cells too", () => {
  const headings = [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"];
  expect(rowsOf("项目支出绩效自评表", headings, [...NAMES, "≥33盏", "", "10", ""])).toEqual([
    ["目标值", "≥33盏"],
    ["实际完成值", ""],
    ["分值", "10"],
    ["得分", ""],
  ]);
});
