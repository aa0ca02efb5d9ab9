import { fundSum } from "../../../src/core/checks/ari-07-fund-sum";
import { buildForm, type CellSpec, type FundSpec, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { alone, runCheck } from "../../support/run-check";

const check = (funds: readonly FundSpec[]) =>
  runCheck(fundSum, buildForm({ rows: [RIGHT_ROW], funds }));
const fund = (
  label: string,
  initial: CellSpec,
  budget: CellSpec = initial,
  executed: CellSpec = budget
): FundSpec => ({ label, initial, budget, executed });

describe("ARI-07 fund sum", () => {
  test.each<[string, readonly FundSpec[]]>([
    [
      "sources that make the total",
      [
        fund("年度资金总额", 120, 118.6, 111.35),
        fund("其中：当年财政拨款", 100, 98.6, 98.6),
        fund("上年结转资金", 20, 20, 12.75),
      ],
    ],
    [
      "a tail that was balanced by hand",
      [fund("合计", 174.33), fund("上级资金", 100.11), fund("本级资金", 74.21)],
    ],
    ["a single source", [fund("年度资金总额", 20), fund("其中：当年财政拨款", 20)]],
    [
      "dashes for nothing",
      [fund("年度资金总额", 20), fund("当年财政拨款", 20), fund("其他资金", "—", "-", "0.00")],
    ],
    [
      "rows that break down a source",
      [
        fund("年度资金总额", 30),
        fund("财政资金", 20),
        fund("其中：本级", 15),
        fund("其他资金", 10),
      ],
    ],
    ["no sources", [fund("年度资金总额", 20)]],
    ["sources left empty", [fund("年度资金总额", 20), fund("其他资金", null)]],
    [
      "the total below its sources",
      [
        fund("上级资金", 59.81),
        fund("本级资金", 8005.12),
        fund("其他资金", 0.38),
        fund("合计", "8,065.31"),
      ],
    ],
    ["a total not filled in", [fund("年度资金总额", null), fund("其他资金", 20)]],
  ])("%s is right", (_, funds) => {
    expect(check(funds)).toEqual([]);
  });

  test("sources that do not make the total, in one column", () => {
    expect(
      check([
        fund("年度资金总额", 120, 118.6, 112.35),
        fund("其中：当年财政拨款", 100, 98.6, 102.35),
        fund("上年结转资金", 20, 20, 9),
      ])
    ).toMatchObject([
      {
        cell: "E5",
        severity: "error",
        situation: "mismatch",
        data: { column: "全年执行数", sum: "111.35", label: "年度资金总额", shown: "112.35" },
        fix: null,
      },
    ]);
  });

  test("each column is looked at", () => {
    expect(
      check([fund("年度资金总额", 1, 2, 3), fund("其他资金", 10, 20, 30)]).map(({ cell, data }) => [
        cell,
        data["column"],
      ])
    ).toEqual([
      ["C5", "年初预算数"],
      ["D5", "全年预算数"],
      ["E5", "全年执行数"],
    ]);
  });

  test("the tail grows with the sources, and not further", () => {
    const sources = [fund("上级资金", 100.11), fund("本级资金", 74.2)];
    expect(check([fund("合计", 174.33), ...sources])).toEqual([]);
    expect(check([fund("合计", 174.34), ...sources])).not.toEqual([]);
  });

  test("a form without a fund block has nothing to add up", () => {
    expect(check([])).toEqual([]);
  });
});

describe("ARI-07 amounts beside their labels", () => {
  const goals = (...labels: (readonly [string, CellSpec])[]) =>
    runCheck(fundSum, buildGoalForm({ rows: RIGHT_GOALS, labels }));

  test.each<[string, (readonly [string, CellSpec])[]]>([
    [
      "sources that make it",
      [
        ["预算数", 300],
        ["其中：财政资金", 280],
        ["其他资金", "20.00"],
      ],
    ],
    [
      "a source left empty",
      [
        ["预算数", 300],
        ["其中：财政资金", 300],
        ["其他资金", null],
      ],
    ],
    [
      "a part alone",
      [
        ["预算数", 300],
        ["其中：财政资金", 280],
      ],
    ],
    [
      "no total",
      [
        ["财政资金", 280],
        ["其他资金", 30],
      ],
    ],
    [
      "uses that make it",
      [
        ["预算数", 300],
        ["基本支出", 120],
        ["项目支出", 180],
      ],
    ],
  ])("%s: right", (_, labels) => {
    expect(goals(...labels)).toEqual([]);
  });

  test("sources that do not make it", () => {
    expect(goals(["预算数", 300], ["其中：财政资金", 280], ["其他资金", 10])).toMatchObject([
      {
        cell: "B3",
        severity: "error",
        situation: "amounts",
        data: { sum: "290", label: "预算数", shown: "300", count: 2 },
        fix: null,
      },
    ]);
  });

  test("uses that do not", () => {
    expect(goals(["预算数", 300], ["基本支出", 120], ["项目支出", 190])).toMatchObject([
      { situation: "uses", data: { sum: "310" } },
    ]);
  });

  test("the blocks of one form share its amounts: said once", () => {
    const labels = [
      ["预算数", 300],
      ["其中：财政资金", 280],
      ["其他资金", 10],
    ] as const;
    const [table] = recogniseSheet(buildGoalForm({ rows: RIGHT_GOALS, labels }));
    if (!table) throw new Error("No table recognised");
    const run = (form: string) =>
      fundSum.run({ table: { ...table, form }, profile: CAP, around: alone(table) });
    expect(run(table.id)).toHaveLength(1);
    expect(run("Sheet1!Z1")).toEqual([]);
  });
});
