import { partsAndTarget } from "../../../src/core/checks/nar-04-parts-and-target";
import { goalNumbers } from "../../../src/core/checks/nar-01-goal-numbers";
import { type FactSpec, narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const form = (goal: string, ...facts: FactSpec[]) => narrativeForm({ goal, result: null, facts });
const check = (goal: string, ...facts: FactSpec[]) =>
  runCheck(partsAndTarget, form(goal, ...facts));

const AWARDS: FactSpec = { name: "高新技术企业认定奖励", target: ">=52家" };
const LIST =
  "1.高新技术企业认定奖励1710万元。其中规模以上企业16家，每家奖励50万元；其他类企业15家，每家奖励30万元；再次认定的23家企业，每家奖励20万元。";

describe("NAR-04 parts and target", () => {
  test.each<[string, string, FactSpec[]]>([
    ["parts that make the target", LIST, [{ ...AWARDS, target: ">=54家" }]],
    [
      "parts of the same number",
      "建设平台10个，其中国家级4个，省级6个",
      [{ name: "建设平台", target: "10个" }],
    ],
    [
      "parts that are not all",
      "建设平台10个，其中国家级4个，省级3个",
      [{ name: "建设平台", target: "10个" }],
    ],
    ["parts with indicators of their own", LIST, [{ name: "规模以上企业", target: "16家" }]],
    ["the same number twice", "奖励企业52家。高新技术企业认定奖励52家", [AWARDS]],
  ])("%s is right", (_, goal, facts) => {
    expect(check(goal, ...facts)).toEqual([]);
  });

  test("parts behind 其中 that make another number than the target", () => {
    expect(check(LIST, AWARDS)).toMatchObject([
      {
        cell: "E6",
        severity: "warning",
        situation: "mismatch",
        data: { parts: "16＋15＋23", sum: "54家", target: "≥52家", text: "B4" },
      },
    ]);
    expect(runCheck(goalNumbers, form(LIST, AWARDS))).toEqual([]);
  });

  test("two mentions that make another number than the target", () => {
    expect(
      check("一区内研发后补助奖励59家，一区外研发后补助奖励58家", {
        name: "研发后补助奖励",
        target: ">=119家",
      })
    ).toMatchObject([{ data: { parts: "59＋58", sum: "117家" } }]);
  });

  test("parts that are more than the whole", () => {
    expect(
      check("建设平台10个，其中国家级5个，省级6个", { name: "建设平台", target: "10个" })
    ).toMatchObject([
      { cell: "B4", situation: "moreThanWhole", data: { parts: "5＋6", sum: "11", whole: "10个" } },
    ]);
  });
});
