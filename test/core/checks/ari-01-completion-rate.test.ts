import { completionRateCheck } from "../../../src/core/checks/ari-01-completion-rate";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const form = (target: string, actual: string, rate: string, weight = 10) =>
  buildForm({ rows: [{ ...RIGHT_ROW, target, actual, rate, weight }] });

describe("ARI-01 completion rate", () => {
  test.each([
    [">=33盏", "=35盏", "106.06%"],
    [">=119家", "=118家", "99.16%"],
    ["<=15天", "=3天", "100%"],
    ["2024年12月15日前", "=2024年12月11日", "100.00%"],
    ["成效明显", "达到预期指标", "100%"],
    [">=200人次", "=158人次", "79%"],
  ])("%s, %s, shown as %s is right", (target, actual, rate) => {
    expect(runCheck(completionRateCheck, form(target, actual, rate))).toEqual([]);
  });

  test("a rate cut to an integer is told apart, with both scores", () => {
    const findings = runCheck(completionRateCheck, form(">=33盏", "=35盏", "106%"));
    expect(findings).toMatchObject([
      {
        cell: `H${FIRST_ROW}`,
        severity: "warning",
        situation: "truncated",
        data: { exact: "106.06", shown: "106%", exactScore: "9.39", shownScore: "9.4" },
        fix: { safe: false, edits: [{ before: { value: "106%" }, after: { value: "106.06%" } }] },
      },
    ]);
  });

  test("a rate rounded to fewer decimals is told apart", () => {
    expect(runCheck(completionRateCheck, form(">=1500万元", "=1558万元", "104%"))).toMatchObject([
      { situation: "rounded" },
    ]);
  });

  test("a truncated rate that does not change the score says so", () => {
    const sheet = buildForm({
      rows: [
        {
          ...RIGHT_ROW,
          target: ">=5.50亿元",
          actual: "=5.79亿元",
          rate: "105%",
          rule: "按评判等级赋分",
        },
      ],
    });
    expect(runCheck(completionRateCheck, sheet)).toMatchObject([
      { situation: "truncatedSameScore" },
    ]);
  });

  test("a rate rounded to fewer decimals without an effect on the score says so", () => {
    const sheet = buildForm({
      rows: [
        {
          ...RIGHT_ROW,
          target: ">=1500万元",
          actual: "=1558万元",
          rate: "103.9%",
          rule: "按评判等级赋分",
        },
      ],
    });
    expect(runCheck(completionRateCheck, sheet)).toMatchObject([
      { cell: `H${FIRST_ROW}`, severity: "warning", situation: "roundedSameScore" },
    ]);
  });

  test("without a weight no scores are compared", () => {
    const sheet = buildForm({
      rows: [{ ...RIGHT_ROW, target: ">=33盏", actual: "=35盏", rate: "106%", weight: null }],
    });
    const findings = runCheck(completionRateCheck, sheet);
    expect(findings).toMatchObject([{ situation: "truncatedSameScore" }]);
    expect(findings[0]?.data).not.toHaveProperty("exactScore");
  });

  test("a number in a percent format is mended as a number", () => {
    const sheet = buildForm({
      rows: [
        {
          ...RIGHT_ROW,
          target: ">=200人次",
          actual: "=158人次",
          rate: { value: 0.97, format: "0.00%" },
        },
      ],
    });
    expect(runCheck(completionRateCheck, sheet)).toMatchObject([
      { fix: { edits: [{ before: { value: 0.97 }, after: { value: 0.79 } }] } },
    ]);
  });

  test("a limit that was kept is 100%, however far below the result lies", () => {
    expect(runCheck(completionRateCheck, form("<=15天", "=3天", "20%"))).toMatchObject([
      { situation: "mismatch", data: { exact: "100" } },
    ]);
  });

  test("what cannot be computed is not judged", () => {
    for (const [target, actual] of [
      [">=40个", "达到预期指标"],
      [">=15天", "=3万元"],
      ["成效明显", "有所提高"],
      ["", "=3台"],
    ] as const) {
      expect(runCheck(completionRateCheck, form(target, actual, "50%"))).toEqual([]);
    }
  });

  test("a rate that is not filled in is not judged", () => {
    for (const rate of ["", "—", "#N/A"]) {
      expect(runCheck(completionRateCheck, form(">=33盏", "=35盏", rate))).toEqual([]);
    }
  });

  test("a wrong rate is a mismatch with a safe fix", () => {
    expect(runCheck(completionRateCheck, form(">=200人次", "=158人次", "97%"))).toMatchObject([
      { situation: "mismatch", data: { exact: "79" }, fix: { safe: true } },
    ]);
  });

  test("a rate that would rest on an assumption is not judged", () => {
    expect(runCheck(completionRateCheck, form("<=10天", "=12天", "90%"))).toEqual([]);
  });
});
