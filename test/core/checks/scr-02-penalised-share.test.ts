import { penalisedShare } from "../../../src/core/checks/scr-02-penalised-share";
import { MOF21 } from "../../../src/core/scoring/profiles/mof21";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const SHARE: RowSpec = {
  ...RIGHT_ROW,
  level2: "质量指标",
  name: "验收合格率",
  weight: 5,
  target: ">=95%",
  actual: "=100%",
  rate: "105.26%",
  score: 4.74,
};
const form = (row: RowSpec) => buildForm({ rows: [{ ...SHARE, ...row }] });
const check = (row: RowSpec) => runCheck(penalisedShare, form(row));

describe("SCR-02 a share that loses points by proportion", () => {
  test.each<[string, RowSpec]>([
    ["a target of 100%", { target: "=100%", rate: "100%" }],
    ["met exactly", { target: ">=95%", actual: "=95%", rate: "100%" }],
    ["missed", { actual: "=90%", rate: "94.74%" }],
    ["by grade", { rule: "按评判等级赋分" }],
    ["a count", { target: ">=33盏", actual: "=35盏", rate: "106%", name: "路灯" }],
    [
      "growth has no upper end",
      { name: "产量增长率", target: ">=5%", actual: "=8%", rate: "160%" },
    ],
    ["an upper limit", { target: "<=5%", actual: "=3%", rate: "100%" }],
    ["satisfaction, said by SCR-01", { level1: "满意度指标", name: "村民满意度" }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("the best result loses points", () => {
    expect(check({})).toMatchObject([
      {
        cell: `I${FIRST_ROW}`,
        severity: "warning",
        situation: "penalised",
        data: { name: "验收合格率", target: "≥95%", actual: "100%", rate: "105.26", lost: "0.26" },
        fix: null,
      },
    ]);
  });

  test("before the result is known it is a hint at the rule", () => {
    expect(check({ actual: null, rate: null, score: null })).toMatchObject([
      { cell: `J${FIRST_ROW}`, severity: "info", situation: "risk" },
    ]);
  });

  test("only where the profile penalises over-completion", () => {
    expect(runCheck(penalisedShare, form({}), MOF21)).toEqual([]);
  });
});
