import { sharesAndGrowth } from "../../../src/core/checks/ari-12-shares-and-growth";
import { buildSheet, type CellSpec } from "../../support/form-builder";
import { type FactSpec, narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const SPENDING: FactSpec = {
  name: "全社会研发投入",
  target: ">=15亿元",
  actual: "=15.68亿元",
  history: "13.9亿元",
};
const check = (result: string, ...facts: FactSpec[]) =>
  runCheck(
    sharesAndGrowth,
    narrativeForm({ goal: "持续推进", result, facts: facts.length > 0 ? facts : [SPENDING] })
  );

describe("ARI-12 shares in texts", () => {
  test.each([
    "高企280家；高企中规上企业158家，占比达56%",
    "高企280家；高企中规上企业158家，占比56.43%",
    "高企280家；高企中规上企业158家，占比56.4%",
    "规上企业158家，占比57%",
    "高企280家；民企中规上企业158家，占比57%",
    "高企280家；高企中规上企业158家。研发占比57%",
  ])("%s is right", (result) => {
    expect(check(result)).toEqual([]);
  });

  test("a share that the two numbers do not make", () => {
    expect(check("高企280家；高企中规上企业158家，占比达57%")).toMatchObject([
      {
        cell: "E5",
        severity: "warning",
        situation: "share",
        data: { part: "158家", whole: "280家", exact: "56.43", share: "57%" },
      },
    ]);
  });
});

describe("ARI-12 growth in texts", () => {
  test.each<[string, FactSpec[]]>([
    ["全社会研发投入15.68亿元，较上年增长12.81%", []],
    ["全社会研发投入15.68亿元，较上年增长13%", []],
    ["全社会研发投入15.68亿元，增长11%", []],
    ["全社会研发投入15.4亿元，较上年增长11%", []],
    ["技术合同成交额15.68亿元，较上年增长11%", []],
    ["全社会研发投入15.68亿元，较上年增长11%", [{ ...SPENDING, history: "13.9" }]],
    ["全社会研发投入15.68亿元，较上年增长11%", [{ ...SPENDING, history: "-" }]],
  ])("%s is right", (result, facts) => {
    expect(check(result, ...facts)).toEqual([]);
  });

  test("a growth that this year and last year do not make", () => {
    expect(check("全社会研发投入15.68亿元，较上年增长11%")).toMatchObject([
      {
        cell: "E5",
        situation: "growth",
        data: { now: "15.68亿元", before: "13.9亿元", cell: "G7", exact: "12.81", growth: "11%" },
      },
    ]);
  });
});

describe("ARI-12 shares beside amounts", () => {
  const withShare = (share: CellSpec) =>
    runCheck(
      sharesAndGrowth,
      buildSheet({
        cells: {
          A1: "部门整体绩效目标表",
          B2: "总体资金情况（万元）",
          C2: "当年金额",
          D2: "占比",
          B3: "人员类项目支出",
          C3: 708.44,
          D3: share,
          B4: "运转类项目支出",
          C4: 327.62,
          D4: "31.62%",
          B5: "合计",
          C5: 1036.06,
          D5: "100%",
          A7: "一级指标",
          B7: "二级指标",
          C7: "三级指标",
          D7: "指标值",
          A8: "产出指标",
          B8: "数量指标",
          C8: "平台",
          D8: "1个",
        },
      })
    );

  test.each(["68.38%", "68.4%", "68.37%", "", "—"])("%s is right", (share) => {
    expect(withShare(share)).toEqual([]);
  });

  test("a share that the amounts do not make", () => {
    expect(withShare("67.38%")).toMatchObject([
      { cell: "D3", situation: "column", data: { exact: "68.38", share: "67.38%" } },
    ]);
  });
});
