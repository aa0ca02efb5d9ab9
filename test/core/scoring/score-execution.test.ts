import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { ALL_PROFILES } from "../../../src/core/scoring/profiles/all-profiles";
import { HB20 } from "../../../src/core/scoring/profiles/hb20";
import { MOF21, MOF21_BANDED_EXECUTION } from "../../../src/core/scoring/profiles/mof21";
import {
  executionDecimals,
  executionPoints,
  executionRate,
  pointsForRate,
} from "../../../src/core/scoring/score-execution";
import { Decimal, roundHalfUp } from "../../../src/core/value/decimal";
import { buildForm, type FundSpec, RIGHT_ROW } from "../../support/form-builder";

function tableOf(fund: Partial<FundSpec>, title = "项目支出绩效自评表") {
  const funds = [{ label: "年度资金总额", ...fund }];
  const [table] = recogniseSheet(buildForm({ title, rows: [RIGHT_ROW], funds }));
  if (!table) throw new Error("No table recognised");
  return table;
}
function totalOf(fund: Partial<FundSpec>) {
  const total = tableOf(fund).funds?.total;
  if (!total) throw new Error("No fund total recognised");
  return total;
}
const text = (value: unknown) => (value === null ? null : String(value));

describe("the execution rate", () => {
  test.each<[Partial<FundSpec>, string | null]>([
    [{ budget: 8065.31, executed: 7890.98 }, "97.84"],
    [{ budget: 148, executed: 46 }, "31.08"],
    [{ budget: 21.51, executed: 21.51 }, "100"],
    [{ budget: 100, executed: 108.2 }, "108.2"],
    [{ budget: 100, executed: 0 }, "0"],
    [{ initial: 120, budget: 118.6, executed: 112.35 }, "94.73"],
    [{ budget: 3, executed: 2 }, "66.67"],
    [{ budget: 2000, executed: 1.1 }, "0.06"],
    [{ budget: 0, executed: 0 }, null],
    [{ budget: 100, executed: null }, null],
    [{ budget: "—", executed: 5 }, null],
  ])("%j: %s", (fund, expected) => {
    expect(text(executionRate(totalOf(fund)))).toBe(expected);
  });
});

describe("the execution score before rounding", () => {
  test.each<[Partial<FundSpec>, string | null]>([
    [{ weight: 10, rate: "97.84%" }, "9.784"],
    [{ weight: 20, rate: "10.77%" }, "2.154"],
    [{ weight: 10, rate: "108.2%" }, "10"],
    [{ weight: 10, rate: "50%", budget: 100, executed: 90 }, "5"],
    [{ weight: 10, rate: null, budget: 100, executed: 90 }, "9"],
    [{ weight: null, rate: "50%" }, null],
    [{ weight: 10, rate: "—", budget: 0, executed: 0 }, null],
  ])("%j: %s", (fund, expected) => {
    expect(text(executionPoints(totalOf({ initial: 1, ...fund })))).toBe(expected);
  });
});

describe("the execution score under a profile", () => {
  test.each(ALL_PROFILES)("$id: in proportion, at most the full score", ({ execution }) => {
    expect(text(executionPoints(totalOf({ weight: 10, rate: "97.84%" }), execution))).toBe("9.784");
    expect(text(executionPoints(totalOf({ weight: 10, rate: "108.2%" }), execution))).toBe("10");
  });

  test("Hubei: 20 points", () => {
    const fund = totalOf({ weight: 20, rate: "10.77%" });
    const points = executionPoints(fund, HB20.execution);
    expect(points && `${roundHalfUp(points, 2)}`).toBe("2.15");
  });

  // The document gives 10, 7, 5 and 0 of 10 points.
  test.each([
    ["108.2", "10", "10"],
    ["100", "10", "10"],
    ["99.99", "10", "7"],
    ["80", "10", "7"],
    ["79.99", "10", "5"],
    ["60", "10", "5"],
    ["59.99", "10", "0"],
    ["0", "10", "0"],
    ["90", "20", "14"],
    ["70", "5", "2.5"],
  ])("by bands: %s%% of %s points is %s", (rate, weight, expected) => {
    const points = pointsForRate(new Decimal(weight), new Decimal(rate), MOF21_BANDED_EXECUTION);
    expect(text(points)).toBe(expected);
  });

  test("that it is in proportion is an assumption under the document of 2021", () => {
    expect(MOF21.execution).toEqual({ formula: "capped-ratio" });
    expect(MOF21.assumptions.execution).toEqual(["execution-linear"]);
  });

  test("is left to a person where a band gives no number", () => {
    const judged = {
      formula: "bands",
      parameters: { of: "rate", bands: [{ from: new Decimal(0), share: null }] },
    } as const;
    expect(pointsForRate(new Decimal(10), new Decimal(90), judged)).toBeNull();
    expect(executionPoints(totalOf({ weight: 10, rate: "90%" }), judged)).toBeNull();
  });
});

describe("the decimals of an execution score that is still to be written", () => {
  test.each(ALL_PROFILES)("$id: one in department tables, two in project tables", (profile) => {
    const fund = { budget: 8065.31, executed: 7890.98, weight: 10, rate: "97.84%" };
    const department = tableOf(fund, "部门整体支出绩效自评表");
    const project = tableOf(fund);
    expect(executionDecimals(department, profile)).toBe(1);
    expect(executionDecimals(project, profile)).toBe(2);
    const points = executionPoints(totalOf(fund));
    if (!points) throw new Error("No points");
    expect(`${roundHalfUp(points, 1)}`).toBe("9.8");
    expect(`${roundHalfUp(points, 2)}`).toBe("9.78");
  });
});
