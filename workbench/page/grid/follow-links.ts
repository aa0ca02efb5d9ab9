import { readArea } from "../../host/area";
import { type Book } from "../../host/book/book";
import { type DocumentStore } from "../../host/document-store";
import { linkFrom } from "../../host/objects/hyperlink";
import { splitAddress } from "../../host/sheet-name";

/** Follows a link within the workbook when a person clicks on its cell, as Excel does. Returns what ends it. */
export function followLinks(grid: HTMLElement, book: Book, store: DocumentStore): () => void {
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof HTMLCanvasElement)) return;
    const { sheetId, area } = book.selection;
    const link = linkFrom({ store }, sheetId, area.top, area.left);
    if (link === null) return;
    const { sheet: name, local } = splitAddress(link);
    const sheet = book.sheets.find((each) => each.name === name);
    const place = readArea(local);
    if (sheet?.visibility === "visible" && place) book.select(sheet.id, place);
  };
  grid.addEventListener("click", onClick);
  return () => {
    grid.removeEventListener("click", onClick);
  };
}
