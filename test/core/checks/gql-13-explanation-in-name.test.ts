import { explanationInName } from "../../../src/core/checks/gql-13-explanation-in-name";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (name: string) =>
  runCheck(explanationInName, buildForm({ rows: [{ ...RIGHT_ROW, name }] }));

describe("GQL-13 explanation in name", () => {
  test.each([
    "购置设备数量",
    "推进重点项目建设，为经济发展提供参考",
    "企业研发费用（R&D）后补助奖励",
    "甲".repeat(40),
    `${"甲".repeat(20)}\n ${"乙".repeat(20)}`,
  ])("%s is a name", (name) => {
    expect(check(name)).toEqual([]);
  });

  test("a sentence", () => {
    const name = "许可办理时限为15个工作日，特殊情况可延长。";
    expect(check(name)).toMatchObject([
      {
        cell: `D${FIRST_ROW}`,
        severity: "info",
        situation: "sentence",
        data: { name, length: 22 },
      },
    ]);
  });

  test("a long name is shortened when it is repeated", () => {
    expect(check("甲".repeat(41))).toMatchObject([
      { situation: "long", data: { name: `${"甲".repeat(30)}……`, length: 41 } },
    ]);
  });
});
