import { flagArgument, textArgument } from "../arguments";
import { type BookSheet } from "../book/book";
import { WORKBOOK_TARGET } from "../events";
import { type Wire } from "../wire";
import { type World } from "../world";
import { type Argument, HostObject, method } from "./host-object";
import { registerMembers } from "./register-members";
import { checkSheetName, requireOpenStructure, worksheetObject } from "./worksheet";

export function worksheetCollection(world: World): HostObject {
  const { book } = world;
  const byKey = (key: Wire): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const found = book.sheets.find(
      ({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted
    );
    return found ? worksheetObject(world, found) : null;
  };
  const shown = (visibleOnly: Argument | undefined): readonly BookSheet[] =>
    flagArgument(visibleOnly)
      ? book.sheets.filter(({ visibility }) => visibility === "visible")
      : book.sheets;
  const at = (sheets: readonly BookSheet[], index: number): HostObject | null => {
    const found = sheets.at(index);
    return found ? worksheetObject(world, found) : null;
  };
  return new HostObject(
    "WorksheetCollection",
    () => ({
      ...registerMembers(world, WORKBOOK_TARGET),
      getItem: method((key) => byKey(textArgument(key))),
      getItemOrNullObject: method((key) => byKey(textArgument(key))),
      getActiveWorksheet: method(() => worksheetObject(world, book.activeSheet)),
      getFirst: method((visibleOnly) => at(shown(visibleOnly), 0)),
      getLast: method((visibleOnly) => at(shown(visibleOnly), -1)),
      getCount: method((visibleOnly) => shown(visibleOnly).length),
      add: method((name) => {
        requireOpenStructure(world);
        return worksheetObject(world, book.addSheet(newName(world, name)));
      }),
    }),
    () => ({}),
    { items: () => book.sheets.map((sheet) => worksheetObject(world, sheet)), item: byKey }
  );
}

/** rule:new-sheet-name — "Sheet" with the first free number; the new sheet stands last and is not activated (docs). */
function newName(world: World, wanted: Argument | undefined): string {
  if (wanted !== null && wanted !== undefined) {
    checkSheetName(world, textArgument(wanted));
    return textArgument(wanted);
  }
  const taken = new Set(world.book.sheets.map(({ name }) => name));
  let number = world.book.sheets.length + 1;
  while (taken.has(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}
