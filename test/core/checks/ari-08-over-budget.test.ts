import { overBudget } from "../../../src/core/checks/ari-08-over-budget";
import { buildForm, type FundSpec, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (...funds: FundSpec[]) =>
  runCheck(overBudget, buildForm({ rows: [RIGHT_ROW], funds }));

describe("ARI-08 over budget", () => {
  test.each<[string, Partial<FundSpec>]>([
    ["all of it", { budget: 20, executed: 20 }],
    ["all of it in other decimals", { budget: "20.00", executed: 20 }],
    ["less", { budget: 20, executed: 19.99 }],
    ["more than the initial budget", { initial: 10, budget: 20, executed: 20 }],
    ["nothing planned, nothing spent", { budget: 0, executed: 0 }],
    ["no budget stated", { budget: null, executed: 20 }],
    ["a dash", { budget: "—", executed: 20 }],
    ["nothing spent yet", { budget: 20, executed: null }],
  ])("%s is right", (_, fund) => {
    expect(check({ label: "年度资金总额", ...fund })).toEqual([]);
  });

  test("more than the budget, in any row", () => {
    expect(
      check(
        { label: "年度资金总额", budget: 20, executed: "21.60" },
        { label: "当年财政拨款", budget: 20, executed: 20 },
        { label: "其他资金", budget: 0, executed: 1.6 }
      )
    ).toMatchObject([
      {
        cell: "E5",
        severity: "error",
        situation: "above",
        data: { label: "年度资金总额", executed: "21.60", budget: "20" },
        fix: null,
      },
      { cell: "E7", data: { label: "其他资金", executed: "1.6", budget: "0" } },
    ]);
  });

  test("a rounding tail of one hundredth is no spending above the budget", () => {
    const at = (executed: number) =>
      runCheck(
        overBudget,
        buildForm({
          rows: [RIGHT_ROW],
          funds: [{ label: "年度资金总额", initial: 174.32, budget: 174.32, executed }],
        })
      );
    expect(at(174.33)).toEqual([]);
    expect(at(174.34)).toHaveLength(1);
  });
});
