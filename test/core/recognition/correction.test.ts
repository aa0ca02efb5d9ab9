import {
  correctionAt,
  correctionOf,
  templateOf,
  type TableCorrection,
} from "../../../src/core/recognition/correction";
import { lostCorrections, recogniseSheet } from "../../../src/core/recognition/recognise";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { sheetOfRows } from "../../support/rows";

const TITLE = ["项目支出绩效自评表"];
const HEADER = ["一级指标", "二级指标", "三级指标", "核定数", "年度指标值", "实际完成值", "得分"];
const ROWS = [
  ["产出指标", "数量指标", "修路里程", 55, "≥3公里", "3公里", 50],
  ["", "质量指标", "验收合格率", 35, "≥95%", "98%", 30],
];
const FORM = [
  TITLE,
  HEADER,
  ...ROWS,
  ["总分", "", "", 90, "", "", 80],
  ["复核", "", "", 90, "", "", 79],
];

function only(sheet: Sheet, options = {}): IndicatorTable {
  const [table, ...others] = recogniseSheet(sheet, options);
  if (!table || others.length > 0) throw new Error("Not one table");
  return table;
}

/** As it comes back from the workbook in which it was stored. */
const stored = (correction: TableCorrection): TableCorrection =>
  JSON.parse(JSON.stringify(correction));

const table = only(sheetOfRows(FORM));

describe("a correction of columns", () => {
  const correction = stored(correctionOf(table, { columns: { weight: 3 } }));

  test("is needed: 核定数 was guessed from its numbers", () => {
    expect(table.header.columns.weight).toMatchObject({ column: 3, certainty: "unsure" });
    expect(table.doubts.map(({ kind, cell }) => [kind, cell])).toContainEqual([
      "column-guessed",
      "D2",
    ]);
    expect(table.confidence).toBeLessThan(1);
  });

  test("is set and no longer in doubt", () => {
    const read = only(sheetOfRows(FORM), { corrections: [correction] });
    expect(read.header.columns.weight).toMatchObject({ column: 3, certainty: "set" });
    expect(read.indicators.map(({ weight }) => weight?.amount?.toNumber())).toEqual([55, 35]);
    expect(read.doubts).toEqual([]);
    expect(read.confidence).toBe(1);
  });

  test("moves a column from one meaning to another", () => {
    const read = only(sheetOfRows(FORM), {
      corrections: [correctionOf(table, { columns: { basis: 3 } })],
    });
    expect(read.header.columns.basis?.column).toBe(3);
    expect(read.header.columns.weight).toBeUndefined();
  });

  test("takes a column away", () => {
    const read = only(sheetOfRows(FORM), {
      corrections: [correctionOf(table, { columns: { score: null } })],
    });
    expect(read.header.columns.score).toBeUndefined();
    expect(read.indicators[0]?.score).toBeNull();
  });

  test("adds to an earlier one", () => {
    const second = correctionOf(table, { columns: { score: null } }, correction);
    expect(second.columns).toEqual({ weight: 3, score: null });
  });

  test("follows its table when rows come in above", () => {
    const moved = sheetOfRows([[""], ["说明"], [""], ...FORM]);
    const read = only(moved, { corrections: [correction] });
    expect(read.header).toMatchObject({ top: 4, columns: { weight: { certainty: "set" } } });
    expect(lostCorrections(moved, [correction])).toEqual([]);
  });

  test("is dropped and reported when the headings have changed", () => {
    const other = sheetOfRows([
      TITLE,
      HEADER.map((text, column) => (column === 3 ? "分值" : text)),
      ...FORM.slice(2),
    ]);
    const read = only(other, { corrections: [correction] });
    expect(read.header.columns.weight?.certainty).toBe("certain");
    expect(read.doubts).toMatchObject([{ kind: "correction-dropped", cell: "C2" }]);
    expect(lostCorrections(other, [correction])).toEqual([correction]);
  });

  test("is dropped when its table is gone", () => {
    const empty = sheetOfRows([["说明"]]);
    expect(recogniseSheet(empty, { corrections: [correction] })).toEqual([]);
    expect(lostCorrections(empty, [correction])).toEqual([correction]);
  });

  test("is dropped when the same headings stand elsewhere twice", () => {
    const twice = sheetOfRows([["说明"], ...FORM, [""], ...FORM]);
    expect(lostCorrections(twice, [correction])).toEqual([correction]);
  });

  test("that leaves no name or no value is dropped", () => {
    const wrong = correctionOf(table, { columns: { name: null } });
    const read = only(sheetOfRows(FORM), { corrections: [wrong] });
    expect(read.indicators).toHaveLength(2);
    expect(read.doubts.map(({ kind }) => kind)).toContain("correction-dropped");
  });

  test("of another sheet does not apply", () => {
    const read = only(sheetOfRows(FORM, { name: "另一张" }), { corrections: [correction] });
    expect(read.header.columns.weight?.certainty).toBe("unsure");
    expect(read.doubts.map(({ kind }) => kind)).not.toContain("correction-dropped");
  });
});

describe("a correction of rows and kind", () => {
  const read = (change: Parameters<typeof correctionOf>[1]) =>
    only(sheetOfRows(FORM), { corrections: [stored(correctionOf(table, change))] });

  test("the last row ends the table", () => {
    const cut = read({ lastRow: 2 });
    expect(cut.indicators.map(({ row }) => row)).toEqual([2]);
    expect(cut.total).toBeNull();
  });

  test("the first row begins it", () => {
    expect(read({ firstRow: 3 }).indicators.map(({ row }) => row)).toEqual([3]);
  });

  test("the total is where a person says", () => {
    expect(read({ totalRow: 5 }).total).toMatchObject({ row: 5, score: { address: "G6" } });
    expect(read({ totalRow: null }).total).toBeNull();
  });

  test("the kind is what a person says", () => {
    expect(read({ kind: "monitoring" }).kind).toBe("monitoring");
  });
});

describe("a table where none was recognised", () => {
  const rows = [
    ["年度工作"],
    ["事项", "要求", "结果", "分"],
    ["修路", "≥3公里", "3公里", 50],
    ["植树", "≥200棵", "210棵", 50],
  ];
  const sheet = sheetOfRows(rows);
  const correction = stored(
    correctionAt(
      "Sheet1",
      { top: 1, bottom: 1 },
      { columns: { name: 0, target: 1, actual: 2, weight: 3 }, kind: "project-self-evaluation" },
      ["事项", "要求", "结果", "分"].map((text, column) => ({ column, text }))
    )
  );

  test("is read as the person says", () => {
    expect(recogniseSheet(sheet)).toEqual([]);
    const read = only(sheet, { corrections: [correction] });
    expect(read.kind).toBe("project-self-evaluation");
    expect(read.indicators.map(({ name, weight }) => [name.text, weight?.text])).toEqual([
      ["修路", "50"],
      ["植树", "50"],
    ]);
    expect(Object.values(read.header.columns).map(({ certainty }) => certainty)).toEqual([
      "set",
      "set",
      "set",
      "set",
    ]);
  });

  test("a template made of it reads other files with the same headings", () => {
    const template = templateOf(only(sheet, { corrections: [correction] }), "年度工作");
    const other = sheetOfRows([["2023年"], [""], ...rows.slice(1)], { name: "另一份" });
    const read = only(other, { templates: [JSON.parse(JSON.stringify(template))] });
    expect(read.kind).toBe("project-self-evaluation");
    expect(read.indicators.map(({ actual }) => actual?.text)).toEqual(["3公里", "210棵"]);
    const more = sheetOfRows(rows.map((row, index) => [...row, index === 1 ? "备注" : ""]));
    expect(recogniseSheet(more, { templates: [template] })).toEqual([]);
  });
});

test("a template also tells known headings apart in its own way", () => {
  const corrected = only(sheetOfRows(FORM), {
    corrections: [correctionOf(table, { columns: { basis: 3, reviewScore: 6, score: null } })],
  });
  const template = templateOf(corrected, "本地自评表");
  const read = only(sheetOfRows([TITLE, [""], ...FORM.slice(1)]), { templates: [template] });
  expect(read.header.columns.basis?.column).toBe(3);
  expect(read.header.columns.reviewScore?.column).toBe(6);
  expect(read.header.columns.score).toBeUndefined();
});
