import { countedTwice } from "../../../src/core/checks/str-11-counted-twice";
import { buildForm, buildSheet, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const row = (weight: number) => ({ ...RIGHT_ROW, weight, score: weight });
const form = (weight: number, score: number) =>
  buildForm({ rows: [row(40), row(20), row(50)], total: { weight, score } });

/** The second row breaks down the first. */
const withParts = (weight: number, score: number) =>
  runCheck(
    countedTwice,
    buildForm({
      rows: [row(40), { ...row(20), name: "其中：台式设备" }, { ...row(50), name: "另一类设备" }],
      total: { weight, score },
    })
  );

describe("STR-11 counted twice", () => {
  test("points of a 其中 row are part of its parent's", () => {
    expect(withParts(100, 100)).toEqual([]);
  });

  test("a total that counts them again", () => {
    expect(withParts(120, 120)).toMatchObject([
      {
        cell: `I${FIRST_ROW + 3}`,
        severity: "error",
        situation: "score",
        data: { total: "120", right: "100" },
        fix: null,
      },
      { cell: `E${FIRST_ROW + 3}`, situation: "weight", data: { total: "120", right: "100" } },
    ]);
  });

  test("a total that is wrong in another way is not for this check", () => {
    expect(withParts(110, 99)).toEqual([]);
  });

  test("ordinary rows count each", () => {
    expect(runCheck(countedTwice, form(120, 120))).toEqual([]);
  });

  test("a score that two rows share counts once", () => {
    const cells = (total: number) => ({
      A1: "项目支出绩效自评表",
      A2: "一级指标",
      B2: "三级指标",
      C2: "目标值",
      D2: "业绩值",
      E2: "分值",
      F2: "得分",
      A3: "产出指标",
      B3: "甲",
      C3: "1个",
      D3: "1个",
      E3: 60,
      F3: 60,
      B4: "乙",
      C4: "1个",
      D4: "1个",
      A5: "总分",
      F5: total,
    });
    const merges = ["E3:E4", "F3:F4"];
    const sum = (total: number) =>
      runCheck(countedTwice, buildSheet({ cells: cells(total), merges }));
    expect(sum(60)).toEqual([]);
    expect(sum(120)).toMatchObject([
      { cell: "F5", situation: "score", data: { total: "120", right: "60" } },
    ]);
  });

  test("no total, no finding", () => {
    expect(runCheck(countedTwice, buildForm({ rows: [row(40)], total: null }))).toEqual([]);
  });
});
