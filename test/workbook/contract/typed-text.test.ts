import fc from "fast-check";
import { typedText } from "../../../src/workbook/excel/typed-text";
import { typeValue } from "../../../workbench/host/typed-value";

describe("typedText", () => {
  it.each([
    "达到预期指标",
    "≥95%",
    "2个",
    "95分",
    "3年",
    "12月",
    "100元",
    "第1季度",
    "A1",
    "无",
    "",
    " 良 ",
    "#N/A",
    "(一)",
  ])("leaves %j as it is", (text) => {
    expect(typedText(text)).toBe(text);
  });

  it.each([
    ...[
      "=1台",
      "+1",
      "-",
      "@张三",
      "'引用'",
      "＝1",
      "100%",
      "007",
      "1/2",
      "2024年12月",
      "8:30",
      "上午8:30",
      "8时30分",
      "8:30 pm",
      "12月15日",
    ],
    ...[
      "1E5",
      "1e-3",
      "¥30",
      "￥1,234.50",
      "(5)",
      "true",
      "TRUE",
      "3-Mar",
      "Mar 2024",
      "5%",
      "１２",
      "-3.5%",
    ],
  ])("puts an apostrophe before %j", (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  });

  it("keeps texts of numbers, dates and signs as the simulated host reads them", () => {
    const signs =
      "0 1 12 2024 . , : / - + % $ ¥ € ( ) e a am PM 年 月 日 时 Jan march 五 ' = @".split(" ");
    const text = fc.array(fc.constantFrom(...signs, " "), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        text.map((parts) => parts.join("")),
        (given) => {
          const { content, format } = typeValue(typedText(given), "General");
          expect([content.value, content.formula, format]).toEqual([given, null, undefined]);
        }
      )
    );
  });
});
