import { targetTooLow } from "../../../src/core/checks/gql-03-target-too-low";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck, runCheckOn } from "../../support/run-check";

const formOf = (...rows: RowSpec[]) =>
  buildForm({ rows: rows.map((row) => ({ ...RIGHT_ROW, ...row })) });
const check = (...rows: RowSpec[]) => runCheck(targetTooLow, formOf(...rows));
const FAR: RowSpec = { name: "培训人数", target: ">=30人", actual: "=54人", rate: "180%" };

describe("GQL-03 target too low", () => {
  test.each<[string, readonly RowSpec[]]>([
    ["once", [FAR]],
    ["not by so much", [FAR, { rate: "130%" }, { rate: "114.5%" }]],
    ["limits kept by far", [FAR, { target: "<=15天", actual: "=3天", rate: "500%" }]],
    ["words", [FAR, { target: "提升", actual: "达到预期指标", rate: "180%" }]],
  ])("%s", (_, rows) => {
    expect(check(...rows)).toEqual([]);
  });

  test("twice in a form", () => {
    expect(check(FAR, { target: ">=10次", actual: "=20次", rate: null })).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "warning",
        situation: "repeated",
        data: { name: "培训人数", target: "≥30人", actual: "54人", rate: "180", count: 2 },
      },
      { cell: `F${FIRST_ROW + 1}`, data: { rate: "200" } },
    ]);
  });

  describe("in several forms", () => {
    const tableOf = (unit: string): IndicatorTable => {
      const [table] = recogniseSheet(formOf(FAR));
      const title = table?.title;
      if (!table || !title) throw new Error("No table");
      return { ...table, id: unit, unit: unit === "" ? null : { ...title, text: unit } };
    };
    const run = (...tables: readonly [IndicatorTable, ...IndicatorTable[]]) =>
      runCheckOn(targetTooLow, tables[0], { tables, beside: [] });

    test("of one unit they count together", () => {
      expect(run(tableOf("某局"), tableOf("某局"))).toMatchObject([{ data: { count: 2 } }]);
    });

    test("of different or unknown units they do not", () => {
      expect(run(tableOf("某局"), tableOf("另一局"))).toEqual([]);
      expect(run(tableOf(""), { ...tableOf(""), id: "other" })).toEqual([]);
    });
  });
});
