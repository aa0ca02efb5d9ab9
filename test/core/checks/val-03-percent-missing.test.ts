import { unitMissing } from "../../../src/core/checks/val-01-unit-missing";
import { percentMissing } from "../../../src/core/checks/val-03-percent-missing";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOAL } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const sheetOf = (name: string, target: CellSpec, actual: CellSpec = "=95%") =>
  buildForm({ rows: [{ ...RIGHT_ROW, name, target, actual }] });
const check = (name: string, target: CellSpec, actual?: CellSpec) =>
  runCheck(percentMissing, sheetOf(name, target, actual));

describe("VAL-03 percent missing", () => {
  test.each<[string, CellSpec]>([
    ["政府采购执行率", "≥90%"],
    ["政府采购执行率", { value: 0.9, format: "0%" }],
    ["群众满意度", "≥90分"],
    ["群众满意度（%）", "≥90"],
    ["群众满意度", "≥85"],
    ["群众满意度", "≥105"],
    ["参训人数", "≥95"],
    ["利率水平", "≥95"],
    ["工程验收合格", "达到预期指标"],
  ])("%s with %p is right", (name, target) => {
    expect(check(name, target)).toEqual([]);
  });

  test.each<[string, CellSpec, string]>([
    ["政府采购执行率", "≥90", "≥90%"],
    ["群众满意度", "90", "90%"],
    ["设备验收合格", "=100", "=100%"],
    ["事前绩效评估完成率", 100, "100%"],
  ])("%s with %p lacks its sign", (name, target, fixed) => {
    expect(check(name, target)).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "error",
        situation: "noPercent",
        data: { name, value: String(target) },
        fix: { safe: false, edits: [{ before: { value: target }, after: { value: fixed } }] },
      },
    ]);
  });

  test("results too", () => {
    expect(check("政府采购执行率", "≥90%", "=95")).toMatchObject([{ cell: `G${FIRST_ROW}` }]);
  });

  test("the missing unit is then not reported a second time", () => {
    const sheet = sheetOf("政府采购执行率", "≥90");
    expect(runCheck(percentMissing, sheet)).toHaveLength(1);
    expect(runCheck(unitMissing, sheet)).toEqual([]);
    expect(runCheck(unitMissing, sheetOf("政府采购执行率", "≥80"))).toHaveLength(1);
  });

  test("a unit column states the unit", () => {
    const row = { ...RIGHT_GOAL, name: "政府采购执行率", target: 90 };
    const rows = [{ ...row, unit: "%" }, row];
    expect(runCheck(percentMissing, buildGoalForm({ rows, with: ["unit"] }))).toEqual([]);
  });

  test("a formula gets no fix", () => {
    const target = { value: 95, formula: "=90+5" };
    expect(check("政府采购执行率", target)).toMatchObject([{ fix: null }]);
  });
});
