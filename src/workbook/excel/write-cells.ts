import type { CellContent, Edit } from "../../core/edit";
import { isSameInExcel } from "./cell-content";
import { type CellWrite, putCells } from "./cell-writes";
import { ContentsReading } from "./contents-reading";
import type { AcceptedCell } from "./judge-cell";

/** Cells of one sheet that are going to be written. */
export interface AcceptedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly cells: readonly AcceptedCell[];
}

/** How the write went. */
export interface WriteOutcome {
  /** Edits that stand, as they stand: Excel may have spelled a formula in its own way. */
  readonly written: ReadonlyMap<Edit, Edit>;
  /** Edits of cells that someone changed after they were re-read; what they had entered stands again. */
  readonly overtaken: readonly Edit[];
}

interface SheetTrial {
  readonly sheet: AcceptedSheet;
  readonly before: ReadonlyMap<AcceptedCell, CellContent>;
  readonly after: ReadonlyMap<AcceptedCell, CellContent>;
}

/**
 * Writes with one sync, which also tells what stood there just before and what stands there now. Only cells
 * that came out otherwise than meant cost a second one.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheets: readonly AcceptedSheet[]
): Promise<WriteOutcome> {
  const written = new Map<Edit, Edit>();
  const overtaken: Edit[] = [];
  const corrections: AcceptedSheet[] = [];
  for (const { sheet, before, after } of await tryOut(context, sheets)) {
    const cells: AcceptedCell[] = [];
    for (const cell of sheet.cells) {
      const stood = before.get(cell) ?? cell.before;
      const stands = after.get(cell) ?? cell.after;
      if (!isSameInExcel(stood, cell.before)) {
        overtaken.push(...cell.edits);
        cells.push({ ...cell, after: stood });
        continue;
      }
      if (isMisread(cell.after, stands)) cells.push(cell);
      noteWritten(written, cell, isMisread(cell.after, stands) ? cell.after : stands);
    }
    if (cells.length > 0) corrections.push({ ...sheet, cells });
  }
  if (corrections.length > 0) await correct(context, corrections);
  return { written, overtaken };
}

async function tryOut(
  context: Excel.RequestContext,
  sheets: readonly AcceptedSheet[]
): Promise<SheetTrial[]> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const readings = sheets.map((sheet) => {
    const worksheet = worksheets.getItem(sheet.name);
    const before = new ContentsReading(worksheet, sheet.cells);
    putCells(worksheet, sheet.cells.map(toWrite), !sheet.isProtected);
    return { sheet, before, after: new ContentsReading(worksheet, sheet.cells) };
  });
  await context.sync();
  return readings.map(({ sheet, before, after }) => ({
    sheet,
    before: before.read(),
    after: after.read(),
  }));
}

/** Text once more with an apostrophe, and back what someone else had entered. */
async function correct(
  context: Excel.RequestContext,
  sheets: readonly AcceptedSheet[]
): Promise<void> {
  for (const { name, isProtected, cells } of sheets) {
    const writes = cells.map((cell) => ({
      ...toWrite(cell),
      isMisread: cell.after.formula === null && typeof cell.after.value === "string",
    }));
    putCells(context.workbook.worksheets.getItem(name), writes, !isProtected);
  }
  await context.sync();
}

function toWrite({ row, column, after: content, format }: AcceptedCell): CellWrite {
  return { row, column, content, format };
}

/** Text that Excel has read as a formula, number or date. Errors are no text. */
function isMisread(meant: CellContent, stands: CellContent): boolean {
  const isText = meant.formula === null && typeof meant.value === "string";
  return isText && !isSameInExcel(meant, stands);
}

function noteWritten(written: Map<Edit, Edit>, cell: AcceptedCell, stands: CellContent): void {
  for (const edit of cell.edits) written.set(edit, edit);
  const last = cell.edits.at(-1);
  if (!last || isSameInExcel(last.after, stands)) return;
  // The result of a formula is not there yet.
  const value = stands.formula === null ? stands.value : last.after.value;
  written.set(last, { ...last, after: { value, formula: stands.formula } });
}
