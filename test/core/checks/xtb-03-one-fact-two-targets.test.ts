import { oneFactTwoTargets } from "../../../src/core/checks/xtb-03-one-fact-two-targets";
import { type FactSpec, narrativeForm, type NarrativeFormSpec } from "../../support/narrative-form";
import { runOnBook } from "../../support/run-check";

const check = (
  inDepartment: FactSpec,
  inProject: FactSpec,
  more: Partial<NarrativeFormSpec> = {}
) =>
  runOnBook(oneFactTwoTargets, [
    narrativeForm({
      sheet: "整体",
      title: "部门整体支出绩效自评表",
      project: null,
      facts: [inDepartment],
    }),
    narrativeForm({ sheet: "项目", facts: [inProject], ...more }),
  ]);

const SPENDING: FactSpec = { name: "全社会研发投入", target: ">=15.68亿元", actual: "=15.68亿元" };

describe("XTB-03 one fact with two targets", () => {
  test.each<[string, FactSpec, FactSpec, Partial<NarrativeFormSpec>?]>([
    [
      "the same target in another unit",
      SPENDING,
      { name: "企业研发投入", target: ">=156800万元", actual: "=15.68亿元" },
    ],
    ["another result", SPENDING, { name: "企业研发投入", target: ">=15亿元", actual: "=15.4亿元" }],
    [
      "another fact",
      SPENDING,
      { name: "技术合同成交额", target: ">=15亿元", actual: "=15.68亿元" },
    ],
    [
      "a round result",
      { name: "研发人才", target: ">=50人", actual: "=100人" },
      { name: "企业研发人才", target: ">=60人", actual: "=100人" },
    ],
    [
      "a project's part of a department's target",
      { name: "培训人员", target: ">=50人" },
      { name: "培训人员", target: ">=36人" },
    ],
    [
      "rates that each project sets",
      { name: "受益单位满意度", target: ">=90%" },
      { name: "受益单位满意度", target: ">=95%" },
    ],
    [
      "another year",
      SPENDING,
      { name: "企业研发投入", target: ">=15亿元", actual: "=15.68亿元" },
      { year: "（2023年度）" },
    ],
    [
      "another unit",
      SPENDING,
      { name: "企业研发投入", target: ">=15亿元", actual: "=15.68亿元" },
      { unit: "别的单位" },
    ],
  ])("%s is right", (_, one, other, ...more) => {
    expect(check(one, other, ...more)).toEqual([]);
  });

  test("the very same result with two targets", () => {
    expect(
      check(SPENDING, {
        name: "带动企业R&D经费支出（亿元）",
        target: ">=15亿元",
        actual: "=15.68亿元",
      })
    ).toMatchObject([
      {
        sheet: "项目",
        cell: "E5",
        severity: "warning",
        situation: "twoTargets",
        data: { target: "≥15亿元", other: "≥15.68亿元", cell: "整体!E5" },
      },
    ]);
  });

  test("a project's target above its department's", () => {
    expect(
      check({ name: "培训人员数量", target: ">=50人" }, { name: "培训人员", target: ">=60人" })
    ).toMatchObject([{ sheet: "项目", cell: "E5", data: { other: "≥50人" } }]);
  });
});
