import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { AH } from "../../../src/core/scoring/profiles/ah";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { HB20 } from "../../../src/core/scoring/profiles/hb20";
import { MOF21 } from "../../../src/core/scoring/profiles/mof21";
import { WSUM } from "../../../src/core/scoring/profiles/wsum";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import type { ScoringProfile } from "../../../src/core/scoring/profile";
import { scoreIndicator, scoreRate } from "../../../src/core/scoring/score-indicator";
import { completionRate } from "../../../src/core/value/completion-rate";
import { Decimal } from "../../../src/core/value/decimal";
import { parseValue } from "../../../src/core/value/parse-value";
import { buildForm, RIGHT_ROW, type RowSpec } from "../../support/form-builder";

const RATIO = "按照完成比例赋分";
const DIRECT = "直接赋分";
const GRADE = "按评判等级赋分";
const SATISFACTION = "满意度赋分";

function score(profile: ScoringProfile, row: RowSpec) {
  const [table] = recogniseSheet(buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));
  const indicator = table?.indicators[0];
  if (!indicator) throw new Error("No indicator recognised");
  return scoreIndicator(indicator, profile);
}
const row = (
  target: string,
  actual: string,
  weight: number,
  rate: string | null = null,
  rule = ""
): RowSpec => ({ target, actual, weight, rate, rule });

type Vector = readonly [RowSpec, expected: string, assumptions?: readonly string[]];

function checkVectors(profile: ScoringProfile, vectors: readonly Vector[]) {
  test.each(vectors.map(([spec, expected, assumed = []]) => [spec, expected, assumed] as const))(
    "%j: %s",
    (spec, expected, assumptions) => {
      const outcome = score(profile, spec);
      expect(outcome).toMatchObject({ kind: "score", profile: profile.id, assumptions });
      expect(outcome.kind === "score" && `${outcome.points}`).toBe(expected);
    }
  );
}

describe("XJ", () => {
  checkVectors(XJ, [
    [row(">=33盏", "=35盏", 10, "106%", RATIO), "9.4"],
    [row(">=200人次", "=158人次", 15, "79%", RATIO), "7.13"],
    [row(">=119家", "=118家", 8, "99.16%", RATIO), "7.83"],
    [row(">=85%", "=100%", 15, "117.65%", DIRECT), "0"],
    [row("<=15天", "=3天", 10, "100%", RATIO), "10"],
    [row(">=95%", "=100%", 10, "105.26%", GRADE), "10"],
    [row(">=100人", "=69人", 1, "69%", RATIO), "0.23"],
  ]);
});

describe("CAP", () => {
  checkVectors(CAP, [
    [row("38508人", "37442人", 3), "2.92"],
    [row("38508人", "37442人", 3, "97.23%"), "2.92"],
    [row("≥4个", "100个", 15), "15"],
  ]);
});

describe("MOF21: the remark stands with every score", () => {
  const unseen = "unseen-source";
  checkVectors(MOF21, [
    [row(">=33盏", "=35盏", 10, "106%", RATIO), "10", [unseen]],
    [row(">=200人次", "=158人次", 15, "79%", RATIO), "7.13", [unseen]],
    [row(">=119家", "=118家", 8, "99.16%", RATIO), "7.83", [unseen]],
    [row(">=100人", "=69人", 1, "69%", RATIO), "0.23", [unseen]],
    [row(">=100人", "=60人", 10, "60%", RATIO), "0", [unseen]],
    [row(">=100人", "=59人", 10, "59%", RATIO), "0", ["below-floor", unseen]],
    [row(">=85%", "=100%", 15, "117.65%", DIRECT), "15", [unseen]],
    [row("=1项", "=1项", 15, "100%", DIRECT), "15", [unseen]],
    [row("=2项", "=1项", 15, "50%", DIRECT), "0", ["direct-missed", unseen]],
    [row(">=95%", "=100%", 10, "105.26%", GRADE), "10", [unseen]],
    [row(">=95%", "=92%", 10, "96.84%", SATISFACTION), "10", [unseen]],
    [row(">=95%", "=89%", 10, "93.68%", SATISFACTION), "8", [unseen]],
    [row(">=85%", "=75%", 6, "88.24%", SATISFACTION), "3", [unseen]],
    [row(">=85%", "=59%", 10, "69.41%", SATISFACTION), "0", [unseen]],
    [row("满意", "较满意", 10, "85%", SATISFACTION), "8", ["satisfaction-by-rate", unseen]],
    [row(">=100人", "=69人", 10, "69%"), "6.9", [unseen]],
  ]);

  test("a grade below 100% is left to a person, between the points of its band", () => {
    const outcome = score(MOF21, row(">=95%", "=90%", 10, "85%", GRADE));
    expect(outcome).toMatchObject({ kind: "none", why: "rate-unknown" });
    const range = outcome.kind === "none" ? outcome.judgement : undefined;
    expect(`${range?.low} ${range?.high}`).toBe("8 10");
  });
});

describe("AH", () => {
  checkVectors(AH, [
    [row("≤100万元", "130万元", 10), "7"],
    [row("≤100万元", "200万元", 10), "0"],
    [row("≤100万元", "130万元", 10, "130%"), "7"],
    [row("≤100万元", "130万元", 10, "76.92%", RATIO), "7"],
    [row("≥33盏", "35盏", 10), "10"],
    [row("≥200人次", "158人次", 15, "79%"), "11.85"],
    [row("≥40个", "-3个", 10), "0"],
    [row("≤40个", "-3个", 10), "10"],
    [row("=0起", "1起", 10), "0"],
    [row("=0起", "0起", 10), "10"],
    [row("成效明显", "达到预期指标", 10), "10", ["grade-full"]],
    [row("2024年12月15日前", "2024年12月10日", 10), "10", ["rate-instead"]],
    [row("2024年12月15日前", "2024年12月20日", 10), "0", ["late-date", "rate-instead"]],
    [row("≥40个", "30人", 10), "7.5", ["other-counter", "rate-instead"]],
  ]);

  test("the rate that is told is the one of target and result", () => {
    expect(score(AH, row("≤100万元", "130万元", 10, "130%"))).toMatchObject({
      rateFrom: "computed",
      rate: new Decimal("76.92"),
      working: "10 × (1 − (130 − 100) ÷ 100) = 7",
    });
    expect(score(AH, row("≥40个", "-3个", 10))).toMatchObject({
      rateFrom: "computed",
      rate: new Decimal(0),
      working: "10 × 0 ÷ 40 = 0",
    });
    expect(score(AH, row("2024年12月15日前", "2024年12月10日", 10, "100%"))).toMatchObject({
      rateFrom: "shown",
    });
  });

  test("a negative result is 0 here alone", () => {
    for (const profile of [XJ, CAP, MOF21, HB20, WSUM]) {
      expect(score(profile, row("≥40个", "-3个", 10))).toEqual({
        kind: "none",
        why: "rate-unknown",
      });
    }
    expect(score(AH, row("≥-40个", "-3个", 10))).toMatchObject({ kind: "none" });
  });

  test("a missed grade without a rate is left to a person", () => {
    expect(score(AH, row("成效明显", "部分达成", 10))).toEqual({
      kind: "none",
      why: "rate-unknown",
    });
  });

  test("callers that know the rate alone have a score, by assumption", () => {
    const computed = completionRate(parseValue("≤100万元"), parseValue("130万元"));
    const outcome = scoreRate({ weight: new Decimal(10), rule: null, shown: null, computed }, AH);
    expect(outcome).toMatchObject({
      points: new Decimal("7.69"),
      assumptions: ["missed-at-most", "rate-instead"],
    });
  });
});

describe("HB20", () => {
  checkVectors(HB20, [
    [row("≥33盏", "35盏", 10), "10"],
    [row("≥200人次", "158人次", 15), "11.85"],
    [row("≤100万元", "130万元", 10), "7.69"],
    [row("≤100万元", "130万元", 10, "130%"), "7.69"],
    [row("≤15天", "3天", 8), "8"],
    [row("38508人", "37442人", 3), "2.92"],
    [row("=0起", "0起", 10), "10", ["zero-target", "rate-instead"]],
    [row("成效明显", "达到预期指标", 10), "10", ["grade-full"]],
  ]);
});

describe("WSUM", () => {
  checkVectors(WSUM, [
    [row("38508人", "37442人", 3), "2.92", ["item-score"]],
    [row("≥33盏", "35盏", 10, "106%"), "10"],
    [row("≥100人", "69人", 1), "0.69", ["item-score"]],
  ]);

  test("the single item's score and its share are told", () => {
    expect(score(WSUM, row("38508人", "37442人", 3))).toMatchObject({
      working: "97.23 × 3% = 2.9169 → 2.92",
    });
  });
});
