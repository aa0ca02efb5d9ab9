import { indicatorScore } from "../../../src/core/checks/ari-02-indicator-score";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import { findingText } from "../../../src/core/texts/finding-text";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const form = (row: RowSpec, ...others: RowSpec[]) =>
  buildForm({ rows: [{ ...RIGHT_ROW, ...row }, ...others] });
const SCORE = `I${FIRST_ROW}`;

describe("ARI-02 indicator score", () => {
  test.each<[string, RowSpec]>([
    ["over-completion by ratio", { rate: "106%", weight: 10, score: 9.4 }],
    ["a tie is rounded half up", { rate: "79%", weight: 15, score: 7.13 }],
    ["another number of decimals", { rate: "79%", weight: 15, score: "7.130" }],
    ["7.5 written as 7.50", { rate: "90%", weight: 10, score: { value: 7.5, format: "0.00" } }],
    ["7.5 written as text 7.50", { rate: "90%", weight: 10, score: "7.50" }],
    ["text with 分", { rate: "90%", weight: 10, score: "7.5分" }],
    ["a last digit apart", { rate: "99.16%", weight: 8, score: 7.84 }],
    ["the shown rate decides, not the exact one", { rate: "133%", weight: 15, score: 10.05 }],
    ["no score yet", { score: null }],
    ["no weight", { weight: null, score: 7 }],
    ["no rate can be known", { rate: null, target: ">=95%", actual: "好", score: 7 }],
  ])("%s is right", (_, row) => {
    expect(runCheck(indicatorScore, form(row))).toEqual([]);
  });

  test("a score that the rules do not give is an error with a safe fix", () => {
    expect(runCheck(indicatorScore, form({ rate: "90%", weight: 8, score: 7.2 }))).toMatchObject([
      {
        cell: SCORE,
        severity: "error",
        situation: "mismatch",
        data: {
          rate: "90",
          expected: "6",
          shown: "7.2",
          working: "8 × (90% − 60%) ÷ 40% = 6",
          profile: { "zh-CN": "新疆（四种赋分规则）XJ" },
        },
        fix: {
          safe: true,
          label: { key: "fix.writeScore", data: { value: "6" } },
          edits: [
            {
              cell: SCORE,
              before: { value: 7.2, formula: null },
              after: { value: 6, formula: null },
              profile: "XJ",
            },
          ],
        },
      },
    ]);
  });

  test("two hundredths apart is a mismatch, one is not", () => {
    expect(runCheck(indicatorScore, form({ rate: "106%", score: 9.42 }))).toHaveLength(1);
    expect(runCheck(indicatorScore, form({ rate: "106%", score: 9.41 }))).toHaveLength(0);
  });

  test("the fix keeps 分 where the scores of the table have it", () => {
    expect(
      runCheck(indicatorScore, form({ rate: "90%", weight: 8, score: "7.2分" }))
    ).toMatchObject([
      { fix: { edits: [{ before: { value: "7.2分" }, after: { value: "6分" } }] } },
    ]);
  });

  test("direct scoring: over-completion has 0, full marks there are an error", () => {
    const row = { rate: "117.65%", rule: "直接赋分", weight: 15 };
    expect(runCheck(indicatorScore, form({ ...row, score: 0 }))).toEqual([]);
    expect(runCheck(indicatorScore, form({ ...row, score: 15 }))).toMatchObject([
      { situation: "mismatch", severity: "error", data: { expected: "0" } },
    ]);
  });

  test("what no published row covers is a warning that names the assumption, never a safe fix", () => {
    const findings = runCheck(indicatorScore, form({ rate: "50%", weight: 10, score: 5 }));
    expect(findings).toMatchObject([
      { situation: "assumed", severity: "warning", data: { expected: "0" }, fix: { safe: false } },
    ]);
    expect(findings.map((finding) => findingText(finding)).join()).toContain(
      "按假定规则计算：完成率低于及格线时记0分"
    );
  });

  test.each<[string, RowSpec, string]>([
    ["按评判等级赋分", { rate: "80%", score: 10 }, "8"],
    ["满意度赋分", { rate: "95%", score: 10 }, "9.5"],
    ["直接赋分", { rate: "95%", score: 10 }, "0"],
  ])("%s below 100%% rests on an assumption", (rule, row, expected) => {
    expect(runCheck(indicatorScore, form({ ...row, rule }))).toMatchObject([
      { situation: "assumed", severity: "warning", data: { expected }, fix: { safe: false } },
    ]);
  });

  test("without a rule column a difference is only worth a look: scores are given by hand there", () => {
    const sheet = buildForm({
      rows: [{ ...RIGHT_ROW, rate: "97.23%", weight: 3, score: 3 }],
      without: ["rule"],
    });
    expect(runCheck(indicatorScore, sheet)).toMatchObject([
      {
        cell: SCORE,
        situation: "suggested",
        severity: "warning",
        data: { expected: "2.92", shown: "3" },
        fix: { safe: false, edits: [{ profile: "CAP" }] },
      },
    ]);
  });

  test("the penalty for over-completion is not applied without a rule column", () => {
    const sheet = buildForm({
      rows: [{ ...RIGHT_ROW, rate: "140%", score: 10 }],
      without: ["rule"],
    });
    expect(runCheck(indicatorScore, sheet)).toEqual([]);
    expect(runCheck(indicatorScore, sheet, XJ)).toEqual([]);
  });

  test("a profile that was chosen counts", () => {
    const sheet = form({ target: ">=50台", actual: "=45台", rate: "90%", score: 7.5 });
    expect(runCheck(indicatorScore, sheet)).toEqual([]);
    expect(runCheck(indicatorScore, sheet, CAP)).toMatchObject([
      { situation: "suggested", data: { target: "≥50台", actual: "45台", expected: "9" } },
    ]);
  });

  test("without a rate column the rate comes from target and result", () => {
    const sheet = buildForm({
      rows: [{ ...RIGHT_ROW, target: ">=200人次", actual: "=158人次", weight: 15, score: 8 }],
      without: ["rate"],
    });
    expect(runCheck(indicatorScore, sheet)).toMatchObject([
      { cell: `H${FIRST_ROW}`, data: { rate: "79", expected: "7.13" } },
    ]);
  });

  test("every row is looked at", () => {
    const sheet = form({}, { ...RIGHT_ROW, score: 9 }, { ...RIGHT_ROW, score: 8 });
    expect(runCheck(indicatorScore, sheet).map(({ cell }) => cell)).toEqual([
      `I${FIRST_ROW + 1}`,
      `I${FIRST_ROW + 2}`,
    ]);
  });
});

describe("ARI-02 leaves to others", () => {
  const byHand = (row: RowSpec, ...others: RowSpec[]) =>
    runCheck(
      indicatorScore,
      buildForm({ rows: [{ ...RIGHT_ROW, ...row }, ...others], without: ["rule"] })
    );

  test("full marks for a missed target and points lost for one that was met (SCR-05, SCR-06)", () => {
    expect(byHand({ target: ">=50台", actual: "=45台", rate: "90%", score: 10 })).toEqual([]);
    expect(byHand({ rate: "100%", score: 7 })).toEqual([]);
    expect(byHand({ target: ">=50台", actual: "=45台", rate: "90%", score: 8 })).toHaveLength(1);
  });

  test("a grade's points, inside its band or outside (SCR-07)", () => {
    const grade = { target: "有效提升", actual: "达成年度指标", rate: "100%" };
    expect(byHand({ ...grade, score: 9 })).toEqual([]);
    expect(byHand({ ...grade, score: 5 })).toEqual([]);
  });

  test("a cost below its bare target, which is money saved", () => {
    const cost = { level1: "成本指标", target: "20万元", actual: "18万元", rate: "90%" };
    expect(byHand({ ...cost, score: 10 })).toEqual([]);
  });

  test("a score that several rows share", () => {
    const row = { target: ">=50台", actual: "=45台", rate: "90%", weight: 5 };
    const sheet = buildForm({
      rows: [
        { ...RIGHT_ROW, ...row, score: 10 },
        { ...RIGHT_ROW, ...row, score: null },
      ],
    });
    const merged = {
      ...sheet,
      merges: [{ top: FIRST_ROW - 1, bottom: FIRST_ROW, left: 8, right: 8 }],
    };
    expect(runCheck(indicatorScore, merged)).toEqual([]);
    expect(runCheck(indicatorScore, sheet)).toHaveLength(1);
  });
});
