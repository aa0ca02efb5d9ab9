import type { Cell, Sheet } from "../../src/core/sheet/sheet";
import { ownFormulas } from "../../src/taskpane/submission/own-formulas";

function sheetWith(...formulas: (string | null)[]): Sheet {
  const cells = formulas.map((formula, column): Cell => ({
    column,
    value: 1,
    text: "1",
    formula,
    format: "General",
    locked: false,
  }));
  return {
    name: "表",
    visibility: "visible",
    isProtected: false,
    rows: [{ index: 4, hidden: false, cells }],
    merges: [],
    hiddenColumns: [],
  };
}

test("finds the add-in's formulas, also as Excel stores them, and no others", () => {
  const sheet = sheetWith(
    "=PERF.SCORE(1,2)",
    "=ROUND(_xldudf_PERF_RATE(A1,B1),2)",
    "=SUM(A1:A2)",
    "=SUPERF.X(1)",
    null
  );
  const edits = ownFormulas([sheet]);
  expect(edits.map(({ cell }) => cell)).toEqual(["A5", "B5"]);
  expect(edits[0]?.after).toEqual({ value: 1, formula: null });
});
