import type { Argument } from "../../src/functions/arguments";
import { FunctionError } from "../../src/functions/function-error";
import * as perf from "../../src/functions/perf-functions";

const RATIO = "按照完成比例赋分";
const BLANKS: readonly Argument[] = [null, undefined, "", "  "];

/** The error a call ends in: its code and its message. */
function errorOf(call: () => unknown): readonly [code: string, message: string] {
  try {
    const result = call();
    throw new Error(`No error but ${String(result)}`);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return [error.code, error.message];
  }
}

const NO_TARGET = ["#N/A", "目标值还没有填写"];
const NO_ACTUAL = ["#N/A", "实际完成值还没有填写"];

describe("PERF.SCORE", () => {
  test.each<[Argument, Argument, Argument, Argument, number]>([
    [">=33盏", "=35盏", 10, RATIO, 9.39],
    [">=200人次", "=158人次", 15, RATIO, 7.13],
    [">=85%", "=100%", 15, "直接赋分", 0],
    [">=95%", "=100%", 10, "按评判等级赋分", 10],
    [">=90%", "=100%", 10, "满意度赋分", 10],
    ["<=15天", "=3天", 10, RATIO, 10],
    ["2024年12月15日前", "2024年12月11日", 6, "直接赋分", 6],
    ["成效明显", "达到预期指标", 15, "按评判等级赋分", 15],
    [">=33盏", "=35盏", "10分", RATIO, 9.39],
    [100, 69, 1, RATIO, 0.23],
  ])("%s, %s, %s by %s is %d", (target, actual, weight, rule, expected) => {
    expect(perf.score(target, actual, weight, rule)).toBe(expected);
  });

  test("without a rule full marks are the most", () => {
    for (const blank of BLANKS) expect(perf.score(">=33盏", "=35盏", 10, blank)).toBe(10);
    expect(perf.score("=38508人", "=37442人", 3)).toBe(2.92);
  });

  test("the profile may be named", () => {
    expect(perf.score(">=33盏", "=35盏", 10, RATIO, "CAP")).toBe(10);
    expect(perf.score(">=33盏", "=35盏", 10, RATIO, " xj ")).toBe(9.39);
    expect(perf.score(">=33盏", "=35盏", 10, null, "XJ")).toBe(10);
    for (const blank of BLANKS) expect(perf.score(">=33盏", "=35盏", 10, RATIO, blank)).toBe(9.39);
  });

  test("profiles that score target and result directly", () => {
    expect(perf.score("<=100万元", "=130万元", 10, null, "AH")).toBe(7);
    expect(perf.score("<=100万元", "=200万元", 10, null, "AH")).toBe(0);
    expect(perf.score(">=40个", "=-3个", 10, null, "AH")).toBe(0);
    expect(perf.score("<=100万元", "=130万元", 10, null, "HB20")).toBe(7.69);
    expect(perf.score(">=95%", "=89%", 10, "满意度赋分", "MOF21")).toBe(8);
    expect(perf.score("=38508人", "=37442人", 3, null, "WSUM")).toBe(2.92);
  });

  test("a grade that a person has to give", () => {
    expect(errorOf(() => perf.score(">=100人", "=85人", 10, "按评判等级赋分", "MOF21"))).toEqual([
      "#N/A",
      "“85人”需要由评价人判断等级后打分",
    ]);
  });

  test("an empty cell is not 0", () => {
    for (const blank of BLANKS) {
      expect(errorOf(() => perf.score(blank, "=1台", 10))).toEqual(NO_TARGET);
      expect(errorOf(() => perf.score("=1台", blank, 10))).toEqual(NO_ACTUAL);
      expect(errorOf(() => perf.score("=1台", "=1台", blank))).toEqual([
        "#N/A",
        "分值还没有填写。",
      ]);
    }
    expect(errorOf(() => perf.score("=1台", "—", 10))).toEqual(NO_ACTUAL);
    expect(perf.score(">=10台", 0, 10, RATIO)).toBe(0);
    expect(perf.score("=1台", "=1台", 0)).toBe(0);
  });

  test("bad arguments say what to do", () => {
    expect(errorOf(() => perf.score("=1台", "=1台", "十分"))).toEqual([
      "#VALUE!",
      "分值“十分”不是数字。",
    ]);
    expect(errorOf(() => perf.score("=1台", "=1台", true))).toEqual([
      "#VALUE!",
      "分值“true”不是数字。",
    ]);
    expect(perf.score("≥20个", "17个", 10, "每少1个扣2分")).toBe(4);
    expect(errorOf(() => perf.score("≥20公里", "17公里", 10, "每少1个扣2分"))).toEqual([
      "#N/A",
      "这一行写了自己的评分办法“每少1个扣2分”，没有把握读懂，请按它打分",
    ]);
    expect(errorOf(() => perf.score("=1台", "=1台", 10, "按心情赋分"))).toEqual([
      "#VALUE!",
      "不认识赋分规则“按心情赋分”。可用：按照完成比例赋分、直接赋分、按评判等级赋分、满意度赋分。",
    ]);
    expect(errorOf(() => perf.score("=1台", "=1台", 10, RATIO, "ZZ"))).toEqual([
      "#VALUE!",
      "没有名为“ZZ”的计分方案。可用的方案：XJ、CAP、MOF21、AH、HB20、WSUM。",
    ]);
    expect(errorOf(() => perf.score(">=40个", "=3万元", 10))).toEqual([
      "#VALUE!",
      "目标“≥40个”与实际“3万元”的单位不能换算",
    ]);
    expect(errorOf(() => perf.score("成效明显", "部分达成预期指标", 10))).toEqual([
      "#N/A",
      "“部分达成预期指标”需要由评价人判断等级后打分",
    ]);
  });
});

describe("PERF.RATE", () => {
  test.each<[Argument, Argument, number]>([
    [">=33盏", "=35盏", 1.0606],
    [">=200人次", "=158人次", 0.79],
    [">=1500万元", "=1558万元", 1.0387],
    [">=5.50亿元", "=5.79亿元", 1.0527],
    ["<=15天", "=3天", 1],
    ["2024年12月15日前", "2024年12月11日", 1],
    ["成效明显", "达到预期指标", 1],
    [">=1公里", "=800米", 0.8],
    [33, 35, 1.0606],
    [33, 0, 0],
    ["=3台", 0, 0],
  ])("%s and %s: %d", (target, actual, expected) => {
    expect(perf.rate(target, actual)).toBe(expected);
  });

  test("an empty cell is not 0", () => {
    for (const blank of BLANKS) {
      expect(errorOf(() => perf.rate(blank, 5))).toEqual(NO_TARGET);
      expect(errorOf(() => perf.rate(5, blank))).toEqual(NO_ACTUAL);
    }
  });

  test("what cannot be computed says why", () => {
    expect(errorOf(() => perf.rate(">=40个", "=3万元"))[0]).toBe("#VALUE!");
    expect(errorOf(() => perf.rate("成效明显", "部分达成预期指标"))).toEqual([
      "#N/A",
      "“部分达成预期指标”需要由评价人判断等级后打分",
    ]);
    expect(errorOf(() => perf.rate("#REF!", "=3台"))[0]).toBe("#VALUE!");
  });
});

describe("PERF.EXECUTION", () => {
  test.each<[Argument, Argument, Argument, number]>([
    [8065.31, 7890.98, undefined, 0.9784],
    ["8,065.31", "7,890.98万元", null, 0.9784],
    [8065.31, 7890.98, "", 0.9784],
    [100, 108.2, undefined, 1.082],
    [100, 0, undefined, 0],
    [8065.31, 7890.98, 10, 9.78],
    [148, 46, "20分", 6.22],
    [100, 108.2, 10, 10],
    [100, 90, 0, 0],
  ])("%s, %s, %s: %d", (budget, executed, weight, expected) => {
    expect(perf.execution(budget, executed, weight)).toBe(expected);
  });

  test("an empty cell is not 0", () => {
    for (const blank of BLANKS) {
      expect(errorOf(() => perf.execution(blank, 5))).toEqual(["#N/A", "预算数还没有填写。"]);
      expect(errorOf(() => perf.execution(5, blank))).toEqual(["#N/A", "执行数还没有填写。"]);
    }
  });

  test("bad arguments", () => {
    expect(errorOf(() => perf.execution(0, 5))).toEqual(["#N/A", "预算数为0，无法计算执行率。"]);
    expect(errorOf(() => perf.execution("—", 5))).toEqual(["#VALUE!", "预算数“—”不是数字。"]);
    expect(errorOf(() => perf.execution(5, "全部"))).toEqual(["#VALUE!", "执行数“全部”不是数字。"]);
    expect(errorOf(() => perf.execution(5, 5, "x"))).toEqual(["#VALUE!", "分值“x”不是数字。"]);
  });
});

describe("PERF.DEVIATION", () => {
  test.each<[Argument, Argument, string]>([
    [
      ">=33盏",
      "=35盏",
      "【待填写】完成率106.06%，实际35盏，目标≥33盏，多2盏。请说明超额完成的原因，以及目标值是否偏低。",
    ],
    [
      ">=200人次",
      "=158人次",
      "【待填写】完成率79%，实际158人次，目标≥200人次，少42人次。请说明未完成的原因和改进措施。",
    ],
    ["=1台", "=1台", ""],
    ["<=15天", "=3天", ""],
    ["成效明显", "达到预期指标", ""],
  ])("%s and %s: %s", (target, actual, expected) => {
    expect(perf.deviation(target, actual)).toBe(expected);
  });

  test("an empty cell is not 0", () => {
    for (const blank of BLANKS) {
      expect(errorOf(() => perf.deviation(blank, 5))).toEqual(NO_TARGET);
      expect(errorOf(() => perf.deviation(5, blank))).toEqual(NO_ACTUAL);
    }
  });
});

describe("PERF.SCORES", () => {
  const targets = [[">=33盏"], [""], [">=200人次"], [null], ["<=15天"]];
  const actuals = [["=35盏"], ["=1台"], ["=158人次"], [null], ["=3天"]];
  const weights = [[10], [5], [15], [null], [0]];
  const rules = [[RATIO], [RATIO], [RATIO], [null], ["直接赋分"]];

  test("scores row by row; rows that are not filled in stay empty", () => {
    expect(perf.scores(targets, actuals, weights, rules)).toEqual([
      [9.39],
      [""],
      [7.13],
      [""],
      [0],
    ]);
  });

  test("without rules, and with a profile", () => {
    const capped = [[10], [""], [11.85], [""], [0]];
    expect(perf.scores(targets, actuals, weights)).toEqual(capped);
    expect(perf.scores(targets, actuals, weights, null)).toEqual(capped);
    expect(perf.scores(targets, actuals, weights, rules, "CAP")).toEqual(capped);
  });

  test("rules that are fewer than the rows count as left out", () => {
    expect(
      perf.scores([["=1台"], ["=1台"]], [["=2台"], ["=2台"]], [[10], [10]], [[RATIO]])
    ).toEqual([[0], [10]]);
  });

  test("areas of different height are refused", () => {
    const message = ["#VALUE!", "目标、实际、分值三个区域的行数要相同。"];
    expect(errorOf(() => perf.scores(targets, actuals.slice(1), weights))).toEqual(message);
    expect(errorOf(() => perf.scores(targets, actuals, weights.slice(1)))).toEqual(message);
  });

  test("a row that cannot be computed fails the whole", () => {
    expect(errorOf(() => perf.scores([["=1台"]], [["=1台"]], [["十分"]]))).toEqual([
      "#VALUE!",
      "分值“十分”不是数字。",
    ]);
  });

  test("nothing yields nothing", () => {
    expect(perf.scores([], [], [])).toEqual([]);
  });
});

describe("PERF.VALUE and PERF.UNIT", () => {
  test.each<[Argument, number, string]>([
    ["=15.68亿元", 15.68, "亿元"],
    ["≥95%", 0.95, "%"],
    ["<=2.5万元/座", 2.5, "万元/座"],
    ["8,065.31万元", 8065.31, "万元"],
    ["0台", 0, "台"],
    [12, 12, ""],
    [0, 0, ""],
  ])("%s: %d %s", (text, value, unit) => {
    expect(perf.value(text)).toBe(value);
    expect(perf.unit(text)).toBe(unit);
  });

  test("a text without a quantity has no number", () => {
    expect(errorOf(() => perf.value("成效明显"))).toEqual([
      "#VALUE!",
      "“成效明显”里没有可以计算的数值。",
    ]);
    expect(errorOf(() => perf.value("2024年12月15日前"))[0]).toBe("#VALUE!");
    expect(perf.unit("成效明显")).toBe("");
  });

  test("an empty cell is no text", () => {
    for (const blank of BLANKS) {
      expect(errorOf(() => perf.value(blank))[0]).toBe("#N/A");
      expect(errorOf(() => perf.unit(blank))[0]).toBe("#N/A");
    }
  });
});
