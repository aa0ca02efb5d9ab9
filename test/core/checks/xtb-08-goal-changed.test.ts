import { goalChanged } from "../../../src/core/checks/xtb-08-goal-changed";
import { type FactSpec, narrativeForm, type NarrativeFormSpec } from "../../support/narrative-form";
import { runOnBook } from "../../support/run-check";

const LAMPS: FactSpec = { name: "新建路灯数量", target: "≥33盏", actual: "35盏" };
const RATE: FactSpec = { name: "专家验收合格率", target: "≥95%", actual: "100%" };

const goals = (facts: FactSpec[], more: Partial<NarrativeFormSpec> = {}) =>
  narrativeForm({ sheet: "目标", result: null, facts, ...more });
const evaluation = (facts: FactSpec[], more: Partial<NarrativeFormSpec> = {}) =>
  narrativeForm({ sheet: "自评", facts, ...more });
const check = (
  approved: FactSpec[],
  evaluated: FactSpec[],
  more: Partial<NarrativeFormSpec> = {}
) => runOnBook(goalChanged, [goals(approved), evaluation(evaluated, more)]);

describe("XTB-08 goal changed", () => {
  test.each<[string, FactSpec[], FactSpec[], Partial<NarrativeFormSpec>?]>([
    ["the approved goals", [LAMPS, RATE], [LAMPS, RATE]],
    [
      "another order and way of writing",
      [LAMPS, RATE],
      [
        { ...RATE, target: ">=95.00%" },
        { ...LAMPS, name: "新建 路灯数量" },
      ],
    ],
    [
      "another unit of the same amount",
      [{ ...LAMPS, target: "2千米" }],
      [{ ...LAMPS, target: "2000米" }],
    ],
    ["another project", [LAMPS], [{ ...LAMPS, target: "≥30盏" }], { project: "别的项目" }],
    ["another year", [LAMPS], [{ ...LAMPS, target: "≥30盏" }], { year: "（2023年度）" }],
    ["nothing in common", [RATE], [{ name: "培训人数", target: "5人" }]],
  ])("%s is right", (_, approved, evaluated, ...more) => {
    expect(check(approved, evaluated, ...more)).toEqual([]);
  });

  test("a target changed since approval", () => {
    expect(check([LAMPS, RATE], [{ ...LAMPS, target: "≥30盏" }, RATE])).toMatchObject([
      {
        sheet: "自评",
        cell: "E5",
        severity: "warning",
        situation: "targetChanged",
        data: { before: "≥33盏", after: "≥30盏", cell: "目标!E5" },
      },
    ]);
  });

  test("a comparator turned round is a change", () => {
    expect(check([LAMPS], [{ ...LAMPS, target: "≤33盏" }])).toMatchObject([
      { situation: "targetChanged" },
    ]);
  });

  test("an indicator in other words, added and dropped", () => {
    expect(
      check(
        [LAMPS, RATE, { name: "资金拨付及时率", target: "100%" }],
        [{ ...LAMPS, name: "新建太阳能路灯数量" }, RATE, { name: "培训人数", target: "5人" }]
      ).map(({ cell, situation, severity }) => [cell, situation, severity])
    ).toEqual([
      ["D5", "reworded", "info"],
      ["D7", "added", "warning"],
      ["D4", "dropped", "warning"],
    ]);
    expect(
      check(
        [{ ...LAMPS, name: "新建太阳能路灯" }, RATE],
        [{ ...LAMPS, name: "太阳能路灯新建数量及质量" }, RATE]
      )
    ).toMatchObject([{ cell: "D5", severity: "info", situation: "reworded" }]);
  });

  test("a file opened beside the workbook counts before a table in it", () => {
    const beside = goals([{ ...LAMPS, target: "≥40盏" }]);
    expect(runOnBook(goalChanged, [goals([LAMPS]), evaluation([LAMPS])], [beside])).toMatchObject([
      { data: { before: "≥40盏" } },
    ]);
  });

  test("a project is found by its code too", () => {
    const approved = goals([LAMPS], { project: "道路亮化", code: "P001" });
    const evaluated = evaluation([{ ...LAMPS, target: "≥30盏" }], { code: "P001" });
    expect(runOnBook(goalChanged, [evaluated], [approved])).toHaveLength(1);
  });
});
