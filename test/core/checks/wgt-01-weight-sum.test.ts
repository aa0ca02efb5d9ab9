import { weightSum } from "../../../src/core/checks/wgt-01-weight-sum";
import {
  buildForm,
  type CellSpec,
  FIRST_ROW,
  type FundSpec,
  RIGHT_FUNDS,
  RIGHT_ROW,
} from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOAL } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

interface Weights {
  readonly weights: readonly CellSpec[];
  readonly execution?: CellSpec;
  readonly total?: CellSpec;
}

const check = ({ weights, execution = 10, total = 100 }: Weights) => {
  const funds: FundSpec[] = RIGHT_FUNDS.map((fund, index) =>
    index === 0 ? { ...fund, weight: execution } : fund
  );
  return runCheck(
    weightSum,
    buildForm({
      rows: weights.map((weight) => ({ ...RIGHT_ROW, weight })),
      funds,
      total: { weight: total },
    })
  );
};
const TOTAL = `E${FIRST_ROW + 3}`;

describe("WGT-01 weight sum", () => {
  test.each<[string, Weights]>([
    ["90 and 10", { weights: [40, 30, 20] }],
    ["80 and 20", { weights: [40, 30, 10], execution: 20 }],
    ["100 without execution", { weights: [40, 40, 20], execution: "—" }],
    ["decimals", { weights: [7.5, 62.5, "20.00"] }],
    ["text with 分", { weights: ["40分", "30分", "20分"], execution: "10分" }],
    ["a total of the indicators alone", { weights: [40, 30, 20], total: 90 }],
    ["no total", { weights: [40, 30, 20], total: null }],
    ["a total as text", { weights: [40, 30, 20], total: "100.00" }],
    ["execution weighted elsewhere", { weights: [40, 30, 20], execution: null, total: null }],
    ["execution weighted elsewhere, 80", { weights: [40, 30, 10], execution: null, total: 80 }],
    [
      "execution weighted elsewhere and counted in the total",
      { weights: [40, 30, 20], execution: null, total: 100 },
    ],
    ["no weights at all", { weights: [null, null, null] }],
  ])("%s is right", (_, weights) => {
    expect(check(weights)).toEqual([]);
  });

  test("too little", () => {
    expect(check({ weights: [40, 30, 15], total: null })).toMatchObject([
      {
        cell: TOTAL,
        severity: "error",
        situation: "tooLittle",
        data: { sum: "85", execution: "10", total: "95", difference: "5" },
        fix: null,
      },
    ]);
  });

  test("too much", () => {
    expect(check({ weights: [40, 30, 25], total: null })).toMatchObject([
      {
        cell: TOTAL,
        severity: "error",
        situation: "tooMuch",
        data: { sum: "95", execution: "10", total: "105", difference: "5" },
      },
    ]);
  });

  test("a total that says something else, mended when the sum is 100", () => {
    expect(check({ weights: [40, 30, 20], total: 95 })).toMatchObject([
      {
        cell: TOTAL,
        severity: "error",
        situation: "totalCell",
        data: { total: "100", label: "总分", shown: "95" },
        fix: { safe: true, edits: [{ before: { value: 95 }, after: { value: 100 } }] },
      },
    ]);
  });

  test("where the sum itself is wrong, the total is not blamed", () => {
    const findings = check({ weights: [40, 30, 15], total: 100 });
    expect(findings).toMatchObject([{ cell: TOTAL, situation: "tooLittle", fix: null }]);
  });

  test("a total that fits neither 90 nor 100 is no safe fix", () => {
    expect(check({ weights: [40, 30, 20], execution: null, total: 95 })).toMatchObject([
      { cell: TOTAL, situation: "totalCell", fix: { safe: false } },
    ]);
  });

  test("without a total row it stands at the heading", () => {
    const sheet = buildForm({ rows: [{ ...RIGHT_ROW, weight: 50 }], total: null });
    expect(runCheck(weightSum, sheet)).toMatchObject([
      { cell: `E${FIRST_ROW - 1}`, situation: "tooLittle" },
    ]);
  });

  test("no weight column, nothing to add up", () => {
    expect(runCheck(weightSum, buildForm({ rows: [RIGHT_ROW], without: ["weight"] }))).toEqual([]);
  });

  test("dashes and repeated weights in the sub-rows of the fund block do not count", () => {
    const funds = RIGHT_FUNDS.map((fund) => ({ ...fund, weight: 10 }));
    const rows = [40, 30, 20].map((weight) => ({ ...RIGHT_ROW, weight }));
    expect(runCheck(weightSum, buildForm({ rows, funds }))).toEqual([]);
  });

  test("shares of one in a percent format are points of a hundred", () => {
    const share = (value: number): CellSpec => ({ value, format: "0%" });
    expect(check({ weights: [0.4, 0.3, 0.2].map(share) })).toEqual([]);
    expect(check({ weights: [0.4, 0.3, 0.1].map(share), total: null })).toMatchObject([
      { data: { sum: "80", total: "90" } },
    ]);
  });

  test("goal tables have no execution weight: 100 or 90", () => {
    const goals = (...weights: number[]) =>
      runCheck(
        weightSum,
        buildGoalForm({
          rows: weights.map((weight) => ({ ...RIGHT_GOAL, weight })),
          with: ["weight"],
        })
      );
    expect(goals(60, 40)).toEqual([]);
    expect(goals(50, 40)).toEqual([]);
    expect(goals(60, 35)).toMatchObject([{ situation: "tooLittle", data: { sum: "95" } }]);
    expect(runCheck(weightSum, buildGoalForm({ rows: [RIGHT_GOAL] }))).toEqual([]);
  });
});
