import { completionRate, shownRate } from "../../../src/core/value/completion-rate";
import { Decimal } from "../../../src/core/value/decimal";
import { parseValue } from "../../../src/core/value/parse-value";
import { explainRounding, readShownRate } from "../../../src/core/value/shown-rate";
import { SEED_PAIRS } from "./seed-pairs";

/** "106.06 ratio", "100 grade same-words", "83.33 ratio missed-at-most", "80 ratio unit?", "unit-mismatch". */
function rateOf(target: string, actual: string): string {
  const rate = completionRate(parseValue(target), parseValue(actual));
  if (rate.kind === "unknown") return rate.reason;
  const parts = [shownRate(rate).toFixed(), rate.basis, rate.assumed ?? ""];
  return [...parts, rate.unitAssumed ? "unit?" : ""].filter((part) => part !== "").join(" ");
}

describe("pairs of the published Xinjiang tables", () => {
  test.each(SEED_PAIRS)("%s, %s: %s, printed %s", (target, actual, expected) => {
    expect(rateOf(target, actual).split(" ")[0]).toBe(expected);
  });

  test.each(SEED_PAIRS.filter(([, , , printed]) => printed !== ""))(
    "%s, %s: %s is printed as %s by half up or cut to an integer",
    (target, actual, expected, printed) => {
      const rate = completionRate(parseValue(target), parseValue(actual));
      const shown = readShownRate({ value: printed });
      if (rate.kind !== "rate" || !shown) {
        expect(expected).toBe("qualitative-actual");
        return;
      }
      const readings = explainRounding(rate.percent, shown);
      const cut = ["106", "105", "103", "133"].some(
        (integer) => printed === `${integer}%` && shownRate(rate).toFixed() !== integer
      );
      expect(readings).toContain(cut ? "truncated-0" : "half-up-2");
      if (cut) expect(readings).not.toContain("half-up-2");
    }
  );
});

describe("ratios", () => {
  test.each([
    ["≥200人次", "158人次", "79 ratio"],
    [">95%", "100%", "105.26 ratio"],
    ["=100名", "=102名", "102 ratio"],
    ["38508人", "37442人", "97.23 ratio"],
    ["≥1000万元", "1800万元", "180 ratio"],
    ["≥2万元", "15000元", "75 ratio"],
    ["≥16.5公里", "165000米", "1000 ratio"],
    ["≥266米", "≥266米", "100 ratio"],
    ["≥40个", "0个", "0 ratio"],
    ["≥100", "80个", "80 ratio unit?"],
    ["≥40名", "41人", "102.5 ratio unit?"],
    ["80亿", "75.24亿元", "94.05 ratio unit?"],
    ["≥40个", "41人", "102.5 ratio other-counter unit?"],
    ["≥5天", "1个月", "unit-mismatch"],
    ["≥95%", "0.98", "unit-mismatch"],
    ["≥5%", "-3%", "negative"],
    ["≥-5%", "-3%", "negative"],
    ["≥85%", "<90%", "needs-judgement"],
  ])("%s, %s: %s", (target, actual, expected) => {
    expect(rateOf(target, actual)).toBe(expected);
  });

  test("the rate is exact", () => {
    const rate = completionRate(parseValue("≥33盏"), parseValue("=35盏"));
    expect(rate).toMatchObject({ percent: new Decimal(3500).div(33), assumed: null });
  });
});

describe("limits", () => {
  test.each([
    ["<=15天", "=3天", "100 met"],
    ["≤11.51万元", "115100元", "100 met"],
    ["<100%", "96%", "100 met"],
    ["≤15天", "15天", "100 met"],
    ["≤5300元", "5830元", "90.91 ratio missed-at-most"],
    ["<100%", "100%", "100 ratio missed-at-most"],
    ["≤5%", "-3%", "100 met"],
    ["≤-3%", "5%", "negative"],
  ])("%s, %s: %s", (target, actual, expected) => {
    expect(rateOf(target, actual)).toBe(expected);
  });
});

describe("a target of zero (SCR-10)", () => {
  test.each([
    ["=0起", "0起", "100 met zero-target"],
    ["0起", "3起", "0 met zero-target"],
    ["≤0起", "0起", "100 met"],
    ["≤0起", "2起", "0 met zero-target"],
    ["≥0起", "2起", "100 met"],
    [">0起", "0起", "100 met zero-target"],
  ])("%s, %s: %s", (target, actual, expected) => {
    expect(rateOf(target, actual)).toBe(expected);
  });
});

describe("dates, ranges, grades and texts", () => {
  test.each([
    ["2024年12月15日前", "=2024年12月11日", "100 date"],
    ["2024年12月20日前", "2024年12月20日", "100 date"],
    ["2024年12月20日前", "2025年1月3日", "0 date late-date"],
    ["2024年12月前", "2024年12月3日", "needs-judgement"],
    ["2024年12月20日前", "已完成", "qualitative-actual"],
    ["2024年12月20日前", "100%", "kind-mismatch"],
    ["80-90分", "85分", "100 met"],
    ["80-90分", "95分", "needs-judgement"],
    ["80-90分", "82-88分", "100 met"],
    ["成效明显", "达到预期指标", "100 grade"],
    ["达到预期指标", "达到预期指标", "100 grade"],
    ["成效明显", "部分达成", "needs-judgement"],
    ["成效明显", "未达成", "needs-judgement"],
    ["成效明显", "成效明显", "100 grade same-words"],
    ["完全相符", " 完全 相符", "100 grade same-words"],
    ["成效明显", "成效一般", "needs-judgement"],
    ["成效明显", "95%", "kind-mismatch"],
    ["2023.07-2024.01", "2023.07-2024.01", "100 grade same-words"],
    ["5个，3项", "达到预期指标", "unreadable"],
    ["≥95%", "达到预期指标", "100 grade grade-for-number"],
    ["≥95%", "部分达成", "qualitative-actual"],
    ["≥95%", "效果良好", "qualitative-actual"],
    ["≥95%", "5个，3项", "unreadable"],
    ["≥95%", "#N/A", "unreadable"],
    ["#N/A", "#N/A", "unreadable"],
    ["", "95%", "blank-target"],
    ["—", "95%", "blank-target"],
    ["≥95%", "", "blank-actual"],
    ["≥95%", "待定", "blank-actual"],
  ])("%s, %s: %s", (target, actual, expected) => {
    expect(rateOf(target, actual)).toBe(expected);
  });
});

test("ties are rounded half up", () => {
  expect(shownRate({ percent: new Decimal("79.125") }).toFixed()).toBe("79.13");
  expect(shownRate({ percent: new Decimal("100.005") }).toFixed()).toBe("100.01");
  expect(rateOf("≥800人", "833人")).toBe("104.13 ratio");
});
