import { type Wire } from "../wire";
import { WORKBOOK_TARGET } from "../events";
import { invalidArgument } from "../host-error";
import { type World } from "../world";
import { commentCollection } from "./comments";
import { action, HostObject, method, object, value } from "./host-object";
import { nameCollection } from "./names";
import { RangeObject } from "./range";
import { registerMembers } from "./register-members";
import { settingCollection } from "./settings";
import { emptyTables } from "./tables";
import { worksheetCollection } from "./worksheets";
import { xmlPartCollection } from "./xml-parts";

const MODES: readonly Wire[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** The root of the object model. */
export function workbookObject(world: World): HostObject {
  const selected = (): RangeObject => {
    const { sheetId, area } = world.book.selection;
    return new RangeObject(world, world.book.sheet(sheetId) ?? world.book.activeSheet, area);
  };
  return new HostObject("Workbook", () => ({
    ...registerMembers(world, WORKBOOK_TARGET),
    name: value(() => "工作簿.xlsx"),
    isDirty: value(() => true),
    readOnly: value(() => false),
    worksheets: object(() => worksheetCollection(world)),
    application: object(() => applicationObject(world)),
    names: object(() => nameCollection(world, null)),
    settings: object(() => settingCollection(world)),
    protection: object(() => workbookProtection(world)),
    customXmlParts: object(() => xmlPartCollection(world)),
    comments: object(() => commentCollection(world, null)),
    tables: object(() => emptyTables("TableCollection")),
    getSelectedRange: method(selected),
    getActiveCell: method(() => {
      const { sheet, area } = selected();
      return new RangeObject(world, sheet, { ...area, bottom: area.top, right: area.left });
    }),
    _RemoveReference: action((id) => {
      if (typeof id === "string") world.references.remove(id);
    }),
    _RemoveAllReferences: action(() => undefined),
  }));
}

/** Of the list of sheets. rule:no-password holds here too. */
function workbookProtection(world: World): HostObject {
  return new HostObject("WorkbookProtection", () => ({
    protected: value(() => world.store.isStructureProtected),
    protect: action(() => {
      world.store.isStructureProtected = true;
    }),
    unprotect: action(() => {
      world.store.isStructureProtected = false;
    }),
  }));
}

/** rule:suspend — suspending calculation or drawing until the next sync is accepted and changes nothing seen. */
function applicationObject(world: World): HostObject {
  return new HostObject("Application", () => ({
    calculationMode: value(
      () => world.store.calculationMode,
      (mode) => {
        if (!MODES.includes(mode)) throw invalidArgument();
        world.store.calculationMode = String(mode);
      }
    ),
    calculationState: value(() => (world.book.needsCalculation ? "Pending" : "Done")),
    calculationEngineVersion: value(() => 191029),
    decimalSeparator: value(() => "."),
    thousandsSeparator: value(() => ","),
    useSystemSeparators: value(() => true),
    calculate: method(async (type) => {
      await world.book.calculate(type === "Full" || type === "FullRebuild");
      return null;
    }),
    suspendApiCalculationUntilNextSync: action(() => undefined),
    suspendScreenUpdatingUntilNextSync: action(() => undefined),
  }));
}
