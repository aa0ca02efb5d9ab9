import { composeReason, readReason } from "../../src/taskpane/indicator/compose-reason";

describe("the explanation of a deviation", () => {
  test("puts cause and measure together as sentences", () => {
    expect(composeReason({ cause: " 参训人员外出务工 ", measure: "错开农忙开班。" })).toBe(
      "参训人员外出务工。改进措施：错开农忙开班。"
    );
  });

  test("leaves out the label when there is no measure", () => {
    expect(composeReason({ cause: "目标值定得偏低", measure: " " })).toBe("目标值定得偏低。");
  });

  test.each([
    ["", { cause: "", measure: "" }],
    ["【待填写】完成率90%，少60人次。请说明未完成的原因和改进措施。", { cause: "", measure: "" }],
    ["参训人员外出务工。", { cause: "参训人员外出务工。", measure: "" }],
    ["偏差原因：天气影响。改进措施：提前安排。", { cause: "天气影响。", measure: "提前安排。" }],
    ["天气影响\n改进措施：提前安排", { cause: "天气影响", measure: "提前安排" }],
    ["因改进措施到位，超额完成。", { cause: "因改进措施到位，超额完成。", measure: "" }],
  ])("takes %j apart", (text, parts) => {
    expect(readReason(text)).toEqual(parts);
  });

  test("comes back as it was written", () => {
    const text = composeReason({ cause: "天气影响", measure: "提前安排" });
    expect(composeReason(readReason(text))).toBe(text);
  });
});
