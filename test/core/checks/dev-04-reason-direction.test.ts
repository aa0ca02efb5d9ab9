import { reasonDirection } from "../../../src/core/checks/dev-04-reason-direction";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(reasonDirection, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));
const OVER: RowSpec = { target: ">=10个", actual: "=11个", rate: "110%" };
const UNDER: RowSpec = { target: ">=119家", actual: "=118家", rate: "99.16%" };
const CELL = `K${FIRST_ROW}`;

describe("DEV-04 reason against the result", () => {
  test.each<[string, RowSpec, string]>([
    ["more, for more", OVER, "报名踊跃，比计划多1个，超额完成"],
    ["praise, for more", OVER, "师资优质，安排合理"],
    ["less, for less", UNDER, "有1家企业放弃奖补，未完成目标"],
    ["both, for more", OVER, "年初未完成准确测算，导致超额完成"],
    ["last year's work, for more", OVER, "上年未完成的1个项目在本年建成"],
    ["a hint with more", OVER, "2个平台延期到本年验收，增加1个"],
    ["not exceeded, for less", UNDER, "因企业搬迁，未超额完成"],
    ["both, for less", UNDER, "上半年超额完成，下半年企业减少"],
    ["100%", { rate: "100%" }, "未完成"],
    ["an early date", { target: "2024年12月15日前", actual: "2024年12月11日" }, "超额完成"],
    ["an exceeded limit", { target: "<=15天", actual: "=18天", rate: "83.33%" }, "超过计划3天"],
    ["a kept limit shown as a quotient", { target: "<=15天", actual: "=3天", rate: "20%" }, "超额"],
    ["no reason", OVER, ""],
  ])("%s is right", (_, row, reason) => {
    expect(check({ ...row, reason })).toEqual([]);
  });

  test("a shortfall beside an exceeded target", () => {
    expect(check({ ...OVER, reason: "因疫情影响，培训未能完成" })).toMatchObject([
      {
        cell: CELL,
        severity: "error",
        situation: "shortfall",
        data: { rate: "110", word: "未能完成" },
        fix: null,
      },
    ]);
  });

  test("excess beside a missed target", () => {
    expect(check({ ...UNDER, reason: "企业积极申报，超额完成任务" })).toMatchObject([
      { cell: CELL, severity: "error", situation: "excess", data: { word: "超额完成" } },
    ]);
  });

  test("what sounds like a shortfall is a warning", () => {
    expect(check({ ...OVER, reason: "验收时有3家企业不符合要求" })).toMatchObject([
      { severity: "warning", situation: "hint", data: { word: "不符合" } },
    ]);
  });
});
