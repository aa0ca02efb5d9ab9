import { monitoringProgress } from "../../../src/core/checks/ari-13-monitoring-progress";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";

/** A monitoring table of months 1 to `to`. */
const monitoring = (to: number, row: RowSpec): IndicatorTable => {
  const sheet = buildForm({ rows: [{ ...RIGHT_ROW, ...row }], total: null });
  const [table] = recogniseSheet({ ...sheet, name: `${to}月` });
  const field = table?.title;
  if (!table || !field) throw new Error("No table recognised");
  const period = { from: 1, to, field: { ...field, text: `1-${to}月` } };
  return { ...table, kind: "monitoring", period };
};
const check = (...tables: IndicatorTable[]) =>
  tables.flatMap((table) =>
    monitoringProgress.run({ table, profile: CAP, around: { tables, beside: [] } })
  );
const ACTUAL = `G${FIRST_ROW}`;

describe("ARI-13 results of a monitoring period", () => {
  test.each<[string, RowSpec]>([
    ["half of the target", { target: ">=200人", actual: "=100人" }],
    ["the target", { target: ">=200人", actual: "=200人" }],
    ["a share above its target", { target: ">=90%", actual: "=96%" }],
    ["within a limit", { target: "<=20万元", actual: "=12万元" }],
    ["another unit", { target: ">=1公里", actual: "=800米" }],
    ["words", { target: "有效提升", actual: "达到预期指标" }],
    ["nothing yet", { target: ">=200人", actual: null }],
  ])("%s is right", (_, row) => {
    expect(check(monitoring(6, row))).toEqual([]);
  });

  test("above the year's target: confirm", () => {
    expect(check(monitoring(6, { target: ">=200人", actual: "=230人" }))).toMatchObject([
      { cell: ACTUAL, severity: "info", situation: "aboveTarget" },
    ]);
  });

  test("above a limit", () => {
    expect(check(monitoring(6, { target: "<=20万元", actual: "=22万元" }))).toMatchObject([
      { cell: ACTUAL, severity: "warning", situation: "aboveLimit" },
    ]);
  });

  test("less than in the last period before", () => {
    const target = ">=200人";
    const tables = [
      monitoring(3, { target, actual: "=130人" }),
      monitoring(9, { target, actual: "=110人" }),
      monitoring(6, { target, actual: "=120人" }),
    ];
    expect(check(...tables)).toMatchObject([
      { sheet: "9月", situation: "decreased", data: { before: "=120人", table: "1-6月" } },
      { sheet: "6月", situation: "decreased", data: { before: "=130人", table: "1-3月" } },
    ]);
  });

  test("another project, another indicator or more than before are right", () => {
    const target = ">=200人";
    const june = monitoring(6, { target, actual: "=120人" });
    const september = monitoring(9, { target, actual: "=110人", name: "培训人数" });
    expect(check(june, september)).toEqual([]);
    expect(check(june, monitoring(9, { target, actual: "=120人" }))).toEqual([]);
    const other = { ...monitoring(9, { target, actual: "=110人" }), project: null };
    expect(check(june, other)).toEqual([]);
  });

  test("only monitoring tables", () => {
    const table = monitoring(6, { target: ">=200人", actual: "=230人" });
    expect(check({ ...table, kind: "project-self-evaluation" })).toEqual([]);
  });
});
