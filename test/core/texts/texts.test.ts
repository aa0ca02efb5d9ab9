import type { Finding } from "../../../src/core/finding";
import { checkTitle, describeFinding, findingText } from "../../../src/core/texts/finding-text";
import { fillIn, languageOf, say } from "../../../src/core/texts/texts";

describe("languageOf", () => {
  test.each(["zh-CN", "zh", "zh-Hans-CN", "ZH-cn", "zh-TW"])("%s is Chinese", (locale) => {
    expect(languageOf(locale)).toBe("zh-CN");
  });

  test.each(["en-US", "en", "de-DE"])("%s is English", (locale) => {
    expect(languageOf(locale)).toBe("en-US");
  });
});

describe("fillIn", () => {
  test("fills in every place of a name", () => {
    expect(fillIn("{a}÷{b}＝{a}", { a: "46", b: 148 })).toBe("46÷148＝46");
  });

  test("an unknown name stays visible", () => {
    expect(fillIn("目标{target}，实际{actual}", { target: "≥40个" })).toBe(
      "目标≥40个，实际{actual}"
    );
  });

  test("an empty value is filled in", () => {
    expect(fillIn("目标{target}{gap}。", { target: "5", gap: "" })).toBe("目标5。");
  });

  test("braces and dollar signs in a value are taken as they are", () => {
    expect(fillIn("{a}{b}", { a: "{b}", b: "$&" })).toBe("{b}$&");
  });

  test("a name in two languages follows the language", () => {
    const data = { profile: { "zh-CN": "新疆", "en-US": "Xinjiang" } };
    expect(fillIn("{profile}", data)).toBe("新疆");
    expect(fillIn("{profile}", data, "en-US")).toBe("Xinjiang");
  });

  test("messages inside a message follow the language", () => {
    const undo = { key: "fill.undo", data: {} } as const;
    const note = { key: "severity.info", data: {} } as const;
    expect(fillIn("{one}：{all}", { one: note, all: [undo, note] })).toBe("提示：撤销；提示");
    expect(fillIn("{one}: {all}", { one: note, all: [undo, note] }, "en-US")).toBe(
      "Note: Undo; Note"
    );
  });
});

test("say fills in a message", () => {
  const message = { key: "fix.replaceText", data: { value: "≥95%" } } as const;
  expect(say(message)).toBe("改为“≥95%”");
  expect(say(message, "en-US")).toBe("Change to “≥95%”");
});

describe("a finding", () => {
  const finding: Finding = {
    code: "ARI-03",
    name: "score-range",
    severity: "error",
    table: "Sheet1!A1",
    sheet: "Sheet1",
    cell: "F9",
    situation: "aboveWeight",
    data: { score: "12", weight: "10" },
    fix: null,
  };

  test("is told in three parts", () => {
    expect(describeFinding(finding)).toEqual({
      what: "得分12超过了分值10。",
      why: "得分必须小于或等于分值，平台会直接退回。",
      todo: "请把得分改为不超过10。",
    });
    expect(describeFinding(finding, "en-US").what).toBe("The score 12 is above the weight 10.");
  });

  test("is told as one paragraph, with spaces between English sentences", () => {
    expect(findingText(finding)).toBe(
      "得分12超过了分值10。得分必须小于或等于分值，平台会直接退回。请把得分改为不超过10。"
    );
    expect(findingText(finding, "en-US")).toBe(
      "The score 12 is above the weight 10. A score must not exceed its weight; the platform sends the form back. Please change the score to 10 or less."
    );
  });

  test("an unknown situation is an error that names it", () => {
    expect(() => describeFinding({ ...finding, situation: "nowhere" })).toThrow("ARI-03 nowhere");
  });

  test("its check has a title", () => {
    expect(checkTitle("ARI-03")).toBe("得分和分值的范围");
    expect(checkTitle("ARI-03", "en-US")).toBe("Range of scores and weights");
  });
});
