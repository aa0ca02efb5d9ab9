import { type Area } from "../../../src/core/sheet/address";
import { type BookSheet } from "../book/book";
import { type StoredLink } from "../document-store";
import { invalidArgument } from "../host-error";
import { isWireObject, type Wire } from "../wire";
import { type World } from "../world";
import { guardSheet, writeCells } from "./range-cells";
import { isSingleCell } from "../area";

const LINK_COLOR = "#0563C1";

/** rule:hyperlink-read — the link of a single cell; a cell without one, and several cells, read as null (docs: "may return null"). */
export function readLink(world: World, sheet: BookSheet, area: Area): Wire {
  const link = isSingleCell(area) ? world.store.links.get(keyOf(sheet, area)) : undefined;
  return link ? { ...link } : null;
}

/** rule:hyperlink-look — a link shows its text in the cell, blue and underlined (seen in Excel's user interface). */
export function writeLink(world: World, sheet: BookSheet, area: Area, wanted: Wire): void {
  guardSheet(world, sheet, "allowInsertHyperlinks");
  if (!isWireObject(wanted) || !isSingleCell(area)) throw invalidArgument();
  const link: StoredLink = {};
  for (const name of ["address", "documentReference", "screenTip", "textToDisplay"] as const) {
    const text = wanted[name];
    if (typeof text === "string") link[name] = text;
  }
  world.store.links.set(keyOf(sheet, area), link);
  if (link.textToDisplay !== undefined) writeCells(world, sheet, area, `'${link.textToDisplay}`);
  sheet.restyle(area, { fontColor: LINK_COLOR, underline: true });
}

/** Where a cell leads to within the workbook, as "'表'!A1"; null when it leads nowhere. */
export function linkFrom(
  world: Pick<World, "store">,
  sheetId: string,
  row: number,
  column: number
): string | null {
  return world.store.links.get(`${sheetId} ${row} ${column}`)?.documentReference ?? null;
}

export function removeLinks(world: World, sheet: BookSheet, area: Area): void {
  for (const key of world.store.links.keys()) {
    const [id, row, column] = key.split(" ");
    if (id !== sheet.id) continue;
    const isInside =
      Number(row) >= area.top &&
      Number(row) <= area.bottom &&
      Number(column) >= area.left &&
      Number(column) <= area.right;
    if (isInside) world.store.links.delete(key);
  }
}

function keyOf(sheet: BookSheet, { top, left }: Area): string {
  return `${sheet.id} ${top} ${left}`;
}
