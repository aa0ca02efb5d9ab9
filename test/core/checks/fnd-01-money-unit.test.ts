import { moneyUnit } from "../../../src/core/checks/fnd-01-money-unit";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { buildForm, type FundSpec, RIGHT_FUNDS, RIGHT_ROW } from "../../support/form-builder";
import { runCheck, runCheckOn } from "../../support/run-check";

const formOf = (funds: readonly FundSpec[]) => buildForm({ rows: [RIGHT_ROW], funds });
const check = (fund: Partial<FundSpec>) =>
  runCheck(moneyUnit, formOf([{ label: "年度资金总额", ...fund }]));

function tableWith(fund: Partial<FundSpec>, change: Partial<IndicatorTable>): IndicatorTable {
  const [table] = recogniseSheet(formOf([{ label: "年度资金总额", ...fund }]));
  if (!table) throw new Error("No table recognised");
  return { ...table, ...change };
}

describe("FND-01 money unit", () => {
  test("a right form", () => {
    expect(runCheck(moneyUnit, formOf(RIGHT_FUNDS))).toEqual([]);
  });

  test.each<[string, Partial<FundSpec>]>([
    ["one amount in other decimals", { initial: 11.51, budget: "11.510000", executed: "11.51" }],
    ["a large change within the year", { initial: 984.09, budget: 8005.12, executed: 7830.79 }],
    ["a hundredth spent", { budget: 5000, executed: 50, rate: "1.00%" }],
    ["nothing spent", { budget: 5000, executed: 0 }],
    ["dashes", { initial: "—", budget: "—", executed: "-" }],
    ["very little spent, as the printed rate says", { budget: 10000, executed: 1, rate: "0.01%" }],
  ])("%s is right", (_, fund) => {
    expect(check(fund)).toEqual([]);
  });

  test("an amount in yuan beside one in ten thousand: the printed rate proves it", () => {
    expect(check({ budget: 11.51, executed: 115100, rate: "100.00%" })).toMatchObject([
      {
        cell: "E5",
        severity: "error",
        situation: "factor",
        data: { label: "年度资金总额", budget: "11.51", executed: "115100" },
      },
    ]);
    expect(check({ budget: 115100, executed: 11.4, rate: "99.04%" })).toMatchObject([
      { cell: "E5", severity: "error", situation: "factor" },
    ]);
  });

  test("without a printed rate it stays a guess", () => {
    expect(check({ budget: 11.51, executed: 110000 })).toMatchObject([
      { severity: "warning", situation: "factor" },
    ]);
  });

  test("initial and full-year budget in two units", () => {
    expect(check({ initial: 20, budget: 200000, executed: 200000 })).toMatchObject([
      { cell: "D5", severity: "warning", situation: "initialFactor", data: { initial: "20" } },
    ]);
  });

  test("a cell with a unit of its own", () => {
    expect(check({ budget: "115100元", executed: "11.51万元" })).toMatchObject([
      {
        cell: "E5",
        situation: "factor",
      },
      {
        cell: "D5",
        severity: "warning",
        situation: "cellUnit",
        data: { shown: "115100元", own: "元", stated: "万元" },
      },
    ]);
  });

  test("the unit of the heading in a cell is right", () => {
    expect(check({ budget: "11.51万元", executed: "11.51 万元" })).toEqual([]);
  });

  test("more than ten billion yuan, but not in transfers", () => {
    expect(check({ budget: 3250000, executed: 3250000 })).toMatchObject([
      { cell: "D5", situation: "tooMuch", data: { unit: "万元", billions: "325" } },
    ]);
    expect(check({ budget: 1000000, executed: 1000000 })).toEqual([]);
    const transfer = tableWith({ budget: 3250000 }, { kind: "transfer-self-evaluation" });
    expect(runCheckOn(moneyUnit, transfer)).toEqual([]);
  });

  test("less than a thousand yuan in all", () => {
    const found = runCheckOn(moneyUnit, tableWith({ budget: 100 }, { moneyUnit: "元" }));
    expect(found).toMatchObject([{ cell: "D5", situation: "tooLittle", data: { shown: "100" } }]);
    expect(runCheckOn(moneyUnit, tableWith({ budget: 1000 }, { moneyUnit: "元" }))).toEqual([]);
    expect(runCheckOn(moneyUnit, tableWith({ budget: 0 }, { moneyUnit: "元" }))).toEqual([]);
    expect(runCheckOn(moneyUnit, tableWith({ budget: 100 }, { moneyUnit: null }))).toEqual([]);
  });

  test("labelled amounts and amounts of tasks are looked at too", () => {
    const base = tableWith({ budget: 20 }, {});
    const field = {
      ...base.header.columns.name?.heading,
      text: "300元",
    } as IndicatorTable["notes"][0];
    const amount = { ...field, amount: base.funds?.total?.budget?.amount ?? null };
    const label = { ...field, text: "预算数" };
    const table: IndicatorTable = {
      ...base,
      amounts: [{ role: "total", label, group: null, amount, share: null, year: null }],
      tasks: [{ name: label, content: null, total: amount, fiscal: null, other: null }],
    };
    expect(
      runCheckOn(moneyUnit, table).map(({ situation, data }) => [situation, data["label"]])
    ).toEqual([
      ["cellUnit", "预算数"],
      ["cellUnit", "预算数"],
    ]);
  });
});
