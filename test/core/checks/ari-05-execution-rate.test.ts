import { executionRateCheck } from "../../../src/core/checks/ari-05-execution-rate";
import { buildForm, type CellSpec, type FundSpec, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (fund: Partial<FundSpec>, ...others: FundSpec[]) =>
  runCheck(
    executionRateCheck,
    buildForm({
      rows: [RIGHT_ROW],
      funds: [{ label: "年度资金总额", weight: 10, score: 9, ...fund }, ...others],
    })
  );
const percent = (value: number, format = "0.00%", text?: string): CellSpec => ({
  value,
  format,
  ...(text === undefined ? {} : { text }),
});

describe("ARI-05 execution rate", () => {
  test.each<[string, Partial<FundSpec>]>([
    ["half up", { budget: 8065.31, executed: 7890.98, rate: "97.84%" }],
    ["in a percent format", { budget: 8065.31, executed: 7890.98, rate: percent(0.9784) }],
    [
      "computed by the sheet, not rounded",
      { budget: 8065.31, executed: 7890.98, rate: percent(7890.98 / 8065.31) },
    ],
    ["100% without decimals", { budget: 20, executed: 20, rate: "100%" }],
    ["one decimal", { budget: 8065.31, executed: 7890.98, rate: "97.8%" }],
    ["no decimals", { budget: 148, executed: 46, rate: "31%" }],
    ["a last digit apart", { budget: 8065.31, executed: 7890.98, rate: "97.83%" }],
    ["bare percent points", { budget: 8065.31, executed: 7890.98, rate: 97.84 }],
    ["amounts as text", { budget: "8,065.31", executed: "7,890.98万元", rate: "97.84%" }],
    ["nothing spent", { budget: 100, executed: 0, rate: "0%" }],
    ["not filled in", { budget: 100, executed: 90, rate: null }],
    ["a dash", { budget: 100, executed: 90, rate: "—" }],
    ["no result", { budget: 100, executed: null, rate: "50%" }],
    ["budget 0", { budget: 0, executed: 0, rate: "0%" }],
  ])("%s is right", (_, fund) => {
    expect(check(fund)).toEqual([]);
  });

  test("a rate that does not follow from the amounts", () => {
    expect(check({ initial: 120, budget: 118.6, executed: 112.35, rate: "93.63%" })).toMatchObject([
      {
        cell: "G5",
        severity: "error",
        situation: "mismatch",
        data: { executed: "112.35", budget: "118.6", exact: "94.73", shown: "93.63%" },
        fix: {
          safe: true,
          label: { data: { value: "94.73%" } },
          edits: [{ cell: "G5", before: { value: "93.63%" }, after: { value: "94.73%" } }],
        },
      },
    ]);
  });

  test("zeros behind the point are a statement: 31.00% for 31.08%", () => {
    expect(check({ budget: 148, executed: 46, rate: "31.00%" })).toMatchObject([
      { data: { exact: "31.08", shown: "31.00%" } },
    ]);
  });

  test("a number in a percent format is mended as a number", () => {
    expect(check({ budget: 100, executed: 90, rate: percent(0.8) })).toMatchObject([
      { fix: { edits: [{ before: { value: 0.8 }, after: { value: 0.9 } }] } },
    ]);
  });

  test("over-spending keeps its rate", () => {
    expect(check({ budget: 100, executed: 108.2, rate: "108.2%" })).toEqual([]);
    expect(check({ budget: 100, executed: 108.2, rate: "100%" })).toMatchObject([
      { data: { exact: "108.2" } },
    ]);
  });

  test("every row of the block is looked at; sub-rows with dashes are left alone", () => {
    const part = { label: "其他资金", budget: 50, executed: 40 };
    expect(check({ budget: 100, executed: 100, rate: "100%" }, { ...part, rate: "—" })).toEqual([]);
    expect(
      check({ budget: 100, executed: 100, rate: "100%" }, { ...part, rate: "90%" })
    ).toMatchObject([{ cell: "G6", data: { exact: "80" } }]);
  });
});

// Known defect: the initial budget stands in, and the text shows no budget at all.
test("ARI-05 does not judge a rate while 全年预算数 is still empty", () => {
  expect(check({ initial: 100, budget: null, executed: 90, rate: "50%" })).toEqual([]);
});

describe("ARI-05 in forms without 全年预算数", () => {
  const sheet = (rate: string) => {
    const form = buildForm({
      rows: [RIGHT_ROW],
      funds: [{ label: "年度资金总额", initial: 100, executed: 90, weight: 10, rate, score: 9 }],
    });
    return {
      ...form,
      rows: form.rows.map((row) => ({
        ...row,
        cells: row.cells.filter((cell) => cell.value !== "全年预算数"),
      })),
    };
  };

  test("the initial budget takes its place", () => {
    expect(runCheck(executionRateCheck, sheet("90%"))).toEqual([]);
    expect(runCheck(executionRateCheck, sheet("80%"))).toMatchObject([
      { cell: "G5", data: { exact: "90", budget: "100" } },
    ]);
  });
});
