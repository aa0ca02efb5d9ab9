import { accidentalText } from "../../../src/core/recognition/accidental-text";
import { likelyRole } from "../../../src/core/recognition/column-meanings";
import { horizonOf } from "../../../src/core/recognition/find-horizon";
import { readLevelText } from "../../../src/core/recognition/level-text";
import { isTemplateResidue } from "../../../src/core/recognition/template-residue";

describe("a formula typed by accident", () => {
  test.each([
    ["=1台", "#NAME?"],
    ["=36盏", "#NAME?"],
    ["=36盏", null],
    ["=2024年11月30日", "#NAME?"],
    ["=达到预期指标", "#NAME?"],
    ["=15.68亿元", "#NAME?"],
  ])("%s shown as %s is read as typed", (formula, value) => {
    expect(accidentalText({ formula, value, text: value ?? "" })).toBe(formula);
  });

  test("=100% is read as typed where the cell shows 1, and left alone where it shows 100%", () => {
    expect(accidentalText({ formula: "=100%", value: 1, text: "1" })).toBe("=100%");
    expect(accidentalText({ formula: "=100%", value: 1, text: "100%" })).toBeNull();
  });

  test.each([
    ["=B3/C3", 0.5],
    ["=B3/C3", "#DIV/0!"],
    ["=$B$3", 3],
    ["=SUM(D4:D9)", 90],
    ["=PERF.SCORE(F3,G3,E3)", "#NAME?"],
    ["=合计!B3", "#NAME?"],
    ["=2*7.5", 15],
    ["=5", 5],
  ])("%s calculates", (formula, value) => {
    expect(accidentalText({ formula, value, text: String(value) })).toBeNull();
  });

  test("a constant is none", () => {
    expect(accidentalText({ formula: null, value: "=1台", text: "=1台" })).toBeNull();
  });
});

describe("points in the text of a level", () => {
  test.each([
    ["产出指标(40分)", "产出指标", "40"],
    ["产出指标（40分）", "产出指标", "40"],
    ["产出\n指标 【40分】", "产出指标", "40"],
    ["数量指标15分", "数量指标", "15"],
    ["数量指标７.５分", "数量指标", "7.5"],
    ["满意度指标（10%）", "满意度指标", "10"],
    ["效益指标(权重:30分)", "效益指标", "30"],
  ])("%s", (text, name, weight) => {
    const read = readLevelText(text);
    expect([read?.name, read?.weight?.toString()]).toEqual([name, weight]);
  });

  test.each(["产出指标", "核心业务产出1", "产出指标（A）", "40分"])("%s has none", (text) => {
    expect(readLevelText(text)).toEqual({ name: text, weight: null });
  });

  test("an empty cell states no level", () => {
    expect(readLevelText(" \n")).toBeNull();
  });
});

describe("what a template leaves", () => {
  test.each([
    "指标1",
    "指标2：",
    "指标 3:",
    "……",
    "...",
    "1.目标内容1",
    "指标1：……",
    "三级指标2",
    "任务1：",
    "（……）",
  ])("%s", (text) => {
    expect(isTemplateResidue(text)).toBe(true);
  });

  test.each(["", "指标1：修路里程", "修路里程", "指标", "3.", "目标完成率", "12", "1.修路", "无"])(
    "not %s",
    (text) => {
      expect(isTemplateResidue(text)).toBe(false);
    }
  );
});

describe("the time of a block", () => {
  test.each([
    ["长期绩效指标", "long-term"],
    ["长期绩⏎效指标".replace("⏎", "\n"), "long-term"],
    ["年度绩效指标", "annual"],
    ["年度目标：", "annual"],
    ["中期目标（2022年—2024年）", "mid-term"],
    ["实施期目标", "long-term"],
    ["年度", "annual"],
  ])("%s", (text, horizon) => {
    expect(horizonOf(text)).toBe(horizon);
  });

  test.each(["", "预期目标", "年度工作任务", "长期以来坚持科技引领", "绩效指标"])(
    "%s names none",
    (text) => {
      expect(horizonOf(text)).toBeNull();
    }
  );
});

test.each([
  ["本年拟完成的目标值", "target"],
  ["各项任务实际完成值", "actual"],
  ["财政评价最终得分", "score"],
  ["得分/权重", "weight"],
  ["联系方式", null],
])("a heading in other words: %s", (heading, role) => {
  expect(likelyRole(heading)).toBe(role);
});
