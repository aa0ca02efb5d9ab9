import { Grid } from "../../../src/core/sheet/grid";
import { buildSheet } from "../../support/form-builder";

const sheet = buildSheet({
  name: "项目01",
  cells: {
    A1: "题目",
    A3: "产出指标",
    B3: "数量指标",
    C3: 12.5,
    C4: { value: 0.5, format: "0.00%" },
    E7: "末尾",
  },
  merges: ["A1:D1", "A3:A5", "B3:B4"],
  hiddenRows: [4],
});
const grid = new Grid(sheet);

describe("the grid of a sheet", () => {
  test("cells stand where they are, merged ones at their top left only", () => {
    expect(grid.name).toBe("项目01");
    expect(grid.cell(2, 2)?.value).toBe(12.5);
    expect(grid.cell(0, 0)?.value).toBe("题目");
    expect(grid.cell(0, 1)).toBeUndefined();
    expect(grid.cell(3, 0)).toBeUndefined();
    expect(grid.cell(5, 0)).toBeUndefined();
    expect(grid.cell(99, 0)).toBeUndefined();
  });

  test("a value is seen through the whole merged area, and no further", () => {
    for (const row of [2, 3, 4]) expect(grid.text(row, 0)).toBe("产出指标");
    expect(grid.text(5, 0)).toBe("");
    expect(grid.text(0, 3)).toBe("题目");
    expect(grid.text(0, 4)).toBe("");
    expect(grid.seen(3, 1)?.value).toBe("数量指标");
    expect(grid.seen(4, 1)).toBeUndefined();
  });

  test("texts are what the sheet shows", () => {
    expect(grid.text(3, 2)).toBe("50.00%");
    expect(grid.text(2, 2)).toBe("12.5");
  });

  test("addresses are those of the cell that holds the value", () => {
    expect(grid.address(4, 0)).toBe("A3");
    expect(grid.address(0, 2)).toBe("A1");
    expect(grid.address(3, 2)).toBe("C4");
    expect(grid.anchor(3, 1)).toEqual({ row: 2, column: 1 });
  });

  test("several merged areas may share a row", () => {
    expect(grid.merge(3, 0)).toEqual({ top: 2, left: 0, bottom: 4, right: 0 });
    expect(grid.merge(3, 1)).toEqual({ top: 2, left: 1, bottom: 3, right: 1 });
    expect(grid.merge(3, 2)).toBeUndefined();
  });

  test("a cell occupies its merged area or itself", () => {
    expect(grid.extent(4, 0)).toEqual({ top: 2, left: 0, bottom: 4, right: 0 });
    expect(grid.extent(6, 4)).toEqual({ top: 6, left: 4, bottom: 6, right: 4 });
  });

  test("rows know whether they are hidden; rows without cells are not", () => {
    expect(grid.isRowHidden(3)).toBe(true);
    expect(grid.isRowHidden(2)).toBe(false);
    expect(grid.isRowHidden(1)).toBe(false);
    expect(grid.row(1)).toBeUndefined();
    expect(grid.row(6)?.cells).toHaveLength(1);
  });
});
