import { costCap } from "../../../src/core/checks/scr-12-cost-cap";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const COST: RowSpec = {
  ...RIGHT_ROW,
  level1: "成本指标",
  level2: "经济成本指标",
  name: "设备购置成本",
  target: "<=20万元",
  actual: "=20万元",
};
const check = (rows: readonly RowSpec[]) => runCheck(costCap, buildForm({ rows }));

describe("SCR-12 cost indicators", () => {
  test("there and filled in", () => {
    expect(check([RIGHT_ROW, COST])).toEqual([]);
  });

  test("below outputs, as older forms have it", () => {
    expect(check([{ ...COST, level1: "产出指标", level2: "成本指标" }])).toEqual([]);
  });

  test("none at all is said by STR-08", () => {
    expect(check([RIGHT_ROW])).toEqual([]);
  });

  test("empty with more points than one province gives", () => {
    const row = { ...COST, target: null, actual: null, rate: null };
    expect(check([{ ...row, score: 6 }])).toMatchObject([
      { cell: `I${FIRST_ROW}`, situation: "unfilled", data: { sum: "6", cap: 5 } },
    ]);
    expect(check([{ ...row, score: 5 }])).toEqual([]);
  });
});
