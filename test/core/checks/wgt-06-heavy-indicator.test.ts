import { heavyIndicator } from "../../../src/core/checks/wgt-06-heavy-indicator";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const row = (level1: string, weight: number): RowSpec => ({ ...RIGHT_ROW, level1, weight });
const check = (...rows: RowSpec[]) => runCheck(heavyIndicator, buildForm({ rows }));
const output = (...weights: number[]) => weights.map((weight) => row("产出指标", weight));

describe("WGT-06 one indicator with a large weight", () => {
  test("points spread over the level are right", () => {
    expect(check(...output(19, 19, 19, 13), row("效益指标", 10), row("效益指标", 10))).toEqual([]);
  });

  test("the only indicator of its level cannot share them", () => {
    expect(check(...output(15, 15, 15, 15), row("效益指标", 30))).toEqual([]);
  });

  test("an even share of the level is right", () => {
    expect(check(...output(20, 20), row("成本指标", 20), row("效益指标", 30))).toEqual([]);
  });

  test("a form with few points in all is not judged", () => {
    expect(check(...output(20, 10))).toEqual([]);
  });

  test("a list without levels is not judged", () => {
    const rows = [27, 33, 30].map((weight) => ({ ...RIGHT_ROW, weight }));
    const sheet = buildForm({ rows, without: ["level1", "level2"] });
    expect(runCheck(heavyIndicator, sheet)).toEqual([]);
  });

  test("a hint, with the figures", () => {
    expect(check(...output(27, 7, 6), row("成本指标", 20), row("效益指标", 30))).toMatchObject([
      {
        cell: `E${FIRST_ROW}`,
        severity: "info",
        situation: "heavy",
        data: { weight: "27", sum: "90", others: 2, level: "产出指标" },
        fix: null,
      },
    ]);
  });
});
