import { lowExecution } from "../../../src/core/checks/fnd-02-low-execution";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { buildForm, type FundSpec, RIGHT_FUNDS, RIGHT_ROW } from "../../support/form-builder";
import { narrativeForm } from "../../support/narrative-form";
import { runCheck, runCheckOn } from "../../support/run-check";

const checkAll = (...funds: FundSpec[]) =>
  runCheck(lowExecution, buildForm({ rows: [RIGHT_ROW], funds }));
const check = (fund: Partial<FundSpec>) => checkAll({ label: "年度资金总额", ...fund });

describe("FND-02 low execution", () => {
  test("a right form", () => {
    expect(checkAll(...RIGHT_FUNDS)).toEqual([]);
  });

  test.each<[string, Partial<FundSpec>]>([
    ["97.84%", { budget: "8,065.31", executed: "7,890.98", rate: "97.84%" }],
    ["exactly 80%", { budget: 100, executed: 80 }],
    ["no executed amount", { budget: 100, executed: null }],
    ["no budget", { budget: "—", executed: 10 }],
    ["spending without a budget, which ARI-08 reports", { budget: 0, executed: 10 }],
  ])("%s needs nothing", (_, fund) => {
    expect(check(fund)).toEqual([]);
  });

  test("more than a fifth unspent", () => {
    expect(check({ budget: 100, executed: 79.99, rate: "79.99%" })).toMatchObject([
      {
        cell: "G5",
        severity: "warning",
        situation: "low",
        data: { budget: "100", executed: "79.99", rate: "79.99", unspent: "20.01", unit: "万元" },
      },
    ]);
  });

  test("the amounts decide, whatever rate is printed", () => {
    expect(check({ budget: 100, executed: 49.88, rate: "100%" })).toMatchObject([
      { situation: "low", data: { rate: "49.88" } },
    ]);
  });

  test("forms without 全年预算数 are held against the initial budget", () => {
    const [table] = recogniseSheet(
      buildForm({ rows: [RIGHT_ROW], funds: [{ label: "合计", initial: 100, executed: 0 }] })
    );
    const total = table?.funds?.total;
    if (!table?.funds || !total) throw new Error("No funds");
    const funds = { ...table.funds, total: { ...total, budget: null } };
    expect(runCheckOn(lowExecution, { ...table, funds })).toMatchObject([
      { cell: "G5", situation: "low", data: { rate: "0", unspent: "100" } },
    ]);
  });

  test("where the form has a cell for the reason, DEV-08 asks for it", () => {
    const [table] = recogniseSheet(
      buildForm({ rows: [RIGHT_ROW], funds: [{ label: "合计", budget: 100, executed: 50 }] })
    );
    if (!table?.funds) throw new Error("No funds");
    expect(runCheckOn(lowExecution, table)).toHaveLength(1);
    const funds = { ...table.funds, reason: table.title };
    expect(runCheckOn(lowExecution, { ...table, funds })).toEqual([]);
  });

  test("a form that says why money was left over", () => {
    const says = (result: string) =>
      runCheck(
        lowExecution,
        narrativeForm({
          funds: [["年度资金总额", 100, 100, 70]],
          goal: "购置设备1台。",
          result,
          facts: [{ name: "购置设备数量", target: "≥1台", actual: "1台" }],
        })
      );
    expect(says("设备已验收，公开招标节约30万元。")).toEqual([]);
    expect(says("设备已验收。")).toHaveLength(1);
  });

  test("no budget at all", () => {
    expect(check({ budget: 0, executed: 0 })).toMatchObject([
      { cell: "D5", situation: "noBudget", data: { label: "年度资金总额" } },
    ]);
    expect(check({ budget: "0.00", executed: "—" })).toMatchObject([{ situation: "noBudget" }]);
  });

  test("sources below the total are left alone", () => {
    expect(
      checkAll(
        { label: "年度资金总额", budget: 100, executed: 100 },
        { label: "其他资金", budget: 0, executed: 0 }
      )
    ).toEqual([]);
  });
});
