import { repeatedHeader } from "../../../src/core/checks/str-12-repeated-header";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { onlyTable, runCheckOn } from "../../support/run-check";

const table = onlyTable(buildGoalForm({ rows: RIGHT_GOALS }));

describe("STR-12 repeated header", () => {
  test("a header that stands once is right", () => {
    expect(runCheckOn(repeatedHeader, table)).toEqual([]);
  });

  test("each repetition is named", () => {
    const header = { ...table.header, repeats: [8, 20] };
    expect(runCheckOn(repeatedHeader, { ...table, header })).toMatchObject([
      {
        cell: "A9",
        severity: "warning",
        situation: "repeated",
        data: { row: 9, header: 5 },
        fix: null,
      },
      { cell: "A21", data: { row: 21 } },
    ]);
  });
});
