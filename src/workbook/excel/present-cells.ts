import type { CellContent } from "../../core/edit";
import { type Area, containsCell } from "../../core/sheet/address";
import { blocksOf, type CellBlock } from "./cell-blocks";
import { contentOf } from "./cell-content";
import { MergedAreas } from "./merged-areas";
import { LOCKED, rangeOf } from "./ranges";
import type { TargetCell, TargetSheet } from "./target-sheets";

/** A target cell as it stands in the workbook now. */
export interface PresentCell {
  readonly target: TargetCell;
  readonly content: CellContent;
  readonly format: string;
  readonly isLocked: boolean;
  /** Covered by a merged area of which it is not the first cell. */
  readonly isCovered: boolean;
  /** Part of an array that fills several cells. */
  readonly isSpilled: boolean;
}

/** Null cells: there is no such sheet. */
export interface PresentSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly cells: readonly PresentCell[] | null;
}

/** No merged area of a form is higher than this. */
const HIGHEST_MERGE = 1000;

interface BlockReading {
  readonly block: CellBlock<TargetCell>;
  readonly range: Excel.Range;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** The target cells of one sheet, being asked for; read them after the next sync. */
export class PresentReading {
  private readonly sheet: Excel.Worksheet;
  private readonly blocks: readonly BlockReading[];
  private readonly merges: MergedAreas;

  constructor(
    context: Excel.RequestContext,
    private readonly target: TargetSheet
  ) {
    this.sheet = context.workbook.worksheets.getItemOrNullObject(target.name);
    this.sheet.load("name, protection/protected");
    const blocks = blocksOf(target.cells);
    this.blocks = blocks.map((block) => {
      const range = rangeOf(this.sheet, block.area);
      range.load("values, formulas, numberFormat, hasSpill");
      return { block, range, locks: range.getCellProperties(LOCKED) };
    });
    this.merges = new MergedAreas(this.sheet, reach(blocks.map(({ area }) => area)));
  }

  read(): PresentSheet {
    const { name } = this.target;
    // Excel finds sheets by id and in either case, too.
    if (this.sheet.isNullObject || this.sheet.name !== name) {
      return { name, isProtected: false, cells: null };
    }
    const merges = this.merges.read();
    const cells = this.blocks.flatMap((reading) => readBlock(reading, merges));
    return { name, isProtected: this.sheet.protection.protected, cells };
  }
}

/** Where merged areas may begin that cover cells of these areas. */
function reach(areas: readonly Area[]): Area {
  const top = Math.min(...areas.map((area) => area.top));
  return {
    top: Math.max(0, top - HIGHEST_MERGE),
    left: 0,
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  };
}

function readBlock({ block, range, locks }: BlockReading, merges: readonly Area[]): PresentCell[] {
  // False: none of its cells; null: some. A column of which a part is spilled is left alone as a whole.
  const isSpilled = (range.hasSpill as boolean | null) !== false;
  return block.rows.flatMap((row, down) =>
    row.map((target, along) => ({
      target,
      content: contentOf(range.values[down]?.[along], range.formulas[down]?.[along]),
      format: String(range.numberFormat[down]?.[along] ?? "General"),
      isLocked: locks.value[down]?.[along]?.format?.protection?.locked ?? true,
      isCovered: merges.some((merge) => covers(merge, target)),
      isSpilled,
    }))
  );
}

function covers(merge: Area, { row, column }: TargetCell): boolean {
  return containsCell(merge, row, column) && (merge.top !== row || merge.left !== column);
}
