import fc from "fast-check";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import { readDeduction, statesPoints } from "../../../src/core/scoring/read-deduction";
import { scoreIndicator } from "../../../src/core/scoring/score-indicator";
import { say } from "../../../src/core/texts/texts";
import { buildForm, RIGHT_ROW, type RowSpec } from "../../support/form-builder";

function tableOf(row: RowSpec) {
  const [table] = recogniseSheet(buildForm({ rows: [{ ...RIGHT_ROW, rate: null, ...row }] }));
  if (!table) throw new Error("No table recognised");
  return table;
}

function scoreOf(row: RowSpec, profile = CAP) {
  const indicator = tableOf(row).indicators[0];
  if (!indicator) throw new Error("No indicator recognised");
  return scoreIndicator(indicator, profile);
}

const SATISFACTION = "群众满意率90%以上得10分，每降5%扣1分，扣完为止";

describe("reading the rule", () => {
  test.each<[string, object]>([
    [SATISFACTION, { direction: "fall", unit: "%" }],
    ["每降低5%扣1分", { direction: "fall", from: null, fullMarks: null, floor: null }],
    ["每降低 5％，扣 1 分，扣完为止。", { unit: "%", from: null }],
    ["达到目标值得满分，每低1个百分点扣0.5分", { from: "target", unit: "%" }],
    ["完成目标得10分；每少1个扣2分", { from: "target", unit: "个" }],
    ["低于目标值的，每减少10万元扣1分", { from: "target", unit: "万元" }],
    ["每超过目标值1天扣0.5分，扣完为止", { direction: "rise", unit: "天" }],
    ["满意度≥95%得满分，每低1个百分点扣1分，低于80%不得分", { unit: "%" }],
  ])("%s", (text, expected) => {
    expect(readDeduction(text)).toMatchObject(expected);
  });

  test("its numbers", () => {
    const rule = readDeduction(SATISFACTION);
    expect(`${rule?.from} ${rule?.fullMarks} ${rule?.step} ${rule?.points}`).toBe("90 10 5 1");
    const floored = readDeduction("满意度≥95%得满分，每低1个百分点扣1分，低于80%不得分");
    expect(`${floored?.from} ${floored?.floor}`).toBe("95 80");
  });

  test.each([
    "每降5%扣1分，每降10%扣3分",
    "未完成不得分，每降5%扣1分",
    "每降5%酌情扣1至2分",
    "每降5%扣10%",
    "每降0%扣1分",
    "每发生一次事故扣2分",
    "每降5%扣1分，情节严重的扣完",
    "偏差±10%以内得5分，±10%～±15%得3分，其余0分",
    "按完成比例得分",
    "直接赋分",
    "",
    `${"群".repeat(60)}每降5%扣1分，扣完为止，低于60%不得分。`,
  ])("%s is not understood", (text) => {
    expect(readDeduction(text)).toBeNull();
  });

  test("which rules state points", () => {
    for (const text of [SATISFACTION, "未完成不得分", "酌情给分", "完成得5分"]) {
      expect(statesPoints(text)).toBe(true);
    }
    for (const text of ["", "直接赋分", "自定规则", "按完成比例得分", "分级评价"]) {
      expect(statesPoints(text)).toBe(false);
    }
  });

  test("any text is read in reasonable time, and never throws", () => {
    const piece = fc.constantFrom("每", "降", "5", "%", "扣", "1", "分", "，", "得", "低于", "率");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        readDeduction(pieces.join(""));
      })
    );
    const start = performance.now();
    readDeduction("低".repeat(80));
    readDeduction("每低".repeat(40));
    readDeduction("率".repeat(79) + "扣");
    expect(performance.now() - start).toBeLessThan(100);
  });
});

/** Calculated by hand. */
describe("points", () => {
  test.each<[string, string, string, number, string, string, readonly string[]]>([
    // The mark of the rule, met and missed by whole steps.
    [SATISFACTION, "≥90%", "95%", 10, "10", "95% ≥ 90%", []],
    [SATISFACTION, "≥90%", "90%", 10, "10", "90% ≥ 90%", []],
    [SATISFACTION, "≥90%", "85%", 10, "9", "10 − (90% − 85%) ÷ 5% × 1", []],
    [SATISFACTION, "≥90%", "80%", 10, "8", "10 − (90% − 80%) ÷ 5% × 1", []],
    [SATISFACTION, "≥90%", "40%", 10, "0", "10 − (90% − 40%) ÷ 5% × 1", []],
    [SATISFACTION, "≥90%", "35%", 10, "0", "max(0, 10 − (90% − 35%) ÷ 5% × 1)", []],
    // Both sides of a step.
    [SATISFACTION, "≥90%", "85.01%", 10, "10", "10 − ⌊(90% − 85.01%) ÷ 5%⌋ × 1", ["whole-steps"]],
    [SATISFACTION, "≥90%", "84.99%", 10, "9", "10 − ⌊(90% − 84.99%) ÷ 5%⌋ × 1", ["whole-steps"]],
    [SATISFACTION, "≥90%", "83%", 10, "9", "10 − ⌊(90% − 83%) ÷ 5%⌋ × 1", ["whole-steps"]],
    // The mark of the rule is another than the target.
    [SATISFACTION, "≥95%", "90%", 10, "10", "90% ≥ 90%", []],
    // From the target.
    ["每降低5%扣1分", "≥90%", "85%", 10, "9", "10 − (90% − 85%) ÷ 5% × 1", ["from-target"]],
    [
      "达到目标值得满分，每低1个百分点扣0.5分",
      "≥98%",
      "95%",
      5,
      "3.5",
      "5 − (98% − 95%) ÷ 1% × 0.5",
      [],
    ],
    ["完成目标得10分；每少1个扣2分", "≥20个", "17个", 10, "4", "10 − (20 − 17) ÷ 1 × 2", []],
    ["完成目标得10分；每少1个扣2分", "≥20个", "15个", 10, "0", "10 − (20 − 15) ÷ 1 × 2", []],
    [
      "完成目标得10分；每少1个扣2分",
      "≥20个",
      "14个",
      10,
      "0",
      "max(0, 10 − (20 − 14) ÷ 1 × 2)",
      [],
    ],
    [
      "低于目标值的，每减少10万元扣1分",
      "≥1亿元",
      "9950万元",
      8,
      "3",
      "8 − (1 − 0.995) ÷ 0.001 × 1",
      [],
    ],
    // A limit.
    ["每超过目标值1天扣0.5分，扣完为止", "≤15天", "15天", 5, "5", "15 ≤ 15", ["from-target"]],
    [
      "每超过目标值1天扣0.5分，扣完为止",
      "≤15天",
      "18天",
      5,
      "3.5",
      "5 − (18 − 15) ÷ 1 × 0.5",
      ["from-target"],
    ],
    // The lowest mark.
    [
      "满意度≥95%得满分，每低1个百分点扣1分，低于80%不得分",
      "≥95%",
      "80%",
      20,
      "5",
      "20 − (95% − 80%) ÷ 1% × 1",
      [],
    ],
    [
      "满意度≥95%得满分，每低1个百分点扣1分，低于80%不得分",
      "≥95%",
      "79.99%",
      20,
      "0",
      "79.99% < 80%",
      [],
    ],
    // A percentage beside a count: the completion rate.
    [
      "每低5%扣1分",
      "≥200人次",
      "158人次",
      15,
      "11",
      "15 − ⌊(100% − 79%) ÷ 5%⌋ × 1",
      ["by-rate", "whole-steps"],
    ],
    ["每低5%扣1分", "≥200人次", "180人次", 15, "13", "15 − (100% − 90%) ÷ 5% × 1", ["by-rate"]],
    ["每低5%扣1分", "≥200人次", "230人次", 15, "15", "115% ≥ 100%", ["by-rate"]],
  ])("%s: %s, %s of %d is %s", (rule, target, actual, weight, expected, working, assumed) => {
    const outcome = scoreOf({ rule, target, actual, weight });
    expect(outcome).toMatchObject({
      kind: "score",
      formula: "deduction",
      assumptions: assumed.map((one) => `deduction-${one}`),
    });
    expect(outcome.kind === "score" && `${outcome.points}`).toBe(expected);
    expect(outcome.kind === "score" && outcome.working).toContain(`” ${working}`);
  });

  test("the working names the rule of the row", () => {
    expect(
      scoreOf({ rule: SATISFACTION, target: "≥90%", actual: "80%", weight: 10 })
    ).toMatchObject({
      working: "“群众满意率90%以上得10分,每降5%扣1分,扣完为止” 10 − (90% − 80%) ÷ 5% × 1 = 8",
    });
  });

  test("half up, to the profile's decimals", () => {
    const rule = "每少1个扣0.0625分";
    const outcome = scoreOf({ rule, target: "≥20个", actual: "18个", weight: 1 });
    // 1 − 2 × 0.0625 = 0.875, a tie
    expect(outcome.kind === "score" && `${outcome.points}`).toBe("0.88");
  });
});

describe("left to a person", () => {
  test.each<[string, RowSpec]>([
    [
      "full marks other than the weight",
      { rule: SATISFACTION, target: "≥90%", actual: "80%", weight: 8 },
    ],
    ["a rule of another direction", { rule: "每超1%扣1分", target: "≥90%", actual: "80%" }],
    ["a limit that falls", { rule: "每少1天扣1分", target: "≤15天", actual: "18天" }],
    ["a step in another unit", { rule: "每少1公里扣1分", target: "≥20个", actual: "18个" }],
    ["a rule that is not understood", { rule: "未完成不得分", target: "≥20个", actual: "18个" }],
  ])("%s", (_, row) => {
    expect(scoreOf({ weight: 10, ...row })).toEqual({ kind: "none", why: "own-rule" });
  });
});

describe("the rule of the row comes before the profile's formula, not before its named rules", () => {
  const row = { target: "≥20个", actual: "18个", weight: 10, rule: "每少1个扣2分" };

  test.each([CAP, XJ])("$id", (profile) => {
    expect(scoreOf(row, profile)).toMatchObject({ formula: "deduction" });
    expect(scoreOf({ ...row, rule: "按照完成比例赋分" }, XJ)).toMatchObject({
      formula: "threshold-ratio",
    });
    expect(scoreOf({ ...row, rule: "自定规则" }, profile)).toMatchObject({
      formula: "capped-ratio",
    });
  });

  test("and the choice of the profile says so", () => {
    const { profile, why } = chooseProfile(tableOf(row));
    expect(profile).toBe(CAP);
    expect(say(why)).toContain("写的是自己的评分办法（如“每少1个扣2分”）");
  });
});
