import { formatAddress } from "../../core/sheet/address";
import { blocksOf } from "./cell-blocks";
import { isSameInExcel } from "./cell-content";
import { putCells, putFormats } from "./cell-writes";
import { ContentsReading } from "./contents-reading";
import { runExcel } from "./excel-errors";
import { listSheets } from "./sheet-list";
import type { AcceptedSheet } from "./write-cells";

/**
 * Excel stops a batch at the first failing action and keeps what came before it: looks what stands of a failed
 * write, and takes it back.
 * @returns what stands now, for the detail of an error
 */
export async function takeBack(sheets: readonly AcceptedSheet[]): Promise<string> {
  let standing: readonly AcceptedSheet[] = sheets;
  try {
    await runExcel("taking back", async (context) => {
      standing = await findWritten(context, sheets);
      for (const { name, isProtected, cells } of standing) {
        const sheet = context.workbook.worksheets.getItem(name);
        const writes = cells.map((cell) => ({ ...cell, content: cell.before }));
        putCells(sheet, writes, !isProtected);
        if (!isProtected) for (const block of blocksOf(writes)) putFormats(sheet, block);
      }
      await context.sync();
    });
    return "nothing was written";
  } catch {
    const places = standing.flatMap(({ name, cells }) =>
      cells.map(({ row, column }) => `${name}!${formatAddress(row, column)}`)
    );
    return `may have been written and could not be taken back: ${places.join(", ")}`;
  }
}

/** Cells that do not hold what they held, or whose format may have been left at another. */
async function findWritten(
  context: Excel.RequestContext,
  sheets: readonly AcceptedSheet[]
): Promise<AcceptedSheet[]> {
  const names = new Set((await listSheets(context)).map(({ name }) => name));
  const readings = sheets
    .filter(({ name }) => names.has(name))
    .map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      return { sheet, contents: new ContentsReading(worksheet, sheet.cells) };
    });
  await context.sync();
  return readings.map(({ sheet, contents }) => {
    const present = contents.read();
    const isTouched = (cell: AcceptedSheet["cells"][number]): boolean =>
      cell.format === "@" || !isSameInExcel(present.get(cell) ?? cell.before, cell.before);
    return { ...sheet, cells: sheet.cells.filter(isTouched) };
  });
}
