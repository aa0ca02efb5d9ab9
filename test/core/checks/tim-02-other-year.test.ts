import { otherYear } from "../../../src/core/checks/tim-02-other-year";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { Narrative } from "../../../src/core/table/indicator-table";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck, runCheckOn } from "../../support/run-check";

const check = (row: RowSpec, year = "（2024年度）") =>
  runCheck(otherYear, buildForm({ year, rows: [{ ...RIGHT_ROW, name: "完工时间", ...row }] }));

describe("TIM-02 other year, in the indicators", () => {
  test.each<[string, RowSpec]>([
    ["dates of the year", { target: "2024年12月15日前", actual: "2024年12月11日" }],
    ["dates without a year", { target: "12月15日前", actual: "12月11日" }],
    ["numbers that look like years", { target: ">=2023台", actual: "=2025台" }],
    [
      "a late result, which TIM-01 is about",
      { target: "2024年12月15日前", actual: "2025年1月3日" },
    ],
  ])("%s are right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("a target of the year before; the result is not reported too", () => {
    expect(check({ target: "2023年12月30日", actual: "=2023年12月30日" })).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "warning",
        situation: "target",
        data: { name: "完工时间", date: "2023年12月30日", year: 2024 },
      },
    ]);
  });

  test("a target of the year after", () => {
    expect(check({ target: "2025年6月底前", actual: "2024年12月1日" })).toMatchObject([
      { situation: "target" },
    ]);
  });

  test("a result before the year", () => {
    expect(check({ target: "2024年6月30日前", actual: "2023年6月1日" })).toMatchObject([
      { cell: `G${FIRST_ROW}`, situation: "actual", data: { date: "2023年6月1日" } },
    ]);
  });

  test("a form without a year says nothing", () => {
    expect(check({ target: "2023年12月30日" }, "")).toEqual([]);
  });
});

describe("TIM-02 other year, in the results", () => {
  const run = (text: string, role: Narrative["role"] = "actual") => {
    const [table] = recogniseSheet(buildForm({ rows: [RIGHT_ROW] }));
    const field = table?.title;
    if (!table || !field) throw new Error("No table");
    const narrative: Narrative = { role, field: { ...field, text }, horizon: null, numbers: [] };
    return runCheckOn(otherYear, { ...table, narratives: [narrative] });
  };

  test.each([
    "截至2024年12月31日，修路3公里。",
    "截至 2025 年 1 月 10 日，资金全部支付。",
    "2023年12月1日签订合同，2024年3月开工。",
    "2023年技术合同成交额比2022年提高。",
    "截至目前，完成3公里。",
  ])("%s", (text) => {
    expect(run(text)).toEqual([]);
  });

  test.each([
    ["截至 2023 年 12 月 31 日，修路3公里。", "2023年12月31日"],
    ["道路于2023年12月31日按时完成。", "2023年12月31日"],
    ["2022年5月1日竣工，2023年6月1日完成验收。", "2022年5月1日"],
  ])("%s is from an earlier year", (text, date) => {
    expect(run(text)).toMatchObject([{ situation: "narrative", data: { date, year: 2024 } }]);
  });

  test("the goal text may speak of earlier years", () => {
    expect(run("截至2023年12月31日，修路3公里。", "expected")).toEqual([]);
  });
});
