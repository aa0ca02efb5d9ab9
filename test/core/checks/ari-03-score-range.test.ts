import { scoreRange } from "../../../src/core/checks/ari-03-score-range";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { Decimal } from "../../../src/core/value/decimal";
import { alone, runCheck } from "../../support/run-check";

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

  test("a score that several rows share is held against their weights together", () => {
    const sheet = (score: number) => ({
      ...buildForm({
        rows: [
          { ...RIGHT_ROW, weight: 5, score },
          { ...RIGHT_ROW, weight: 5, score: null },
        ],
      }),
      merges: [{ top: FIRST_ROW - 1, bottom: FIRST_ROW, left: 8, right: 8 }],
    });
    expect(runCheck(scoreRange, sheet(9.5))).toEqual([]);
    expect(runCheck(scoreRange, sheet(10.5))).toMatchObject([
      { cell: `I${FIRST_ROW}`, situation: "aboveWeight", data: { weight: "10" } },
    ]);
  });

  test("without a weight column the points in a level's heading count", () => {
    const sheet = (score: number) =>
      buildForm({
        rows: [
          { ...RIGHT_ROW, level1: "产出指标(40分)", score: 30 },
          { ...RIGHT_ROW, level1: "产出指标(40分)", score },
        ],
        without: ["weight"],
      });
    const [table] = recogniseSheet(sheet(12));
    const field = table?.indicators[0]?.level1Field;
    if (!table || !field) throw new Error("No table recognised");
    const group = {
      level: 1 as const,
      name: "产出指标",
      field,
      weight: new Decimal(40),
      firstRow: FIRST_ROW - 1,
      lastRow: FIRST_ROW,
    };
    const findings = (score: number) => {
      const [found] = recogniseSheet(sheet(score));
      if (!found) throw new Error("No table recognised");
      const changed = { ...found, groups: [group] };
      return scoreRange.run({ table: changed, profile: CAP, around: alone(changed) });
    };
    expect(findings(10)).toEqual([]);
    expect(findings(12)).toMatchObject([
      {
        cell: `B${FIRST_ROW}`,
        severity: "error",
        situation: "aboveLevel",
        data: { name: "产出指标", sum: "42", weight: "40" },
      },
    ]);
  });
});
