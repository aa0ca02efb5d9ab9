import type { CellContent } from "../../core/edit";
import type { Position } from "../../core/sheet/address";
import { blocksOf, type CellBlock } from "./cell-blocks";
import { contentOf } from "./cell-content";
import { rangeOf } from "./ranges";

/** What cells hold at this point of a batch, being asked for; read it after the next sync. */
export class ContentsReading<Cell extends Position> {
  private readonly blocks: readonly { block: CellBlock<Cell>; range: Excel.Range }[];

  constructor(sheet: Excel.Worksheet, cells: readonly Cell[]) {
    this.blocks = blocksOf(cells).map((block) => {
      const range = rangeOf(sheet, block.area);
      range.load("values, formulas");
      return { block, range };
    });
  }

  read(): Map<Cell, CellContent> {
    const contents = new Map<Cell, CellContent>();
    for (const { block, range } of this.blocks) {
      for (const [down, row] of block.rows.entries()) {
        for (const [along, cell] of row.entries()) {
          const content = contentOf(range.values[down]?.[along], range.formulas[down]?.[along]);
          contents.set(cell, content);
        }
      }
    }
    return contents;
  }
}
