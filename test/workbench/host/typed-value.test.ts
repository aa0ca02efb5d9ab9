import { cellText } from "../../../workbench/host/cell-text";
import { typeValue } from "../../../workbench/host/typed-value";

describe("typeValue", () => {
  it.each([
    ["12", 12, undefined],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["95%", 0.95, "0%"],
    ["2024年12月15日", 45641, 'yyyy"年"m"月"d"日"'],
    ["TRUE", true, undefined],
    ["≥95%", "≥95%", undefined],
    ["36盏", "36盏", undefined],
    ["#N/A", "#N/A", undefined],
    ["=", "=", undefined],
  ])("%s", (typed, value, format) => {
    const result = typeValue(typed, "General");
    expect([result.content.value, result.format]).toEqual([value, format]);
  });

  it("takes text after an apostrophe and in text cells as it is", () => {
    expect(typeValue("'007", "General").content).toEqual({
      value: "007",
      formula: null,
      quotePrefix: true,
    });
    expect(typeValue("=1台", "@").content.value).toBe("=1台");
    expect(typeValue("=1台", "General").content.formula).toBe("=1台");
  });
});

describe("cellText", () => {
  it.each([
    [0.9784, "0.00%", "97.84%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [45641, 'yyyy"年"m"月"d"日"', "2024年12月15日"],
    [1 / 3, "General", "0.333333333"],
    [null, "0.00", ""],
    ["文", "0.00", "文"],
  ])("%s as %s", (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });
});
