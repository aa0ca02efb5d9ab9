import { parseAddress } from "../../core/sheet/address";
import type { SelectedCell } from "../workbook";
import { hostCode, runExcel } from "./excel-errors";
import { listSheets, type SheetNames } from "./sheet-list";
import { type Stop, stopOf } from "./watch";

/** Goes to a cell; one sync. Never by way of the active sheet, which may be one of another workbook. */
export async function selectCell(sheet: string, cell: string): Promise<void> {
  await runExcel("selecting", async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

/** What Excel answers when no cell is selected, but a chart or a picture. */
const NO_CELL: ReadonlySet<string> = new Set(["InvalidSelection", "ItemNotFound"]);

/** The active cell; null when there is none. One sync. */
export async function activeCell(): Promise<SelectedCell | null> {
  return runExcel("reading the selection", async (context) => {
    const active = context.workbook.getActiveCell();
    active.load("address, worksheet/name");
    try {
      await context.sync();
    } catch (error) {
      if (NO_CELL.has(hostCode(error))) return null;
      throw error;
    }
    const cell = firstCell(active.address);
    return cell === null ? null : { sheet: active.worksheet.name, cell };
  });
}

/** Calls back when the selection moves, with its first cell: the active one but for selections drawn upwards. */
export async function watchSelectedCell(
  names: SheetNames,
  onSelect: (cell: SelectedCell) => void
): Promise<Stop> {
  return runExcel("watching the selection", async (context) => {
    if (names.ids.length === 0) names.update(await listSheets(context));
    const { onSelectionChanged } = context.workbook.worksheets;
    const handler = onSelectionChanged.add(async ({ address, worksheetId }) => {
      const sheet = names.nameOf(worksheetId);
      const cell = firstCell(address);
      // A sheet that was added since is not known before it is read.
      if (sheet !== null && cell !== null) onSelect({ sheet, cell });
    });
    await context.sync();
    return stopOf([handler]);
  });
}

/** "B2" of "'表 1'!B2:C3", "A1,C3" and "B2"; "A1" of whole columns "A:C"; "A2" of whole rows "2:5". */
function firstCell(address: string): string | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [start = ""] = local.replaceAll("$", "").split(/[:,;]/);
  if (parseAddress(start)) return start;
  if (/^[A-Za-z]{1,3}$/.test(start)) return `${start}1`;
  return /^\d+$/.test(start) ? `A${start}` : null;
}
