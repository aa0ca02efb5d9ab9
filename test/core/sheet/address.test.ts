import fc from "fast-check";
import {
  columnName,
  containsCell,
  formatAddress,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseArea,
} from "../../../src/core/sheet/address";

const rows = fc.nat({ max: MAX_ROWS - 1 });
const columns = fc.nat({ max: MAX_COLUMNS - 1 });

describe("column names", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [MAX_COLUMNS - 1, "XFD"],
  ])("%d is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});

describe("addresses", () => {
  test.each([
    ["A1", 0, 0],
    ["b12", 11, 1],
    ["$B$12", 11, 1],
    ["B$12", 11, 1],
    ["$AA7", 6, 26],
    ["XFD1048576", MAX_ROWS - 1, MAX_COLUMNS - 1],
  ])("%s is row %d, column %d", (text, row, column) => {
    expect(parseAddress(text)).toEqual({ row, column });
  });

  test.each([
    "",
    "A",
    "1",
    "A0",
    "A01",
    "1A",
    "A1 ",
    " A1",
    "A1:B2",
    "R1C1",
    "Ａ1",
    "XFE1",
    "A1048577",
    "ZZZ1",
    "A99999999",
    "$$A1",
    "Sheet1!A1",
  ])("%p is none", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("every cell of the grid comes back from its address", () => {
    fc.assert(
      fc.property(rows, columns, (row, column) => {
        expect(parseAddress(formatAddress(row, column))).toEqual({ row, column });
      })
    );
  });
});

describe("areas", () => {
  test.each([
    ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
    ["B2:D5", { top: 1, left: 1, bottom: 4, right: 3 }],
    ["D5:B2", { top: 1, left: 1, bottom: 4, right: 3 }],
    ["$B$5:D2", { top: 1, left: 1, bottom: 4, right: 3 }],
  ])("%s is read", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  test.each(["", ":", "A1:", ":B2", "A1:B2:C3", "A:B", "1:2", "A1-B2"])("%p is none", (text) => {
    expect(parseArea(text)).toBeNull();
  });

  test("one cell is written without a colon", () => {
    expect(formatArea({ top: 2, left: 1, bottom: 2, right: 1 })).toBe("B3");
    expect(formatArea({ top: 2, left: 1, bottom: 2, right: 2 })).toBe("B3:C3");
  });

  test("every area comes back from its address", () => {
    fc.assert(
      fc.property(rows, rows, columns, columns, (row, otherRow, column, otherColumn) => {
        const area = {
          top: Math.min(row, otherRow),
          bottom: Math.max(row, otherRow),
          left: Math.min(column, otherColumn),
          right: Math.max(column, otherColumn),
        };
        expect(parseArea(formatArea(area))).toEqual(area);
      })
    );
  });

  test("corners belong to an area, cells beside it do not", () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    for (const [row, column] of [
      [1, 1],
      [1, 2],
      [3, 1],
      [3, 2],
      [2, 2],
    ] as const) {
      expect(containsCell(area, row, column)).toBe(true);
    }
    for (const [row, column] of [
      [0, 1],
      [4, 1],
      [1, 0],
      [1, 3],
    ] as const) {
      expect(containsCell(area, row, column)).toBe(false);
    }
  });
});
