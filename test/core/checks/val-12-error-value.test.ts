import { errorValue } from "../../../src/core/checks/val-12-error-value";
import {
  buildForm,
  type CellSpec,
  FIRST_ROW,
  RIGHT_FUNDS,
  RIGHT_ROW,
  type RowSpec,
} from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(errorValue, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));

describe("VAL-12 error value", () => {
  test.each<CellSpec>(["=1台", "N/A", "—", "", null, "#1机组", { value: 12345, text: "####" }])(
    "%p is right",
    (target) => {
      expect(check({ target })).toEqual([]);
    }
  );

  test.each(["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "null", "NULL", " #n/a ", "####"])(
    "%p is an error",
    (value) => {
      expect(check({ rate: value })).toMatchObject([
        {
          cell: `H${FIRST_ROW}`,
          severity: "error",
          situation: "errorValue",
          data: { value },
          fix: null,
        },
      ]);
    }
  );

  test("target, result, weight, rate and score are looked at, texts are not", () => {
    const errors = {
      name: "#N/A",
      target: "#N/A",
      actual: "#N/A",
      weight: "#N/A",
      rate: "#N/A",
      score: "#N/A",
      reason: "#N/A",
    };
    expect(check(errors).map(({ cell }) => cell.charAt(0))).toEqual(["F", "G", "E", "H", "I"]);
  });

  test("an error in a formula's result is the cell's text", () => {
    expect(check({ score: { value: "#DIV/0!", formula: "=1/0" } })).toHaveLength(1);
  });

  test("funds and the total too", () => {
    const [fund] = RIGHT_FUNDS;
    if (!fund) throw new Error("No funds");
    const funds = [{ ...fund, executed: "#REF!" }];
    const sheet = buildForm({ funds, rows: [RIGHT_ROW], total: { score: "#VALUE!" } });
    expect(runCheck(errorValue, sheet).map(({ cell }) => cell)).toEqual(["E5", "I8"]);
  });

  test.each([
    ["=1台", "#NAME?", "=1台"],
    ["=20人以上", "#NAME?", "=20人以上"],
  ])("%s typed as a formula is written as text", (formula, shown, meant) => {
    const target = { value: shown, text: shown, formula };
    expect(check({ target })).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "error",
        situation: "accidental",
        data: { value: shown, meant },
        fix: {
          safe: true,
          edits: [{ before: { value: shown, formula }, after: { value: meant, formula: null } }],
        },
      },
    ]);
  });

  test("a percentage typed as a formula shows another number: a person looks at it", () => {
    const actual = { value: 1, text: "1", formula: "=100%" };
    expect(check({ actual })).toMatchObject([
      {
        cell: `G${FIRST_ROW}`,
        situation: "accidental",
        data: { value: "1", meant: "=100%" },
        fix: { safe: false, edits: [{ after: { value: "=100%", formula: null } }] },
      },
    ]);
    expect(check({ actual: { value: 1, formula: "=100%", format: "0%" } })).toEqual([]);
  });

  test("a formula that calculates is left alone", () => {
    expect(check({ score: { value: 9.5, formula: "=E8*0.95" } })).toEqual([]);
    expect(check({ score: { value: "#NAME?", formula: "=SCORE(E8)" } })).toMatchObject([
      { situation: "errorValue", fix: null },
    ]);
  });
});
