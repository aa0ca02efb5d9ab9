import { ruleAndValue } from "../../../src/core/checks/scr-04-rule-and-value";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(ruleAndValue, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));

const [RATIO, GRADE, DIRECT] = ["按照完成比例赋分", "按评判等级赋分", "直接赋分"];

describe("SCR-04 scoring rule and kind of target", () => {
  test.each<[string, RowSpec]>([
    ["a number by proportion", { target: ">=3个", rule: RATIO }],
    ["words by grade", { target: "有效提升", rule: GRADE }],
    ["words all or nothing", { target: "有效提升", rule: DIRECT }],
    ["a share by grade, as SCR-02 proposes", { target: ">=98%", name: "合格率", rule: GRADE }],
    ["a date all or nothing", { target: "2024年12月15日前", rule: DIRECT }],
    ["a date by proportion", { target: "2024年12月15日前", rule: RATIO }],
    ["no target yet", { target: null, rule: RATIO }],
    ["an error value is no description", { target: "#REF!", rule: RATIO }],
    ["several numbers are no description", { target: "5个，3项", rule: RATIO }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["推动", RATIO, "qualitativeByRatio"],
    ["达到预期指标", RATIO, "qualitativeByRatio"],
    [">=5.50亿元", GRADE, "numberByGrade"],
    ["=2024年11月30日", GRADE, "dateByGrade"],
  ])("%s by %s", (target, rule, situation) => {
    expect(check({ target, rule })).toMatchObject([
      { cell: `J${FIRST_ROW}`, severity: "warning", situation, data: { rule }, fix: null },
    ]);
  });
});
