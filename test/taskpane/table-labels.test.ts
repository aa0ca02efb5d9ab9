import { analyse } from "../../src/assistant/analyse";
import type { Sheet } from "../../src/core/sheet/sheet";
import { tableLabels } from "../../src/taskpane/shared/table-labels";
import { paneText } from "../../src/taskpane/texts/pane-text";
import { buildForm, buildSheet, RIGHT_ROWS } from "../support/form-builder";

const labelsOf = (...sheets: readonly Sheet[]): string[] => [
  ...tableLabels(analyse(sheets), paneText("zh-CN")).values(),
];

const form = buildForm({ rows: RIGHT_ROWS, total: { score: "100.00分" } });

test("a table alone goes by its name", () => {
  expect(labelsOf(form)).toHaveLength(1);
  expect(labelsOf(form)[0]).not.toContain("·");
});

test("the same project on two sheets is told apart by the sheets", () => {
  const [first = "", second = ""] = labelsOf(form, { ...form, name: "修改稿" });
  expect(first.endsWith(` · ${form.name}`)).toBe(true);
  expect(second.endsWith(" · 修改稿")).toBe(true);
});

test("two forms below each other, without projects, by their first rows", () => {
  const cells: Record<string, string> = {};
  for (const top of [1, 11]) {
    cells[`A${top}`] = "项目支出绩效目标表";
    ["一级指标", "二级指标", "三级指标", "指标值"].forEach((heading, index) => {
      cells[`${"ABCD".charAt(index)}${top + 2}`] = heading;
    });
    ["产出指标", "数量指标", "新建路灯", "≥33盏"].forEach((word, index) => {
      cells[`${"ABCD".charAt(index)}${top + 3}`] = word;
    });
  }
  expect(labelsOf(buildSheet({ cells }))).toEqual([
    "项目支出绩效目标表 · 第1行起",
    "项目支出绩效目标表 · 第11行起",
  ]);
});
