import { executionScore } from "../../../src/core/checks/ari-06-execution-score";
import { MOF21, MOF21_BANDED_EXECUTION } from "../../../src/core/scoring/profiles/mof21";
import type { ScoringProfile } from "../../../src/core/scoring/profile";
import { buildForm, type FundSpec, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (fund: Partial<FundSpec>, title = "项目支出绩效自评表", profile?: ScoringProfile) =>
  runCheck(
    executionScore,
    buildForm({
      title,
      rows: [RIGHT_ROW],
      funds: [
        { label: "年度资金总额", budget: 8065.31, executed: 7890.98, ...fund },
        { label: "其他资金", budget: 0, executed: 0, weight: "—", rate: "—", score: "—" },
      ],
    }),
    profile
  );

describe("ARI-06 execution score", () => {
  test.each<[string, Partial<FundSpec>]>([
    ["one decimal: 9.8 for 97.84%", { weight: 10, rate: "97.84%", score: 9.8 }],
    ["two decimals", { weight: 10, rate: "97.84%", score: 9.78 }],
    ["three decimals", { weight: 10, rate: "97.84%", score: 9.784 }],
    ["a last digit apart", { weight: 10, rate: "97.84%", score: 9.79 }],
    ["text", { weight: "10分", rate: "97.84%", score: "9.80分" }],
    ["the shown rate decides", { weight: 10, rate: "50%", score: 5 }],
    ["weight 20", { weight: 20, rate: "10.77%", score: 2.16 }],
    ["capped at full marks", { weight: 10, rate: "108.2%", score: 10 }],
    ["computed where no rate is shown", { weight: 10, rate: null, score: 9.8 }],
    ["not filled in", { weight: 10, rate: "97.84%", score: null }],
    ["no weight", { weight: null, rate: "97.84%", score: 3 }],
  ])("%s is right", (_, fund) => {
    expect(check(fund)).toEqual([]);
  });

  test("a score that does not follow from weight and rate", () => {
    expect(check({ weight: 10, rate: "97.84%", score: 9 })).toMatchObject([
      {
        cell: "H5",
        severity: "error",
        situation: "mismatch",
        data: { weight: "10", rate: "97.84", exact: "9.784", expected: "9.78", shown: "9" },
        fix: {
          safe: true,
          edits: [{ cell: "H5", before: { value: 9 }, after: { value: 9.78 }, profile: "XJ" }],
        },
      },
    ]);
  });

  test("by the profile's bands", () => {
    const banded = { ...MOF21, execution: MOF21_BANDED_EXECUTION };
    const title = "项目支出绩效自评表";
    expect(check({ weight: 10, rate: "85%", score: 7 }, title, banded)).toEqual([]);
    expect(check({ weight: 10, rate: "85%", score: 8.5 }, title, banded)).toMatchObject([
      { situation: "byProfile", data: { rate: "85", expected: "7", weight: "10", shown: "8.5" } },
    ]);
    expect(check({ weight: 10, rate: "85%", score: 8.5 }, title, MOF21)).toEqual([]);
  });

  test("a department table has one decimal", () => {
    expect(check({ weight: 10, rate: "97.84%", score: 9 }, "部门整体支出绩效自评表")).toMatchObject(
      [{ data: { expected: "9.8" }, fix: { edits: [{ after: { value: 9.8 } }] } }]
    );
  });

  test("cut off instead of rounded", () => {
    expect(check({ weight: 10, rate: "97.84%", score: 9.7 })).toHaveLength(1);
    expect(check({ weight: 20, rate: "10.77%", score: 2.1 })).toHaveLength(1);
  });

  test("full marks in spite of a rate below 100%", () => {
    expect(check({ weight: 10, rate: "97.84%", score: 10 })).toMatchObject([
      { data: { expected: "9.78", shown: "10" } },
    ]);
  });

  test("more than full marks for over-spending", () => {
    expect(check({ weight: 10, rate: "108.2%", score: 10.82 })).toMatchObject([
      { data: { exact: "10", expected: "10" } },
    ]);
  });
});
