import { budgetChange } from "../../../src/core/checks/fnd-03-budget-change";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { buildForm, type FundSpec, RIGHT_FUNDS, RIGHT_ROW } from "../../support/form-builder";
import { runCheck, runCheckOn } from "../../support/run-check";

const check = (fund: Partial<FundSpec>, reason?: string) =>
  runCheck(
    budgetChange,
    buildForm({
      rows: [{ ...RIGHT_ROW, ...(reason === undefined ? {} : { reason }) }],
      funds: [{ label: "年度资金总额", ...fund }],
    })
  );

describe("FND-03 budget change", () => {
  test.each<[string, Partial<FundSpec>]>([
    ["no change", { initial: 20, budget: "20.00" }],
    ["a change of exactly a fifth", { initial: 100, budget: 120 }],
    ["a small cut", { initial: 100, budget: 81 }],
    ["no initial budget stated", { initial: "—", budget: 20 }],
    ["an empty initial budget", { initial: null, budget: 20 }],
    ["nothing planned and nothing given", { initial: 0, budget: 0 }],
    ["a rounding tail", { initial: "174.33", budget: "174.32" }],
  ])("%s needs nothing", (_, fund) => {
    expect(check(fund)).toEqual([]);
  });

  test("a right form", () => {
    expect(runCheck(budgetChange, buildForm({ rows: [RIGHT_ROW], funds: RIGHT_FUNDS }))).toEqual(
      []
    );
  });

  test("raised", () => {
    expect(check({ initial: "1,065.90", budget: "8,065.31" })).toMatchObject([
      {
        cell: "D5",
        severity: "warning",
        situation: "raised",
        data: { initial: "1,065.90", budget: "8,065.31", change: "656.67", unit: "万元" },
      },
    ]);
  });

  test("cut", () => {
    expect(check({ initial: 10, budget: 5.78 })).toMatchObject([
      { situation: "cut", data: { change: "42.2" } },
    ]);
  });

  test("added during the year", () => {
    expect(check({ initial: 0, budget: 378 })).toMatchObject([
      { situation: "added", data: { budget: "378" } },
    ]);
  });

  test("an explanation among the reasons will do, a prompt will not", () => {
    expect(check({ initial: 10, budget: 20 }, "财政年中追加10万元，工作量相应增加")).toEqual([]);
    expect(check({ initial: 10, budget: 20 }, "工作量增加")).toHaveLength(1);
  });

  test("an explanation beside the amounts will do", () => {
    const [table] = recogniseSheet(
      buildForm({ rows: [RIGHT_ROW], funds: [{ label: "合计", initial: 10, budget: 20 }] })
    );
    const field = table?.funds?.total?.budget;
    if (!table?.funds || !field) throw new Error("No funds");
    const withReason = (text: string) =>
      runCheckOn(budgetChange, {
        ...table,
        funds: { ...table.funds, reason: { ...field, text } } as typeof table.funds,
      });
    expect(withReason("第二批资金到位")).toEqual([]);
    expect(withReason(" ")).toHaveLength(1);
    expect(withReason("【待填写】请说明调整原因")).toHaveLength(1);
  });
});
