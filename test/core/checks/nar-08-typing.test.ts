import { typing } from "../../../src/core/checks/nar-08-typing";
import { narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const check = (goal: string, name = "建设平台") =>
  runCheck(typing, narrativeForm({ goal, result: null, facts: [{ name, target: "3个" }] }));

describe("NAR-08 typing", () => {
  test.each([
    "建设平台3个；培训（含线上）2期，“双创”活动1场。",
    "1.建设平台\n2.开展培训",
    "一是建设平台，二是开展培训",
    "天天向上，一步一步推进",
    "1000人参加",
    "",
  ])("%s has no slip", (goal) => {
    expect(check(goal)).toEqual([]);
  });

  test.each([
    ["提高收益群体满意度", "word", { wrong: "收益群体", right: "受益群体" }],
    ["促进促进产业发展", "doubled", { word: "促进促进" }],
    ["建设平台，，开展培训", "marks", { marks: "，，" }],
    ["1引导和激励机构", "number", { number: "1" }],
    ["1. 一是办好展会；2. 二是对接高校", "number", { number: "1. 一是" }],
    ["建设平台、", "cut", { end: "建设平台、" }],
    ["建设平台（含国家级", "brackets", { pair: "（）" }],
  ])("%s: %s", (goal, situation, data) => {
    expect(check(goal)).toMatchObject([{ cell: "B4", severity: "info", situation, data }]);
  });

  test("names of indicators are read too", () => {
    expect(check("建设平台", "收益人员满意度")).toMatchObject([{ cell: "D6", situation: "word" }]);
  });
});
