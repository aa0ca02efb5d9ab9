import { targetEqualsResult } from "../../../src/core/checks/gql-01-target-equals-result";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(targetEqualsResult, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));

describe("GQL-01 target equals result", () => {
  test.each<[string, string, string]>([
    ["a round plan", ">=165000米", "=165000米"],
    ["a small count", ">=36人", "=36人"],
    ["a usual percentage", ">=98.5%", "=98.5%"],
    ["all of it", ">=100%", "=100%"],
    ["one decimal written as two", ">=7.50万元", "=7.5万元"],
    ["more than planned", ">=15.68亿元", "=15.69亿元"],
    ["an exact plan", "=2871.28平方米", "=2871.28平方米"],
    ["an upper limit", "<=2937万元", "=2937万元"],
    ["another unit", ">=15.68亿元", "=15.68万元"],
    ["words", "有效提升", "达到预期指标"],
  ])("%s is not reported", (_, target, actual) => {
    expect(check({ target, actual })).toEqual([]);
  });

  test.each([
    [">=15.68亿元", "=15.68亿元", "≥15.68亿元", "15.68亿元"],
    [">=2871人", "2871人", "≥2871人", "2871人"],
    ["≥95.24%", "=95.24%", "≥95.24%", "95.24%"],
  ])("%s and %s", (target, actual, saidTarget, saidActual) => {
    expect(check({ name: "研发\n投入", target, actual })).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "warning",
        situation: "same",
        data: { name: "研发投入", target: saidTarget, actual: saidActual },
      },
    ]);
  });

  test("a cost that uses up its budget is usual", () => {
    const row = { level1: "成本指标", level2: "经济成本指标", target: ">=12.49万元" };
    expect(check({ ...row, actual: "=12.49万元" })).toEqual([]);
  });
});
