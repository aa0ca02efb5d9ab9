import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import type { CellSpec } from "../../support/form-builder";
import { sheetOfRows } from "../../support/rows";

const TITLE = ["项目支出绩效自评表"];
const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const ROWS = [
  ["产出指标", "数量指标", "修路里程", "≥3公里", "3公里", 55, 55],
  ["", "质量指标", "验收合格率", "≥95%", "98%", 35, 35],
];

function read(
  header: readonly string[],
  rows: readonly (readonly CellSpec[])[] = ROWS,
  title = TITLE
) {
  const [table] = recogniseSheet(sheetOfRows([title, header, ...rows]));
  if (!table) throw new Error("No table");
  return table;
}

/** The usual header with one heading in other words. */
const renamed = (column: number, heading: string) =>
  HEADER.map((text, index) => (index === column ? heading : text));
const doubts = ({ doubts: all }: IndicatorTable) => all.map(({ kind, cell }) => [kind, cell]);

test("a form as it should be leaves nothing in doubt", () => {
  const table = read(HEADER);
  expect(table.doubts).toEqual([]);
  expect(table.confidence).toBe(1);
});

test.each<[number, string, keyof IndicatorTable["header"]["columns"]]>([
  [2, "考察要点", "name"],
  [3, "应达到", "target"],
  [4, "做到多少", "actual"],
  [5, "基数", "weight"],
])(
  "column %d headed %s is taken for the %s by what stands below, and in doubt",
  (at, text, role) => {
    const table = read(renamed(at, text));
    expect(table.header.columns[role]).toMatchObject({ column: at, certainty: "unsure" });
    expect(doubts(table)).toEqual([["column-guessed", `${"ABCDEFG".charAt(at)}2`]]);
    expect(table.confidence).toBeLessThan(1);
    expect(table.indicators.map(({ name }) => name.text)).toEqual(["修路里程", "验收合格率"]);
  }
);

test("a heading that ends like a known one is likely and costs little", () => {
  const table = read(renamed(4, "本单位自报完成值"));
  expect(table.header.columns.actual).toMatchObject({ column: 4, certainty: "likely" });
  expect(table.doubts).toEqual([]);
  expect(table.confidence).toBeGreaterThan(0.9);
  expect(table.confidence).toBeLessThan(1);
});

test("numbers that do not add up to full marks are no weights: the heading stays unknown", () => {
  const table = read(renamed(5, "基数"), [
    ["产出指标", "数量指标", "修路里程", "≥3公里", "3公里", 12, 55],
    ["", "质量指标", "验收合格率", "≥95%", "98%", 7, 35],
  ]);
  expect(table.header.columns.weight).toBeUndefined();
  expect(table.header.unknown.map(({ address }) => address)).toEqual(["F2"]);
  expect(doubts(table)).toEqual([["heading-unknown", "F2"]]);
});

test("an unknown heading over empty cells is not worth a doubt", () => {
  const table = read([...HEADER, "盖章处"]);
  expect(table.header.unknown.map(({ text }) => text)).toEqual(["盖章处"]);
  expect(table.doubts).toEqual([]);
});

test("a form without a title says so", () => {
  expect(doubts(read(HEADER, ROWS, []))).toEqual(
    expect.arrayContaining([["title-missing", expect.any(String)]])
  );
});

test("results under a title of goals put the kind in doubt", () => {
  const table = read(HEADER, ROWS, ["项目绩效目标表"]);
  expect(table.kind).toBe("project-self-evaluation");
  expect(doubts(table)).toEqual([["kind-unsure", "A1"]]);
});

test("a row that looks like an indicator behind a gap puts the end in doubt", () => {
  const behind = ["", "", "植树棵数", "≥200棵", "210棵", 10, 10];
  const table = read(HEADER, [...ROWS, [""], [""], [""], behind]);
  expect(table.indicators).toHaveLength(2);
  expect(table.doubts).toMatchObject([
    { kind: "end-unsure", cell: "C8", data: { row: 4, next: 8 } },
  ]);
});

test("a total without a number under filled scores is in doubt, in an unfilled form it is not", () => {
  expect(doubts(read(HEADER, [...ROWS, ["总分"]]))).toEqual([["total-unsure", "G5"]]);
  const unfilled = ROWS.map((row) => row.slice(0, 6));
  expect(doubts(read(HEADER, [...unfilled, ["总分"]]))).toEqual([]);
});
