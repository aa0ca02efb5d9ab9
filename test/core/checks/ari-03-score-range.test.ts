import { scoreRange } from "../../../src/core/checks/ari-03-score-range";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(scoreRange, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));

describe("ARI-03 score range", () => {
  test.each<[string, RowSpec]>([
    ["full marks", { weight: 10, score: 10 }],
    ["full marks with other decimals", { weight: 7.5, score: "7.50" }],
    ["none", { weight: 10, score: 0 }],
    ["not filled in", { weight: 10, score: null }],
    ["a score without a weight", { weight: null, score: 10 }],
    ["a dash", { weight: 10, score: "—" }],
    ["weight 0 is another check's", { weight: 0, score: 0 }],
    ["minus zero", { weight: 10, score: "-0" }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("a score above the weight", () => {
    expect(check({ weight: 5, score: 6 })).toMatchObject([
      {
        cell: `I${FIRST_ROW}`,
        severity: "error",
        situation: "aboveWeight",
        data: { score: "6", weight: "5" },
        fix: null,
      },
    ]);
  });

  test("a hundredth too much counts", () => {
    expect(check({ weight: 5, score: 5.01 })).toMatchObject([{ situation: "aboveWeight" }]);
  });

  test("a score below 0", () => {
    expect(check({ weight: 5, score: -1 })).toMatchObject([
      { cell: `I${FIRST_ROW}`, severity: "error", situation: "negative", data: { score: "-1" } },
    ]);
  });

  test("a weight below 0, with the score that exceeds it", () => {
    expect(check({ weight: -5, score: 0 })).toMatchObject([
      {
        cell: `E${FIRST_ROW}`,
        severity: "error",
        situation: "negativeWeight",
        data: { weight: "-5" },
      },
      { cell: `I${FIRST_ROW}`, situation: "aboveWeight" },
    ]);
  });
});
