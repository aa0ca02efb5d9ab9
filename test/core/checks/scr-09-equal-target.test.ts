import { equalTarget } from "../../../src/core/checks/scr-09-equal-target";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(equalTarget, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));

describe("SCR-09 a target with = that was exceeded", () => {
  test.each<[string, RowSpec]>([
    ["met", { target: "=100名", actual: "=100名" }],
    ["missed", { target: "=100名", actual: "=98名" }],
    ["at least", { target: ">=100名", actual: "=102名" }],
    ["a bare target", { target: "100名", actual: "102名" }],
    ["a cost", { target: "=15万元", actual: "=15.2万元", level1: "成本指标" }],
    ["an early date", { target: "=2024年12月15日", actual: "=2024年12月11日" }],
    ["the same in another unit", { target: "=1公里", actual: "=1000米" }],
    ["a target of 0", { target: "=0次", actual: "=1次" }],
    ["other units", { target: "=5套", actual: "=6篇" }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test.each([
    ["=100名", "=102名", "102%"],
    ["=1公里", "=1500米", "150%"],
  ])("%s and %s", (target, actual, rate) => {
    expect(check({ target, actual, rate })).toMatchObject([
      { cell: `F${FIRST_ROW}`, severity: "warning", situation: "exceeded", fix: null },
    ]);
  });
});
