import { lateDate } from "../../../src/core/checks/tim-01-late-date";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(lateDate, buildForm({ rows: [{ ...RIGHT_ROW, name: "完工时间", ...row }] }));

describe("TIM-01 late date", () => {
  test.each<[string, RowSpec]>([
    ["an early day", { target: "2024年12月15日前", actual: "2024年12月11日" }],
    ["the same day", { target: "2024年12月20日前", actual: "=2024年12月20日" }],
    ["the same day of a bare date", { target: "=2024年11月30日", actual: "=2024年11月30日" }],
    ["the end of the year", { target: "年底前", actual: "2024年12月31日" }],
    ["a month that may or may not count", { target: "12月前", actual: "12月5日" }],
    ["not before a day", { target: "不早于2024年6月1日", actual: "2024年5月1日" }],
    ["no dates", { target: ">=95%", actual: "=90%" }],
    [
      "a late day that is owned up to",
      { target: "2024年6月30日前", actual: "2024年7月2日", rate: "0%", score: 0 },
    ],
    [
      "a late day without rate and score",
      { target: "2024年6月30日前", actual: "2024年7月2日", rate: null, score: null },
    ],
  ])("%s is not reported", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("a day late and counted in full", () => {
    expect(check({ target: "2023年12月30日", actual: "=2023年12月31日" })).toMatchObject([
      {
        cell: `G${FIRST_ROW}`,
        severity: "error",
        situation: "rated",
        data: {
          name: "完工时间",
          target: "2023年12月30日",
          actual: "2023年12月31日",
          rate: "100%",
        },
      },
    ]);
  });

  test("full marks without a rate", () => {
    const row = { target: "2024年6月底前", actual: "2024年7月2日", rate: null, score: 10 };
    expect(check(row)).toMatchObject([{ situation: "scored", data: { score: "10" } }]);
  });

  test("full marks with an explanation are a warning, a rate of 100% is not", () => {
    const row = { target: "2024年6月底前", actual: "2024年7月2日", reason: "汛期停工" };
    expect(check({ ...row, rate: null, score: 10 })).toMatchObject([{ severity: "warning" }]);
    expect(check({ ...row, rate: "100%", score: 10 })).toMatchObject([{ severity: "error" }]);
  });
});
