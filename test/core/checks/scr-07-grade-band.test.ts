import { gradeBandCheck } from "../../../src/core/checks/scr-07-grade-band";
import { indicatorScore } from "../../../src/core/checks/ari-02-indicator-score";
import { HB20 } from "../../../src/core/scoring/profiles/hb20";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const form = (actual: string, score: number, row: RowSpec = {}) =>
  buildForm({
    rows: [{ ...RIGHT_ROW, target: "有效提升", actual, rate: null, score, ...row }],
    without: ["rule"],
  });
const check = (actual: string, score: number) => runCheck(gradeBandCheck, form(actual, score));
const [ACHIEVED, PARTIAL, MISSED] = [
  "达成年度指标",
  "部分达成年度指标并具有一定效果",
  "未达成年度指标且效果较差",
];

describe("SCR-07 score within the band of its grade", () => {
  test.each([
    [ACHIEVED, 10],
    [ACHIEVED, 9],
    [ACHIEVED, 8],
    [PARTIAL, 8],
    [PARTIAL, 6],
    [PARTIAL, 5],
    [MISSED, 6],
    [MISSED, 5],
    [MISSED, 0],
    ["成效明显", 3],
  ])("%s with %s of 10 is right", (actual, score) => {
    expect(check(actual, score)).toEqual([]);
    expect(runCheck(indicatorScore, form(actual, score))).toEqual([]);
  });

  test.each([
    [ACHIEVED, 7.5, "below", "8", "10"],
    [PARTIAL, 9, "above", "5", "8"],
    [PARTIAL, 4, "below", "5", "8"],
    [MISSED, 7, "above", "0", "6"],
  ])("%s with %s of 10 is %s its band", (actual, score, situation, low, high) => {
    expect(check(actual, score)).toMatchObject([
      { cell: `I${FIRST_ROW}`, severity: "warning", situation, data: { low, high }, fix: null },
    ]);
  });

  test("the profile's own edges count", () => {
    expect(runCheck(gradeBandCheck, form(MISSED, 6), HB20)).toMatchObject([
      { situation: "above", data: { high: "5", to: 50 } },
    ]);
  });

  test("a number that is only said to be reached has no band", () => {
    expect(runCheck(gradeBandCheck, form(ACHIEVED, 3, { target: ">=95%" }))).toEqual([]);
  });
});
