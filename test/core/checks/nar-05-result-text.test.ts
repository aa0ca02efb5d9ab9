import { resultText } from "../../../src/core/checks/nar-05-result-text";
import { narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const GOAL = "建设科技创新平台3个，组织科技特派员培训2期，培训人员100人次以上，满意度达到95%以上。";
const check = (result: string) =>
  runCheck(
    resultText,
    narrativeForm({ goal: GOAL, result, facts: [{ name: "平台", target: "3个", actual: "3个" }] })
  );

describe("NAR-05 result text", () => {
  test.each([
    "建成科技创新平台3个，组织科技特派员培训2期，共培训112人次，参训人员满意度98%。",
    "已完成平台建设3个。",
    "",
  ])("%s is right", (result) => {
    expect(check(result)).toEqual([]);
  });

  test.each(["已完成", "已完成。", "达到预期目标"])("%s says too little", (result) => {
    expect(check(result)).toMatchObject([{ cell: "E5", severity: "warning", situation: "bare" }]);
  });

  test.each([GOAL, GOAL.replace("。", "")])("a copy of the goal: %s", (result) => {
    expect(check(result)).toMatchObject([{ cell: "E5", situation: "copied" }]);
  });
});
