import { ALL_CHECKS } from "../../../src/core/checks/all-checks";
import { VALUE_CHECKS } from "../../../src/core/checks/val-checks";
import { buildForm, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const cost: RowSpec = {
  ...RIGHT_ROW,
  level1: "成本指标",
  level2: "经济成本指标",
  name: "每班次投入费用",
};
const codesFor = (row: RowSpec) =>
  ALL_CHECKS.flatMap((check) => runCheck(check, buildForm({ rows: [{ ...cost, ...row }] }))).map(
    ({ code, situation }) => `${code} ${situation}`
  );

/** VAL-16 is a case in which nothing may be said: 7.50 and 7.5 are one number. */
describe("VAL-16 equal values with other decimals", () => {
  const same = codesFor({ target: "=7.5万元/班次", actual: "=7.5万元/班次" });

  test.each<[string, string]>([
    ["=7.50万元/班次", "=7.5万元/班次"],
    ["=7.5万元/班次", "=7.500万元/班次"],
  ])("%s and %s say what equal texts say", (target, actual) => {
    expect(codesFor({ target, actual })).toEqual(same);
  });

  test("rates and scores too", () => {
    expect(
      codesFor({
        target: "=7.5万元/班次",
        actual: "=7.5万元/班次",
        rate: "100.00%",
        score: "10.00",
        weight: "10.0",
      })
    ).toEqual(same);
  });

  test("no check of values speaks there", () => {
    const sheet = buildForm({ rows: [{ ...cost, target: "=7.50万元", actual: "=7.5万元" }] });
    expect(VALUE_CHECKS.flatMap((check) => runCheck(check, sheet))).toEqual([]);
    expect(VALUE_CHECKS.map(({ meta }) => meta.code)).not.toContain("VAL-16");
  });
});
