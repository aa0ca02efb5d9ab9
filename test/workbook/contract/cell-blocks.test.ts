import fc from "fast-check";
import { formatArea, parseAddress, type Position } from "../../../src/core/sheet/address";
import { blocksOf } from "../../../src/workbook/excel/cell-blocks";

function areas(...addresses: string[]): string[] {
  const cells = addresses.map((address) => parseAddress(address) as Position);
  return blocksOf(cells).map(({ area }) => formatArea(area));
}

describe("blocksOf", () => {
  it("joins neighbours to rectangles", () => {
    expect(areas("B2", "C2", "B3", "C3", "B4", "C4")).toEqual(["B2:C4"]);
    expect(areas("D3", "D1", "D2")).toEqual(["D1:D3"]);
  });

  it("never bridges a gap", () => {
    expect(areas("A1", "C1", "A3")).toEqual(["A1", "C1", "A3"]);
    expect(areas("A1", "B1", "A2")).toEqual(["A1:B1", "A2"]);
  });

  it("covers each cell once and no other", () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    const key = ({ row, column }: Position): string => `${String(row)} ${String(column)}`;
    const cells = fc.uniqueArray(cell, { selector: key });
    fc.assert(
      fc.property(cells, (given) => {
        const blocks = blocksOf(given);
        const placed = blocks.flatMap(({ area, rows }) =>
          rows.flatMap((row, down) =>
            row.map((one, along) => {
              expect(one).toMatchObject({ row: area.top + down, column: area.left + along });
              return key(one);
            })
          )
        );
        expect(placed.sort()).toEqual(given.map(key).sort());
        for (const { area, rows } of blocks) {
          expect(rows.length).toBe(area.bottom - area.top + 1);
          for (const row of rows) expect(row.length).toBe(area.right - area.left + 1);
        }
      })
    );
  });
});
