import { directOverCompletion } from "../../../src/core/checks/scr-03-direct-over-completion";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const DIRECT = { ...RIGHT_ROW, rule: "直接赋分", name: "验收\n合格率", weight: 5 };
const form = (row: RowSpec, title?: string) =>
  buildForm({ rows: [{ ...DIRECT, ...row }], ...(title ? { title } : {}) });
const check = (row: RowSpec) => runCheck(directOverCompletion, form(row));

describe("SCR-03 direct scoring and over-completion", () => {
  test.each<[string, RowSpec]>([
    ["an exact target", { target: "=100%", actual: "=100%", rate: "100%" }],
    ["a bare target", { target: "100%", actual: "100%", rate: "100%" }],
    ["an upper limit", { target: "<=8万元", actual: "=8万元", rate: "100%" }],
    ["an early date", { target: "2024年12月15日前", actual: "2024年12月11日", rate: "100.00%" }],
    ["a grade", { target: "有效保障", actual: "达到预期指标", rate: "100%" }],
    ["a missed exact target", { target: "=100%", actual: "=95%", rate: "95%" }],
    ["another rule", { rule: "满意度赋分", target: ">=95%", actual: "=100%", rate: "105.26%" }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("over-completion has lost all its points", () => {
    expect(check({ target: ">=95%", actual: "=100%", rate: "105.26%", score: 0 })).toMatchObject([
      {
        cell: `I${FIRST_ROW}`,
        severity: "error",
        situation: "zeroed",
        data: {
          name: "验收合格率",
          target: "≥95%",
          actual: "100%",
          rate: "105.26",
          rule: "直接赋分",
        },
        fix: null,
      },
    ]);
  });

  test("without a score column it stands at the rate", () => {
    const sheet = buildForm({
      rows: [{ ...DIRECT, target: ">=95%", actual: "=100%", rate: "105.26%" }],
      without: ["score"],
    });
    expect(runCheck(directOverCompletion, sheet)).toMatchObject([
      { cell: `H${FIRST_ROW}`, situation: "zeroed" },
    ]);
  });

  test.each([
    [">=25篇", "≥25篇", "=25篇", "100%"],
    ["不少于25篇", "不少于25篇", "=20篇", "80%"],
    [">=25篇", "≥25篇", null, null],
  ])("%s invites over-completion", (target, said, actual, rate) => {
    expect(check({ target, actual, rate })).toMatchObject([
      {
        cell: `J${FIRST_ROW}`,
        severity: "warning",
        situation: "risk",
        data: { target: said, rule: "直接赋分" },
        fix: null,
      },
    ]);
  });

  test("only where the profile gives 0 for over-completion", () => {
    const sheet = form({ target: ">=95%", actual: "=100%", rate: "105.26%" });
    expect(runCheck(directOverCompletion, sheet, CAP)).toEqual([]);
  });

  test("only in project tables", () => {
    const row = { target: ">=95%", actual: "=100%", rate: "105.26%" };
    expect(runCheck(directOverCompletion, form(row, "部门整体支出绩效自评表"))).toEqual([]);
  });
});
