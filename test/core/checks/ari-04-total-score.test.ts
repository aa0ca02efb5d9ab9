import { totalScore } from "../../../src/core/checks/ari-04-total-score";
import {
  buildForm,
  type CellSpec,
  FIRST_ROW,
  RIGHT_FUNDS,
  RIGHT_ROW,
} from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const SCORES = [9.4, 10, 4.74, 7.13];
const rows = SCORES.map((score) => ({ ...RIGHT_ROW, score }));
const TOTAL = `I${FIRST_ROW + SCORES.length}`;
/** 9.4 + 10 + 4.74 + 7.13 = 31.27, with the execution score 41.27. */
const form = (score: CellSpec) => buildForm({ rows, total: { score } });

describe("ARI-04 total score", () => {
  test.each<[string, CellSpec]>([
    ["a number", 41.27],
    ["text with 分", "41.27分"],
    ["more decimals", "41.270"],
    ["a last digit apart", 41.28],
    ["binary dust", 41.269999999999996],
    ["a word", "优"],
  ])("%s is right", (_, score) => {
    expect(runCheck(totalScore, form(score))).toEqual([]);
  });

  test("a total that is not the sum is an error, mended in its own style", () => {
    expect(runCheck(totalScore, form("42.27分"))).toMatchObject([
      {
        cell: TOTAL,
        severity: "error",
        situation: "mismatch",
        data: { count: 4, sum: "31.27", execution: "10", expected: "41.27", shown: "42.27分" },
        fix: {
          safe: true,
          label: { data: { value: "41.27" } },
          edits: [{ cell: TOTAL, before: { value: "42.27分" }, after: { value: "41.27分" } }],
        },
      },
    ]);
  });

  test("not filled in, although all scores are there", () => {
    expect(runCheck(totalScore, form(null))).toMatchObject([
      {
        cell: TOTAL,
        severity: "warning",
        situation: "missing",
        data: { label: "总分", expected: "41.27" },
        fix: { safe: true, edits: [{ before: { value: null }, after: { value: 41.27 } }] },
      },
    ]);
    const unfinished = buildForm({ rows: [...rows, { ...RIGHT_ROW, score: null }], total: {} });
    expect(runCheck(totalScore, unfinished)).toEqual([]);
  });

  test("a score that several rows share counts once", () => {
    const shared = buildForm({
      rows: [...rows, { ...RIGHT_ROW, score: null }],
      total: { score: 41.27 },
    });
    const last = FIRST_ROW + SCORES.length - 1;
    const merges = [{ top: last - 1, bottom: last, left: 8, right: 8 }];
    expect(runCheck(totalScore, { ...shared, merges })).toEqual([]);
  });

  test("a number stays a number", () => {
    expect(runCheck(totalScore, form(40))).toMatchObject([
      { fix: { edits: [{ before: { value: 40 }, after: { value: 41.27 } }] } },
    ]);
  });

  test.each([
    [41.29, "close"],
    [41.37, "close"],
    [41.17, "close"],
    [41.38, "mismatch"],
    [41.16, "mismatch"],
  ])("%d is %s", (score, situation) => {
    const severity = situation === "close" ? "warning" : "error";
    expect(runCheck(totalScore, form(score))).toMatchObject([{ situation, severity }]);
  });

  test("the total may stand under 完成率", () => {
    const sheet = buildForm({ rows, total: {} });
    const moved = {
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.index === FIRST_ROW - 1 + SCORES.length
          ? {
              ...row,
              cells: [
                ...row.cells,
                {
                  column: 7,
                  value: "50分",
                  text: "50分",
                  formula: null,
                  format: "General",
                  locked: true,
                },
              ],
            }
          : row
      ),
    };
    expect(runCheck(totalScore, moved)).toMatchObject([
      { cell: `H${FIRST_ROW + SCORES.length}`, data: { expected: "41.27" } },
    ]);
  });

  test("no total row, or scores still missing: nothing to compare", () => {
    expect(runCheck(totalScore, buildForm({ rows, total: null }))).toEqual([]);
    const missing = [...rows, { ...RIGHT_ROW, score: null }];
    expect(runCheck(totalScore, buildForm({ rows: missing, total: { score: 1 } }))).toEqual([]);
  });

  test("an execution score that is still to be filled in keeps the total from being judged", () => {
    const [total, ...parts] = RIGHT_FUNDS;
    const funds = [{ label: "年度资金总额", ...total, score: null }, ...parts];
    expect(runCheck(totalScore, buildForm({ rows, funds, total: { score: 41.27 } }))).toEqual([]);
  });

  test("without a fund block the total is the sum of the scores", () => {
    const without = (score: CellSpec) => buildForm({ rows, funds: [], total: { score } });
    expect(runCheck(totalScore, without(31.27))).toEqual([]);
    expect(runCheck(totalScore, without(35))).toMatchObject([
      { data: { execution: "0", expected: "31.27" } },
    ]);
  });

  test("dashes in the sub-rows of the fund block do not count", () => {
    expect(runCheck(totalScore, form(51.27))).toMatchObject([{ data: { execution: "10" } }]);
  });
});
