import { misreadSignCheck } from "../../../src/core/checks/val-14-misread-sign";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (name: string, target: CellSpec, actual: CellSpec = "=95%") =>
  runCheck(misreadSignCheck, buildForm({ rows: [{ ...RIGHT_ROW, name, target, actual }] }));

describe("VAL-14 misread sign", () => {
  test.each<[string, CellSpec]>([
    ["群众满意度", "≥90%"],
    ["群众满意度", "≥290%"],
    ["群众满意度", "190%"],
    ["群众满意度", "2900%"],
    ["群众满意度", "290.5%"],
    ["产值增长率", "290%"],
    ["群众满意度", "290分"],
  ])("%s with %p is not taken for one", (name, target) => {
    expect(check(name, target)).toEqual([]);
  });

  test.each<[CellSpec, string]>([
    ["290%", "≥90%"],
    ["298%", "≥98%"],
    ["=295%", "≥95%"],
    ["205%", "≥5%"],
  ])("%p was %s", (target, fixed) => {
    expect(check("群众满意度", target)).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "error",
        situation: "misread",
        data: { name: "群众满意度", value: target, fixed },
        fix: { safe: false, edits: [{ after: { value: fixed } }] },
      },
    ]);
  });

  test("a result needs no sign", () => {
    expect(check("群众满意度", "≥90%", "295%")).toMatchObject([
      { cell: `G${FIRST_ROW}`, data: { fixed: "95%" } },
    ]);
  });

  test("a number in a percent format is right as it is typed: no fix", () => {
    expect(check("群众满意度", { value: 2.9, format: "0%" })).toMatchObject([{ fix: null }]);
  });
});
