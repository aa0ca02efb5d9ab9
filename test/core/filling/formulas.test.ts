import type { CellValue } from "../../../src/core/sheet/sheet";
import { fillTable } from "../../../src/core/filling/fill-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import {
  buildForm,
  type CellSpec,
  FIRST_ROW,
  type FormSpec,
  type FundSpec,
  RIGHT_FUNDS,
  RIGHT_ROW,
} from "../../support/form-builder";

const EMPTY = { ...RIGHT_ROW, rate: null, score: null };
const [FUND_TOTAL, ...FUND_PARTS] = RIGHT_FUNDS;
const emptyFunds = (fund: Partial<FundSpec> = {}): readonly FundSpec[] => [
  { label: "年度资金总额", ...FUND_TOTAL, rate: null, score: null, ...fund },
  ...FUND_PARTS,
];
const TOTAL = `I${FIRST_ROW + 2}`;

function fill(form: FormSpec, formulas = true) {
  const [table] = recogniseSheet(buildForm(form));
  if (!table) throw new Error("No table recognised");
  const { edits } = fillTable(table, chooseProfile(table).profile, { formulas });
  return new Map(edits.map(({ cell, after }) => [cell, after]));
}

describe("formulas instead of values", () => {
  const form: FormSpec = {
    rows: [{ ...EMPTY, target: ">=33盏", actual: "=35盏", reason: "有" }, EMPTY],
    funds: emptyFunds(),
    total: { score: null },
  };

  test("are these, with the result they stand for", () => {
    expect(Object.fromEntries(fill(form))).toEqual({
      H8: { value: "106.06%", formula: '=TEXT(PERF.RATE(F8,G8),"0.00%")' },
      I8: { value: 9.39, formula: '=PERF.SCORE(F8,G8,E8,J8,"XJ")' },
      H9: { value: "100.00%", formula: '=TEXT(PERF.RATE(F9,G9),"0.00%")' },
      I9: { value: 10, formula: '=PERF.SCORE(F9,G9,E9,J9,"XJ")' },
      G5: { value: "100.00%", formula: '=TEXT(PERF.EXECUTION(D5,E5),"0.00%")' },
      H5: { value: 10, formula: "=PERF.EXECUTION(D5,E5,F5)" },
      [TOTAL]: { value: "29.39分", formula: '=TEXT(SUM(I8:I9,H5),"0.00")&"分"' },
    });
  });

  test("stand for the values that are written without them", () => {
    // TEXT always writes two decimals: 100.00% stands for 100%.
    const trimmed = (value: CellValue) =>
      typeof value === "string" ? value.replace(/\.00%$/u, "%") : value;
    const values = [...fill(form, false)].map(([cell, { value }]) => [cell, value]);
    expect([...fill(form)].map(([cell, { value }]) => [cell, trimmed(value)])).toEqual(values);
    for (const [, { formula }] of fill(form, false)) expect(formula).toBeNull();
  });

  test("prompts stay text", () => {
    const rows = [{ ...EMPTY, target: ">=33盏", actual: "=35盏" }];
    expect(fill({ rows }).get("K8")).toMatchObject({ formula: null });
  });
});

describe("the rate formula", () => {
  const formulaWith = (rate: CellSpec, other: CellSpec) =>
    fill({
      rows: [
        { ...EMPTY, rate },
        { ...RIGHT_ROW, rate: other },
      ],
    }).get("H8");

  test("is a fraction in cells with a percent format", () => {
    expect(formulaWith({ value: null, format: "0.00%" }, "100%")).toEqual({
      value: 1,
      formula: "=PERF.RATE(F8,G8)",
    });
  });

  test("is percent points where the other rates are bare numbers", () => {
    expect(formulaWith(null, 97.84)).toEqual({
      value: 100,
      formula: "=ROUND(PERF.RATE(F8,G8)*100,2)",
    });
  });
});

describe("the score formula", () => {
  test("leaves the rule out where the form has no such column", () => {
    expect(fill({ rows: [EMPTY], without: ["rule"] }).get("I8")).toEqual({
      value: 10,
      formula: '=PERF.SCORE(F8,G8,E8,,"CAP")',
    });
  });
});

describe("the execution formulas", () => {
  test("follow the cell's percent format", () => {
    const rows = [RIGHT_ROW];
    const funds = emptyFunds({ rate: { value: null, format: "0.00%" } });
    expect(fill({ rows, funds }).get("G5")).toEqual({
      value: 1,
      formula: "=PERF.EXECUTION(D5,E5)",
    });
  });

  test("a department table rounds to one decimal", () => {
    const form = { title: "部门整体支出绩效自评表", rows: [RIGHT_ROW] };
    const funds = emptyFunds({ budget: 8065.31, executed: 7890.98 });
    expect(fill({ ...form, funds }).get("H5")).toEqual({
      value: 9.8,
      formula: "=ROUND(MIN(F5,F5*PERF.EXECUTION(D5,E5)),1)",
    });
  });
});

describe("the total formula", () => {
  const totalOf = (form: FormSpec) =>
    fill(form).get(`I${FIRST_ROW + form.rows.length - (form.funds ? 3 : 0)}`);

  test("is a plain sum where the total is a number", () => {
    expect(
      fill({ rows: [EMPTY, EMPTY], total: { score: { value: null, format: "0.00" } } }).get(TOTAL)
    ).toEqual({ value: 30, formula: "=SUM(I8:I9,H5)" });
  });

  test("leaves the execution score out where the form has none", () => {
    expect(totalOf({ rows: [EMPTY, EMPTY], funds: [], total: { score: null } })).toEqual({
      value: "20.00分",
      formula: '=TEXT(SUM(I5:I6),"0.00")&"分"',
    });
  });
});
