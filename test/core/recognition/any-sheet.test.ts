import fc from "fast-check";
import { checkTable } from "../../../src/core/checks/check-table";
import { fillTable } from "../../../src/core/filling/fill-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import type { Area } from "../../../src/core/sheet/address";
import type { Cell, CellValue, Sheet, SheetRow } from "../../../src/core/sheet/sheet";
import { TOTAL_LABELS } from "../../../src/core/vocabulary/block-labels";
import { INDICATOR_HEADINGS } from "../../../src/core/vocabulary/column-headings";
import { FUND_HEADINGS } from "../../../src/core/vocabulary/headings";
import { SCORING_RULES } from "../../../src/core/vocabulary/rules";
import { alone } from "../../support/run-check";

const COLUMNS = 10;
const ROWS = 24;

const word = fc.constantFrom<CellValue>(
  ...Object.values(INDICATOR_HEADINGS).flat(),
  ...Object.values(FUND_HEADINGS).flat(),
  ...Object.values(SCORING_RULES).flat(),
  ...TOTAL_LABELS,
  "项目支出绩效自评表",
  "部门整体支出绩效自评表",
  "（2024年度）",
  "项目资金（万元）",
  "预期目标",
  "备注：无"
);
const entry = fc.constantFrom<CellValue>(
  ">=95%",
  "=100%",
  "<=15天",
  "=3天",
  "2024年12月15日前",
  "达到预期指标",
  "—",
  "#N/A",
  "99.14分",
  10,
  0,
  -3,
  1.5,
  1e300,
  true
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noDefaultInfinity: false }),
  fc.boolean(),
  fc.constant(null)
);
const value = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: entry },
  { weight: 2, arbitrary: anything }
);
/** A header in any order, so that the rows below are read as indicators. */
const header = fc.shuffledSubarray(
  [
    "一级指标",
    "二级指标",
    "三级指标",
    "权重",
    "目标值",
    "业绩值",
    "完成率",
    "指标得分",
    "赋分规则",
    "备注",
  ],
  { minLength: 6 }
);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.array(value, { maxLength: COLUMNS }) },
  { weight: 1, arbitrary: header },
  { weight: 1, arbitrary: fc.constant<CellValue[]>([]) }
);
const merge: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(ROWS), fc.nat(COLUMNS), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const format = fc.constantFrom("General", "0.00%", "@", "0.00", "yyyy/m/d");

const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.array(line, { maxLength: ROWS }), fc.array(merge, { maxLength: 6 }), format)
  .map(([lines, merges, common]) => ({
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    rows: lines.flatMap((values, index): SheetRow[] =>
      values.length === 0
        ? []
        : [
            {
              index,
              hidden: false,
              cells: values.map((one, column) => cellOf(column, one, common)),
            },
          ]
    ),
    merges,
    hiddenColumns: [],
  }));

function cellOf(column: number, one: CellValue, common: string): Cell {
  return {
    column,
    value: one,
    text: one === null ? "" : String(one),
    formula: null,
    format: typeof one === "number" ? common : "General",
    locked: true,
  };
}

test("any sheet is recognised, checked and filled without an exception", () => {
  let recognised = 0;
  fc.assert(
    fc.property(sheet, (one) => {
      for (const table of recogniseSheet(one)) {
        recognised += 1;
        const { profile } = chooseProfile(table);
        checkTable({ table, profile, around: alone(table) });
        for (const edit of fillTable(table, profile, { overwrite: "all" }).edits) {
          expect(edit.after.value).not.toBeNaN();
        }
      }
    }),
    { numRuns: 400, seed: 20_240 }
  );
  expect(recognised).toBeGreaterThan(100);
});

describe("the work", () => {
  /** The sheet several times below itself. */
  function stacked(one: Sheet, times: number): Sheet {
    const height = (one.rows.at(-1)?.index ?? 0) + 2;
    const copies = Array.from({ length: times }, (_, copy) => copy * height);
    // A merged area that reaches beyond its copy would change the next one.
    const inside = one.merges.filter(({ bottom }) => bottom < height);
    return {
      ...one,
      rows: copies.flatMap((shift) =>
        one.rows.map((row) => ({ ...row, index: row.index + shift }))
      ),
      merges: copies.flatMap((shift) =>
        inside.map((area) => ({ ...area, top: area.top + shift, bottom: area.bottom + shift }))
      ),
    };
  }

  /** How many times the texts and values of cells are looked at. */
  function readsOf(one: Sheet): number {
    let reads = 0;
    const counted = (cell: Cell): Cell => ({
      ...cell,
      get value() {
        reads += 1;
        return cell.value;
      },
      get text() {
        reads += 1;
        return cell.text;
      },
    });
    recogniseSheet({
      ...one,
      rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(counted) })),
    });
    return reads;
  }

  test("grows with the size of the sheet and not faster", () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const reads = [8, 16, 32].map((times) => readsOf(stacked(one, times)));
        const [few = 0, more = 0, many = 0] = reads;
        // Twice the growth for twice the copies; four times would be quadratic.
        expect(many - more).toBeLessThanOrEqual(3 * (more - few) + 20);
        const cells = one.rows.reduce((sum, row) => sum + row.cells.length, 0);
        expect(many).toBeLessThanOrEqual(32 * 100 * (cells + 1));
      }),
      { numRuns: 100, seed: 20_241 }
    );
  });

  test("counts what it should", () => {
    const rows = [
      ["一级指标", "三级指标", "目标值", "业绩值"],
      ["产出", "修路", "3公里", "3公里"],
    ];
    const small: Sheet = {
      name: "Sheet1",
      visibility: "visible",
      isProtected: false,
      rows: rows.map((texts, index) => ({
        index,
        hidden: false,
        cells: texts.map((text, column) => cellOf(column, text, "General")),
      })),
      merges: [],
      hiddenColumns: [],
    };
    expect(readsOf(small)).toBeGreaterThan(8);
    expect(recogniseSheet(stacked(small, 3)).flatMap((table) => table.indicators)).toHaveLength(3);
  });
});
