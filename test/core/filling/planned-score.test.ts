import { analyse } from "../../../src/assistant/analyse";
import { plannedScore } from "../../../src/core/filling/planned-score";
import { buildSheet, type CellSpec } from "../../support/form-builder";

const HEADINGS = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const NAMES = ["产出指标", "数量指标"];

/** A form of rows 三级指标, 年度指标值, 实际完成值, 分值, 得分. */
function scoresOf(rows: readonly (readonly CellSpec[])[], merges: readonly string[] = []) {
  const cells: Record<string, CellSpec> = { A1: "项目支出绩效自评表", A2: "（2024年度）" };
  HEADINGS.forEach((heading, index) => (cells[`${"ABCDEFG".charAt(index)}4`] = heading));
  rows.forEach((row, index) =>
    [...NAMES, ...row].forEach((content, at) => {
      if (content !== null) cells[`${"ABCDEFG".charAt(at)}${5 + index}`] = content;
    })
  );
  const [analysed] = analyse([buildSheet({ cells, merges })]);
  if (!analysed) throw new Error("No table");
  return analysed.table.indicators.map((indicator) => {
    const planned = plannedScore(analysed.table, indicator, analysed.profile.profile);
    return planned && { ...planned, score: scoreText(planned.score) };
  });
}

function scoreText(score: NonNullable<ReturnType<typeof plannedScore>>["score"]): string {
  return score.kind === "score" ? `${score.points}` : score.why.key;
}

test("a row with a cell to itself, whatever stands there now", () => {
  expect(scoresOf([["维修桥梁数量", "≥10座", "9座", 10, 3]])).toEqual([{ score: "9", rows: 1 }]);
});

test("rows that share one score cell add up, and each says so", () => {
  const rows = [
    ["维修桥梁数量", "≥10座", "9座", 10, 19],
    ["维修村道长度", "≥8公里", "8公里", 10, null],
  ];
  const shared = { score: "19", rows: 2 };
  expect(scoresOf(rows, ["G5:G6"])).toEqual([shared, shared]);
});

test("what cannot be told says why", () => {
  expect(scoresOf([["维修桥梁数量", "≥10座", null, 10, null]])).toEqual([
    { score: "skip.actualMissing", rows: 1 },
  ]);
});
