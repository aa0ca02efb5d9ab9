import { dataArgument } from "../arguments";
import { type BookSheet, type SheetProtectionOptions } from "../book/book";
import { invalidOperation } from "../host-error";
import { isWireObject, type Wire } from "../wire";
import { type World } from "../world";
import { action, HostObject, value } from "./host-object";

/** What a protection without options allows (docs, WorksheetProtectionOptions). */
const DEFAULT_OPTIONS: SheetProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** rule:no-password — passwords are accepted and not checked. */
export function sheetProtection(world: World, sheet: BookSheet): HostObject {
  return new HostObject("WorksheetProtection", () => ({
    protected: value(() => sheet.protection !== null),
    options: value(() => ({ ...DEFAULT_OPTIONS, ...sheet.protection })),
    protect: action((options) => {
      if (sheet.protection) throw invalidOperation("工作表已受保护。");
      sheet.setProtection(readOptions(dataArgument(options)));
    }),
    unprotect: action(() => {
      world.guardSheet(sheet);
      sheet.setProtection(null);
    }),
  }));
}

function readOptions(options: Wire): SheetProtectionOptions {
  if (!isWireObject(options)) return {};
  const read: Record<string, boolean | string> = {};
  for (const [name, option] of Object.entries(options)) {
    if (typeof option === "boolean" || typeof option === "string") read[name] = option;
  }
  return read;
}
