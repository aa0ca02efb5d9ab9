import { farOverTarget } from "../../../src/core/checks/dev-03-far-over-target";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

/** Without a rule column over-completion costs nothing and DEV-01 asks for no reason. */
const check = (row: RowSpec, without: readonly (keyof RowSpec)[] = ["rule"]) =>
  runCheck(farOverTarget, buildForm({ rows: [{ ...RIGHT_ROW, ...row }], without }));
const REASON = `J${FIRST_ROW}`;
const over = (actual: string, rate: string | null = null): RowSpec => ({
  target: ">=100人",
  actual,
  rate,
});

describe("DEV-03 a target exceeded by far", () => {
  test.each<[string, RowSpec]>([
    ["below 120%", over("=119人", "119%")],
    ["an upper limit kept by far", { target: "<=15天", actual: "=3天", rate: "500%" }],
    ["an early date", { target: "2024年12月15日前", actual: "2024年1月11日", rate: "100%" }],
    ["a target of 0", { target: "=0次", actual: "=2次", rate: null }],
    ["missed", over("=60人", "60%")],
    ["a reason that speaks of the target", { ...over("=150人"), reason: "年初目标偏低" }],
  ])("%s: nothing to say", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test.each([
    ["=120人", "unexplained"],
    ["=129人", "unexplained"],
    ["=130人", "unexplainedFar"],
  ])("%s of 100 without a reason is %s", (actual, situation) => {
    expect(check(over(actual))).toMatchObject([
      { cell: REASON, severity: "warning", situation, data: { target: "≥100人" }, fix: null },
    ]);
  });

  test("a reason that leaves out the target is a hint", () => {
    expect(check({ ...over("=180人"), reason: "企业报名踊跃" })).toMatchObject([
      { cell: REASON, severity: "info", situation: "targetNotMentioned", data: { rate: "180" } },
    ]);
  });

  test("a prompt or a dash is no reason", () => {
    expect(check({ ...over("=180人"), reason: "【待填写】完成率180%" })).toHaveLength(1);
    expect(check({ ...over("=180人"), reason: "—" })).toMatchObject([
      { situation: "unexplainedFar" },
    ]);
  });

  test("where every deviation needs a reason, DEV-01 says that it is missing", () => {
    expect(check(over("=180人", "180%"), [])).toEqual([]);
  });

  test("a form without the column is left alone", () => {
    expect(check(over("=180人"), ["rule", "reason"])).toEqual([]);
  });
});
