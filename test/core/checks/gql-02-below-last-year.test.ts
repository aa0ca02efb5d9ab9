import { belowLastYear } from "../../../src/core/checks/gql-02-below-last-year";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { HistoryValue, IndicatorTable } from "../../../src/core/table/indicator-table";
import { parseValue } from "../../../src/core/value/parse-value";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOAL } from "../../support/goal-form";
import { runCheckOn } from "../../support/run-check";

function onlyTable(tables: readonly IndicatorTable[]): IndicatorTable {
  const [table] = tables;
  if (!table) throw new Error("No table recognised");
  return table;
}

const evaluation = (row: RowSpec, year = "（2024年度）") =>
  onlyTable(recogniseSheet(buildForm({ year, rows: [{ ...RIGHT_ROW, ...row }] })));

function withHistory(
  table: IndicatorTable,
  ...values: readonly (readonly [year: number | null, text: string])[]
): IndicatorTable {
  const indicators = table.indicators.map((indicator) => ({
    ...indicator,
    history: values.map(([year, text]): HistoryValue => ({
      year,
      field: { ...indicator.name, text },
      value: parseValue(text),
    })),
  }));
  return { ...table, indicators };
}

const check = (row: RowSpec, last: string, year: number | null = null) =>
  runCheckOn(belowLastYear, withHistory(evaluation(row), [year, last]));

describe("GQL-02 below last year, by the form itself", () => {
  test.each<[string, string, string]>([
    ["more than last year", ">=52家", "44家"],
    ["the same", ">=50家", "=50家"],
    ["the same in other decimals", ">=7.5公里", "7.50公里"],
    ["the same in another unit", ">=3公里", "3000米"],
    ["a tighter limit", "<=3天", "15天"],
    ["another thing counted", ">=10场次", "11人"],
    ["nothing stated", ">=10场次", "-"],
    ["words", ">=10场次", "较好"],
    ["a fraction beside a percentage", ">=90%", "0.98"],
    ["a date", "2024年8月15日", "2023年8月8日"],
  ])("%s is right", (_, target, last) => {
    expect(check({ target }, last)).toEqual([]);
  });

  test.each<[string, string, string]>([
    [">=50家", "74家", "lower"],
    [">=90%", "98%", "lower"],
    [">=10个", "20", "lower"],
    ["129项", "136项", "lower"],
    ["<=15天", "3天", "looser"],
  ])("%s after %s", (target, last, situation) => {
    expect(check({ name: "奖补企业", target }, last)).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "warning",
        situation,
        data: { name: "奖补企业", target: target.replace(">=", "≥").replace("<=", "≤"), last },
      },
    ]);
  });

  test("an exact plan for fewer is a hint", () => {
    expect(check({ target: "=60名" }, "100名")).toMatchObject([{ severity: "info" }]);
  });

  test.each([
    [">=95%", "100%"],
    [">=120家", "121家"],
    ["130项", "136项"],
  ])("%s after %s is little less, and a hint", (target, last) => {
    expect(check({ target }, last)).toMatchObject([{ severity: "info", situation: "lower" }]);
  });

  test("less is better where the name says so", () => {
    expect(check({ name: "群众投诉率", target: "0%" }, "5%")).toEqual([]);
    expect(check({ name: "群众投诉率", target: "5%" }, "0%")).toMatchObject([
      { situation: "looser" },
    ]);
  });

  test("a limit that applies to everybody is not tightened", () => {
    expect(check({ name: "预算调整率", target: "≤10%" }, "8%")).toEqual([]);
    expect(check({ name: "“三公”经费控制率", target: "≤100%" }, "90%")).toEqual([]);
  });

  test("costs follow the budget", () => {
    const row = { level1: "成本指标", level2: "经济成本指标", target: "<=3125万元" };
    expect(check(row, "1520万元")).toEqual([]);
  });

  test("of two years the latest counts, and an older one alone does not", () => {
    const table = evaluation({ target: ">=50家" });
    const run = (...values: Parameters<typeof withHistory>[1][]) =>
      runCheckOn(belowLastYear, withHistory(table, ...values));
    expect(run([2022, "74家"], [2023, "40家"])).toEqual([]);
    expect(run([2023, "74家"], [2022, "40家"])).toHaveLength(1);
    expect(run([2021, "74家"])).toEqual([]);
  });
});

describe("GQL-02 below last year, by last year's form", () => {
  const lastYear = evaluation({ name: "修复道路里程", actual: "=5公里" }, "（2023年度）");
  const goals = (target: string, project = "道路亮化项目") =>
    onlyTable(
      recogniseSheet(
        buildGoalForm({
          labels: [["项目名称", project]],
          rows: [{ ...RIGHT_GOAL, target }],
        })
      )
    );
  const run = (table: IndicatorTable, tables: readonly IndicatorTable[], beside = false) =>
    runCheckOn(belowLastYear, table, {
      tables: beside ? [table] : [table, ...tables],
      beside: beside ? tables : [],
    });

  test("in the same workbook or in a file beside it", () => {
    const table = goals("≥3公里");
    const found = [{ situation: "lower", data: { target: "≥3公里", last: "5公里" } }];
    expect(run(table, [lastYear])).toMatchObject(found);
    expect(run(table, [lastYear], true)).toMatchObject(found);
  });

  test("the year in the project's name does not matter", () => {
    const last = {
      ...lastYear,
      project: lastYear.project && { ...lastYear.project, text: "2023年道路亮化项目" },
    };
    expect(run(goals("≥3公里", "2024年道路亮化项目"), [last])).toHaveLength(1);
  });

  test("another project, another year, or nothing below says nothing", () => {
    expect(run(goals("≥3公里", "桥梁项目"), [lastYear])).toEqual([]);
    expect(run(goals("≥3公里"), [{ ...lastYear, year: 2022 }])).toEqual([]);
    expect(run(goals("≥5公里"), [lastYear])).toEqual([]);
    expect(run(goals("≥3公里"), [])).toEqual([]);
  });
});
