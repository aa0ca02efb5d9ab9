import { goalNumbers } from "../../../src/core/checks/nar-01-goal-numbers";
import { unreportedGoals } from "../../../src/core/checks/nar-07-unreported-goals";
import { narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const form = (goal: string, result: string) =>
  narrativeForm({
    goal,
    result,
    facts: [{ name: "建设平台", target: "3个", actual: "3个" }],
  });
const check = (goal: string, result: string) => runCheck(unreportedGoals, form(goal, result));

describe("NAR-07 unreported goals", () => {
  test.each([
    ["what an indicator measures", "建设平台3个", "完成年度工作，进展顺利"],
    ["what the result mentions", "申请国家专利8件", "申请国家专利9件"],
    ["what it mentions without a number", "申请国家专利8件", "国家专利均已受理"],
    ["money and rates", "投入资金200万元，满意度95%", "完成年度工作"],
    ["a result not yet written", "申请国家专利8件", ""],
  ])("%s is reported", (_, goal, result) => {
    expect(check(goal, result)).toEqual([]);
  });

  test("counts that neither text nor indicators mention", () => {
    const texts = ["建设平台3个，申请国家专利8件，发表论文10篇", "建成平台3个"] as const;
    expect(check(...texts)).toMatchObject([
      {
        cell: "E5",
        severity: "info",
        situation: "notReported",
        data: { numbers: "国家专利8件、论文10篇" },
      },
    ]);
    expect(runCheck(goalNumbers, form(...texts))).toEqual([]);
  });
});
