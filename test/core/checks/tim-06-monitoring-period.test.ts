import { monitoringPeriod } from "../../../src/core/checks/tim-06-monitoring-period";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { Field, IndicatorTable } from "../../../src/core/table/indicator-table";
import { buildForm, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheckOn } from "../../support/run-check";

function monitoring(row: RowSpec, headings: readonly string[] = []): IndicatorTable {
  const [table] = recogniseSheet(buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));
  const title = table?.title;
  if (!table || !title) throw new Error("No table");
  const unknown = headings.map((text, index): Field => ({ ...title, address: `Z${index}`, text }));
  return {
    ...table,
    kind: "monitoring",
    period: { from: 1, to: 6, field: title },
    header: { ...table.header, unknown },
  };
}

const check = (row: RowSpec, headings?: readonly string[]) =>
  runCheckOn(monitoringPeriod, monitoring(row, headings));

describe("TIM-06 monitoring period", () => {
  test.each<[string, RowSpec, readonly string[]]>([
    ["headings without months", {}, ["完成情况"]],
    ["the months of the form", {}, ["1-6月完成情况"]],
    ["two periods, one of them the form's", {}, ["1-6月完成情况", "1-9月执行情况"]],
    ["a day within the period", { target: "12月底前", actual: "2024年6月30日" }, []],
    ["a year alone", { target: "2024年", actual: "2024年" }, []],
  ])("%s are right", (_, row, headings) => {
    expect(check(row, headings)).toEqual([]);
  });

  test("a column of another period", () => {
    expect(check({}, ["1—9月\n完成情况"])).toMatchObject([
      {
        cell: "Z0",
        severity: "warning",
        situation: "heading",
        data: { heading: "1—9月完成情况", period: "1-6月" },
      },
    ]);
  });

  test("a day after the period", () => {
    expect(check({ target: "2024年12月底前", actual: "=2024年7月1日" })).toMatchObject([
      { situation: "dateAfter", data: { date: "2024年7月1日", period: "1-6月" } },
    ]);
    expect(check({ target: "年底前", actual: "2025年1月" })).toHaveLength(1);
    expect(check({ target: "年底前", actual: "2023年11月" })).toEqual([]);
  });

  test("a form without a period, or of another kind, says nothing", () => {
    const table = monitoring({ target: "年底前", actual: "2024年7月1日" });
    expect(runCheckOn(monitoringPeriod, { ...table, period: null })).toEqual([]);
    expect(runCheckOn(monitoringPeriod, { ...table, kind: "project-goals" })).toEqual([]);
  });
});
