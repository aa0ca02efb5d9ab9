import { cutThoughMet } from "../../../src/core/checks/scr-06-cut-though-met";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const HAND: readonly (keyof RowSpec)[] = ["rule"];
const check = (row: RowSpec, without = HAND) =>
  runCheck(cutThoughMet, buildForm({ rows: [{ ...RIGHT_ROW, ...row }], without }));
const SCORE = `I${FIRST_ROW}`;
const MET: RowSpec = { target: ">=40个", actual: "=40个", rate: "100%", weight: 10 };

describe("SCR-06 points lost though the target was met", () => {
  test.each<[string, RowSpec]>([
    ["full marks", { ...MET, score: 10 }],
    ["a hundredth of rounding", { ...MET, score: 9.99 }],
    ["missed", { ...MET, actual: "=36个", rate: "90%", score: 7 }],
    ["a grade within its band", { ...MET, target: "提升", actual: "达到预期指标", score: 9 }],
    ["a cost saved", { ...MET, level1: "成本指标", target: "15万元", actual: "14万元", score: 9 }],
    ["no score yet", { ...MET, score: null }],
    ["a score above the weight is ARI-03", { ...MET, score: 12 }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("a part of the points", () => {
    expect(check({ ...MET, score: 7 })).toMatchObject([
      {
        cell: SCORE,
        severity: "warning",
        situation: "partial",
        data: { target: "≥40个", actual: "40个", score: "7", weight: "10" },
        fix: null,
      },
    ]);
  });

  test("all of them", () => {
    expect(check({ ...MET, score: 0 })).toMatchObject([{ situation: "zero" }]);
  });

  test("a limit kept by far", () => {
    const row = { target: "<=15天", actual: "=3天", rate: null, score: 8 };
    expect(check(row)).toMatchObject([{ situation: "partial" }]);
  });

  test("with an explanation it is a hint", () => {
    expect(check({ ...MET, score: 7, reason: "验收资料不全，扣3分" })).toMatchObject([
      { severity: "info", situation: "explained" },
    ]);
  });

  test("a penalty for over-completion is the rule's, not a contradiction", () => {
    const row = { ...MET, actual: "=44个", rate: "110%", score: 9 };
    expect(check(row, [])).toEqual([]);
    expect(check(row)).toMatchObject([{ situation: "partial" }]);
  });
});
