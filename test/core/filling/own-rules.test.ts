import { fillTable } from "../../../src/core/filling/fill-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { ScoringProfile } from "../../../src/core/scoring/profile";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { say } from "../../../src/core/texts/texts";
import { score } from "../../../src/functions/perf-functions";
import { buildForm, RIGHT_ROW } from "../../support/form-builder";

const ROW = { ...RIGHT_ROW, weight: 10, rate: null, score: null, target: "≥20个", actual: "17个" };

function fill(rule: string, profile: ScoringProfile, formulas: boolean) {
  const [table] = recogniseSheet(buildForm({ rows: [{ ...ROW, rule }] }));
  const indicator = table?.indicators[0];
  if (!table || !indicator) throw new Error("No table recognised");
  const plan = fillTable(table, profile, { formulas });
  const at = indicator.score?.address;
  return {
    indicator,
    edit: plan.edits.find(({ cell }) => cell === at),
    skipped: plan.skipped.find(({ cell }) => cell === at),
  };
}

describe("a row that states its own rule", () => {
  const RULE = "每少1个扣2分";

  test("is filled in by it, and the reason says so", () => {
    const { edit } = fill(RULE, CAP, false);
    expect(edit?.after.value).toBe(4);
    expect(edit && say(edit.reason)).toBe(
      "“每少1个扣2分” 10 − (20 − 17) ÷ 1 × 2 = 4（方案：这一行写的评分办法；按假定规则计算：评分办法没有写明从哪里算起，从目标值算起）"
    );
  });

  test("as a formula that gives the same", () => {
    const { edit, indicator } = fill(RULE, CAP, true);
    const { target, actual, weight, rule } = indicator;
    const cells = [target, actual, weight, rule].map((field) => field?.address);
    expect(edit?.after).toEqual({ value: 4, formula: `=PERF.SCORE(${cells.join()},"CAP")` });
    expect(score("≥20个", "17个", 10, RULE, "CAP")).toBe(4);
  });

  test("that is not understood is left to a person, with the rule named", () => {
    const { edit, skipped } = fill("未完成不得分", CAP, false);
    expect(edit).toBeUndefined();
    expect(skipped && say(skipped.why)).toBe(
      "这一行写了自己的评分办法“未完成不得分”，没有把握读懂，请按它打分"
    );
  });
});

describe("formulas", () => {
  test("a profile that a person made gives values: PERF.SCORE does not know it", () => {
    const { edit } = fill("", { ...CAP, id: "MINE" }, true);
    expect(edit?.after).toEqual({ value: 8.5, formula: null });
    expect(fill("", CAP, true).edit?.after.formula).toContain('"CAP")');
  });

  test("a rule without a meaning for the score is not handed over", () => {
    expect(fill("自定规则", CAP, true).edit?.after.formula).toMatch(/,,"CAP"\)$/u);
  });
});
