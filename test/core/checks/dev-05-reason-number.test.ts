import { reasonNumber } from "../../../src/core/checks/dev-05-reason-number";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(reasonNumber, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));
const UNDER: RowSpec = { target: ">=119家", actual: "=118家", rate: "99.16%" };

describe("DEV-05 numbers in a reason", () => {
  test.each<[string, RowSpec, string]>([
    ["the gap", { target: ">=33盏", actual: "=35盏", rate: "106%" }, "比原计划多安装2盏"],
    [
      "the gap with a kindred unit",
      { target: "=100名", actual: "=102名", rate: "102%" },
      "多培训2人",
    ],
    [
      "the result and the gap",
      { target: ">=1000万元", actual: "=1800万元", rate: "180%" },
      "投入1800万元，多800万元",
    ],
    [
      "the gap in another money unit",
      { target: ">=1万元", actual: "=1.5万元", rate: "150%" },
      "多筹集5000元",
    ],
    [
      "parts that add up",
      { target: ">=30人", actual: "=40人", rate: "133%" },
      "甲乡增加6人，乙乡增加4人",
    ],
    ["a number of something else", UNDER, "组织了5场培训"],
    ["the target", UNDER, "年初计划119家，有企业搬迁"],
    ["no number", UNDER, "有企业搬迁"],
    [
      "a percentage beside a percentage",
      { target: ">=95%", actual: "=90%", rate: "94.74%" },
      "有10%的人没有到场",
    ],
    ["a date", UNDER, "2024年5月起企业搬迁"],
    ["100%", { target: ">=5家", actual: "=5家", rate: "100%" }, "有3家企业"],
    ["a kept limit", { target: "<=15天", actual: "=3天", rate: "20%" }, "节约2天"],
  ])("%s is right", (_, row, reason) => {
    expect(check({ ...row, reason })).toEqual([]);
  });

  test("another number", () => {
    expect(check({ ...UNDER, reason: "有5家企业因搬迁自愿放弃" })).toMatchObject([
      {
        cell: `K${FIRST_ROW}`,
        severity: "warning",
        situation: "otherNumber",
        data: { target: "≥119家", actual: "118家", gap: "1家", number: "5家" },
        fix: null,
      },
    ]);
  });

  test("several other numbers may be parts: a hint", () => {
    expect(check({ ...UNDER, reason: "有5家企业搬迁，另有3家企业注销" })).toMatchObject([
      { severity: "info", data: { number: "5家" } },
    ]);
  });
});
