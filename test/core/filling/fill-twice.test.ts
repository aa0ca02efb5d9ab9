import fc from "fast-check";
import { type Edit, reverseEdit } from "../../../src/core/edit";
import { type FillOptions, fillTable } from "../../../src/core/filling/fill-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { applyEdits } from "../../../src/core/apply-edits";
import { buildForm, type CellSpec, type FormSpec, type RowSpec } from "../../support/form-builder";

const spec = (...values: readonly CellSpec[]) => fc.constantFrom<CellSpec>(...values);
const row: fc.Arbitrary<RowSpec> = fc.record({
  level1: fc.constant("产出指标"),
  name: fc.constantFrom("购置设备数量", "验收合格率", "完成时限"),
  weight: spec(10, 7.5, "5分", 0, null, "—"),
  target: spec(
    ">=33盏",
    ">=200人次",
    "<=15天",
    "=100%",
    "2024年12月15日前",
    "成效明显",
    0,
    null,
    "—",
    "#N/A"
  ),
  actual: spec(
    "=35盏",
    "=158人次",
    "=3天",
    "=18天",
    "=95%",
    "2024年12月20日",
    "达到预期指标",
    40,
    null,
    "—"
  ),
  rate: spec(
    null,
    "",
    "100%",
    "106.06%",
    97.84,
    "—",
    { value: null, format: "0.00%" },
    { value: 0.5, format: "0.00%" }
  ),
  score: spec(null, 10, "7.5分", "—", { value: null, format: "0.00" }),
  rule: fc.constantFrom("按照完成比例赋分", "直接赋分", "按评判等级赋分", "满意度赋分", ""),
  reason: fc.constantFrom("", "多安装2盏", "【待填写】"),
});
const amount = spec(20, 8065.31, 7890.98, 0, "1,200.50", null, "—");
const fund = fc.record({
  label: fc.constant("年度资金总额"),
  initial: amount,
  budget: amount,
  executed: amount,
  weight: spec(10, 20, null, "—"),
  rate: spec(null, "97.84%", { value: null, format: "0.00%" }, "—"),
  score: spec(null, 9.8, "10.00"),
});
const form: fc.Arbitrary<FormSpec> = fc.record({
  title: fc.constantFrom("项目支出绩效自评表", "部门整体支出绩效自评表"),
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  funds: fc.oneof(fc.constant([]), fc.array(fund, { minLength: 1, maxLength: 1 })),
  total: fc.oneof(
    fc.constant(null),
    fc.record({ score: spec(null, "99.14分", 88, { value: null, format: "0.0" }) })
  ),
  without: fc.subarray<keyof RowSpec>(["level1", "rate", "rule", "reason"]),
});
const OPTIONS: readonly FillOptions[] = [
  {},
  { formulas: true },
  { overwrite: "all" },
  { overwrite: "all", formulas: true },
];

function fill(sheet: Sheet, options: FillOptions): readonly Edit[] {
  return recogniseSheet(sheet).flatMap(
    (table) => fillTable(table, chooseProfile(table).profile, options).edits
  );
}

describe.each(OPTIONS.map((options) => [JSON.stringify(options), options] as const))(
  "filling any form with %s",
  (_, options) => {
    test("twice changes nothing the second time", () => {
      let edited = 0;
      fc.assert(
        fc.property(form, (one) => {
          const sheet = buildForm(one);
          const edits = fill(sheet, options);
          edited += edits.length;
          const [filled] = applyEdits([sheet], edits);
          expect(filled && fill(filled, options)).toEqual([]);
        }),
        { seed: 20_242, numRuns: 300 }
      );
      expect(edited).toBeGreaterThan(200);
    });

    test("changes each cell once, and can be taken back", () => {
      fc.assert(
        fc.property(form, (one) => {
          const sheet = buildForm(one);
          const edits = fill(sheet, options);
          expect(new Set(edits.map(({ cell }) => cell)).size).toBe(edits.length);
          const filled = applyEdits([sheet], edits);
          const [undone] = applyEdits(filled, [...edits].reverse().map(reverseEdit));
          expect(contents(undone)).toEqual(contents(sheet));
        }),
        { seed: 20_243 }
      );
    });

    test("without permission writes into empty cells only", () => {
      fc.assert(
        fc.property(form, (one) => {
          for (const { before } of fill(buildForm(one), { ...options, overwrite: new Set() })) {
            expect(before.formula).toBeNull();
            expect(String(before.value ?? "").trim()).toBe("");
          }
        }),
        { seed: 20_244 }
      );
    });
  }
);

/** What the cells hold; empty ones are not told from absent ones. */
function contents(sheet: Sheet | undefined) {
  return sheet?.rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column, value, formula }) =>
      value === null && formula === null ? [] : [[index, column, value, formula]]
    )
  );
}
