import { reasonMissing } from "../../../src/core/checks/dev-01-reason-missing";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec, without: readonly (keyof RowSpec)[] = []) =>
  runCheck(reasonMissing, buildForm({ rows: [{ ...RIGHT_ROW, ...row }], without }));
const CELL = `K${FIRST_ROW}`;
const COLUMN = "偏差原因分析及改进措施";

describe("DEV-01 reason missing, under the Xinjiang rules", () => {
  test.each<[string, RowSpec]>([
    ["met exactly", { rate: "100%", score: 10 }],
    ["met exactly with other decimals", { rate: "100.00%", score: "10.00" }],
    ["a reason", { rate: "106%", score: 9.4, reason: "多安装2盏" }],
    ["an early date", { target: "2024年12月15日前", actual: "2024年12月11日", rate: "100.00%" }],
    ["an upper limit kept by far", { target: "<=15天", actual: "=3天", rate: "100%" }],
    ["no rate known", { target: ">=95%", actual: "好", rate: null, score: null }],
  ])("%s needs nothing", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("over-completion: the prompt carries the figures", () => {
    const row = { name: "安装\n路灯", target: ">=33盏", actual: "=35盏", rate: "106%", score: 9.4 };
    expect(check(row)).toMatchObject([
      {
        cell: CELL,
        severity: "error",
        situation: "exceeded",
        data: { name: "安装路灯", rate: "106", column: COLUMN },
        fix: {
          safe: false,
          label: { key: "fix.writePrompt" },
          edits: [
            {
              cell: CELL,
              before: { value: null, formula: null },
              after: {
                value:
                  "【待填写】完成率106%，实际35盏，目标≥33盏，多2盏。请说明超额完成的原因，以及目标值是否偏低。",
                formula: null,
              },
              profile: null,
            },
          ],
        },
      },
    ]);
  });

  test("a missed target", () => {
    const row = { target: ">=200人次", actual: "=158人次", rate: "79%", score: 4.75 };
    expect(check(row)).toMatchObject([
      {
        cell: CELL,
        severity: "error",
        situation: "missed",
        data: { rate: "79", column: COLUMN },
        fix: {
          edits: [
            {
              after: {
                value:
                  "【待填写】完成率79%，实际158人次，目标≥200人次，少42人次。请说明未完成的原因和改进措施。",
              },
            },
          ],
        },
      },
    ]);
  });

  test("blanks are no reason", () => {
    expect(check({ rate: "106%", reason: " \n" })).toMatchObject([
      { situation: "exceeded", fix: { edits: [{ before: { value: " \n" } }] } },
    ]);
  });

  test("a prompt that is still there counts as missing, without writing it again", () => {
    expect(check({ rate: "106%", reason: "【待填写】完成率106%……" })).toMatchObject([
      { situation: "exceeded", fix: null },
    ]);
  });

  test("points lost although the rate is 100%", () => {
    expect(check({ rate: "100%", weight: 10, score: 9.5 })).toMatchObject([
      { situation: "scoreLost", data: { score: "9.5", weight: "10" }, fix: null },
    ]);
  });

  test("without a shown rate the computed one counts", () => {
    expect(check({ target: ">=33盏", actual: "=35盏", rate: null })).toMatchObject([
      { situation: "exceeded", data: { rate: "106.06" } },
    ]);
  });

  test("a form without the column is left alone", () => {
    expect(check({ rate: "106%" }, ["reason"])).toEqual([]);
  });

  test("a kept limit is no deviation, whatever quotient is shown", () => {
    expect(check({ target: "<=15天", actual: "=3天", rate: "20%", score: 10 })).toEqual([]);
    expect(check({ target: "<=15天", actual: "=18天", rate: "83.33%" })).toHaveLength(1);
  });

  test.each(["—", "/", "无"])("%s is no reason, and is not written over", (reason) => {
    expect(check({ target: ">=33盏", actual: "=35盏", rate: "106%", reason })).toMatchObject([
      { situation: "exceeded", fix: null },
    ]);
  });
});

describe("DEV-01 reason missing, without a rule column", () => {
  const WITHOUT_RULE = ["rule"] as const;

  test("over-completion with full marks needs no reason", () => {
    expect(check({ rate: "140%", score: 10 }, WITHOUT_RULE)).toEqual([]);
  });

  test("points lost in spite of over-completion need one", () => {
    expect(check({ rate: "140%", score: 9 }, WITHOUT_RULE)).toMatchObject([
      { cell: `J${FIRST_ROW}`, situation: "scoreLost" },
    ]);
  });

  test("a missed target needs one", () => {
    expect(check({ rate: "79%", score: 7.9 }, WITHOUT_RULE)).toMatchObject([
      { cell: `J${FIRST_ROW}`, situation: "missed", data: { column: COLUMN } },
    ]);
  });
});
