import { indicatorScore } from "../../../src/core/checks/ari-02-indicator-score";
import { zeroTarget } from "../../../src/core/checks/scr-10-zero-target";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const form = (row: RowSpec) =>
  buildForm({ rows: [{ ...RIGHT_ROW, name: "安全事故", ...row }], without: ["rule"] });
const check = (row: RowSpec) => runCheck(zeroTarget, form(row));

describe("SCR-10 a target of 0", () => {
  test.each<[string, RowSpec]>([
    ["0 of 0", { target: "=0次", actual: "0次", rate: "100%", score: 10 }],
    ["a limit of 0 kept", { target: "<=0次", actual: "0次", rate: "100%", score: 10 }],
    ["not kept, without points", { target: "=0次", actual: "2次", rate: "0%", score: 0 }],
    ["no result yet", { target: "=0次", actual: null, rate: null, score: null }],
    ["another target", { target: "=1次", actual: "=2次", rate: "50%", score: 3 }],
    ["at least 0 is met", { target: ">=0%", actual: "3%", rate: "100%", score: 10 }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
    expect(runCheck(indicatorScore, form({ ...row, target: "=0次" }))).toEqual([]);
  });

  test("an error value, with the value to write", () => {
    const row = { target: "=0次", actual: "0次", rate: "#DIV/0!", score: null };
    expect(check(row)).toMatchObject([
      {
        cell: `H${FIRST_ROW}`,
        severity: "error",
        situation: "divided",
        data: { exact: "100", shown: "#DIV/0!" },
        fix: { safe: false, edits: [{ after: { value: "100%" } }] },
      },
    ]);
  });

  test("a rate that nothing gives", () => {
    const row = { target: "=0次", actual: "2次", rate: "200%", score: 0 };
    expect(check(row)).toMatchObject([
      { cell: `H${FIRST_ROW}`, severity: "warning", situation: "rate", data: { exact: "0" } },
    ]);
  });

  test("a score for a result that is not 0", () => {
    const row = { target: "0次", actual: "2次", rate: null, score: 10 };
    expect(check(row)).toMatchObject([
      { cell: `I${FIRST_ROW}`, severity: "warning", situation: "scored", data: { expected: "0" } },
    ]);
  });
});
