import { type Area } from "../../../src/core/sheet/address";
import { type SheetVisibility } from "../../../src/core/sheet/sheet";
import { flagArgument, integerArgument, textArgument } from "../arguments";
import { isInGrid, readArea, WHOLE_SHEET } from "../area";
import { type BookSheet } from "../book/book";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "../host-error";
import { splitAddress } from "../sheet-name";
import { type Wire } from "../wire";
import { type World } from "../world";
import { commentCollection } from "./comments";
import { toColor } from "./color";
import {
  action,
  type Argument,
  HostObject,
  type Members,
  method,
  object,
  value,
} from "./host-object";
import { nameCollection } from "./names";
import { pageLayout } from "./page-layout";
import { rangeAreas } from "./range-areas";
import { rangeFromText, RangeObject } from "./range";
import { registerMembers } from "./register-members";
import { sheetProtection } from "./sheet-protection";
import { emptyTables } from "./tables";

const WIRE_VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;

export function worksheetObject(world: World, sheet: BookSheet): HostObject {
  return new HostObject(
    "Worksheet",
    () => ({
      ...propertyMembers(world, sheet),
      ...rangeMembers(world, sheet),
      ...sheetActions(world, sheet),
      ...registerMembers(world, sheet.id),
      protection: object(() => sheetProtection(world, sheet)),
      pageLayout: object(() => pageLayout(world, sheet)),
      freezePanes: object(() => freezePanes(world, sheet)),
      names: object(() => nameCollection(world, sheet)),
      comments: object(() => commentCollection(world, sheet)),
      tables: object(() => emptyTables("TableCollection")),
      shapes: object(() => emptyShapes()),
    }),
    () => ({ Id: sheet.id })
  );
}

/** rule:protected-structure — no sheet comes, goes or gets another name; the code of the error is inferred. */
export function requireOpenStructure(world: World): void {
  if (world.store.isStructureProtected) throw accessDenied();
}

/** Changes the name; refuses what Excel refuses. */
export function checkSheetName(world: World, name: string, own?: BookSheet): void {
  const isWrong = name === "" || name.length > 31 || FORBIDDEN_IN_NAMES.test(name);
  if (isWrong || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  const taken = world.book.sheets.some(
    (each) => each !== own && each.name.toLowerCase() === name.toLowerCase()
  );
  if (taken) throw itemAlreadyExists();
}

function propertyMembers(world: World, sheet: BookSheet): Members {
  return {
    id: value(() => sheet.id),
    name: value(
      () => sheet.name,
      (name) => {
        if (typeof name !== "string") throw invalidArgument();
        requireOpenStructure(world);
        checkSheetName(world, name, sheet);
        sheet.rename(name);
      }
    ),
    position: value(
      () => positionOf(world, sheet),
      (position) => {
        const index = integerArgument(position);
        if (index < 0 || index >= world.book.sheets.length) throw invalidArgument();
        world.book.moveSheet(sheet.id, index);
      }
    ),
    visibility: value(
      () => WIRE_VISIBILITY[sheet.visibility],
      (visibility) => {
        setVisibility(world, sheet, visibility);
      }
    ),
    tabColor: value(
      () => sheet.tabColor,
      (color) => {
        sheet.setTabColor(color === "" ? "" : toColor(color));
      }
    ),
  };
}

function positionOf(world: World, sheet: BookSheet): number {
  return world.book.sheets.findIndex(({ id }) => id === sheet.id);
}

function setVisibility(world: World, sheet: BookSheet, wanted: Wire): void {
  const kinds = Object.keys(WIRE_VISIBILITY) as SheetVisibility[];
  const visibility = kinds.find((kind) => WIRE_VISIBILITY[kind] === wanted);
  if (!visibility) throw invalidArgument();
  if (visibility !== "visible") requireAnotherVisible(world, sheet);
  sheet.setVisibility(visibility);
  if (visibility === "visible" || world.book.activeSheet.id !== sheet.id) return;
  const next = world.book.sheets.find((each) => each.visibility === "visible");
  if (next) world.book.activate(next.id);
}

/** rule:one-visible — a workbook keeps at least one visible sheet; the code of the error is inferred. */
function requireAnotherVisible(world: World, sheet: BookSheet): void {
  const others = world.book.sheets.filter(
    (each) => each.id !== sheet.id && each.visibility === "visible"
  );
  if (others.length === 0) throw invalidOperation("工作簿至少要有一张可见的工作表。");
}

function rangeMembers(world: World, sheet: BookSheet): Members {
  const range = (area: Area): RangeObject => {
    if (!world.book.sheet(sheet.id)) throw itemNotFound();
    if (!isInGrid(area)) throw invalidArgument();
    return new RangeObject(world, sheet, area);
  };
  const used = async (valuesOnly: Argument | undefined): Promise<RangeObject | null> => {
    await world.settle();
    const area = sheet.usedArea(flagArgument(valuesOnly));
    return area && range(area);
  };
  return {
    getRange: method((address) =>
      address === null || address === undefined
        ? range(WHOLE_SHEET)
        : rangeFromText(world, sheet, textArgument(address))
    ),
    getRangeByIndexes: method((row, column, rows, columns) => {
      const [top, left] = [integerArgument(row), integerArgument(column)];
      const bottom = top + integerArgument(rows) - 1;
      return range({ top, left, bottom, right: left + integerArgument(columns) - 1 });
    }),
    getCell: method((row, column) => {
      const [top, left] = [integerArgument(row), integerArgument(column)];
      return range({ top, left, bottom: top, right: left });
    }),
    getRanges: method((addresses) => rangeAreas(world, sheet, readAreas(addresses))),
    getUsedRange: method(
      async (valuesOnly) =>
        (await used(valuesOnly)) ?? range({ top: 0, left: 0, bottom: 0, right: 0 })
    ),
    getUsedRangeOrNullObject: method(used),
  };
}

function readAreas(addresses: Argument | undefined): Area[] {
  if (addresses === null || addresses === undefined) return [WHOLE_SHEET];
  return textArgument(addresses)
    .split(/[,;]/)
    .map((address) => {
      const area = readArea(splitAddress(address.trim()).local);
      if (!area) throw invalidArgument();
      return area;
    });
}

function sheetActions(world: World, sheet: BookSheet): Members {
  const neighbour = (step: 1 | -1, visibleOnly: Argument | undefined): HostObject | null => {
    const { sheets } = world.book;
    let index = positionOf(world, sheet) + step;
    while (flagArgument(visibleOnly) && sheets[index] && sheets[index]?.visibility !== "visible") {
      index += step;
    }
    const found = sheets[index];
    return found ? worksheetObject(world, found) : null;
  };
  return {
    activate: action(() => {
      if (sheet.visibility !== "visible") throw invalidOperation("工作表已隐藏。");
      world.book.activate(sheet.id);
    }),
    delete: action(() => {
      requireOpenStructure(world);
      if (sheet.visibility === "veryHidden") throw invalidOperation("工作表为深度隐藏。");
      requireAnotherVisible(world, sheet);
      world.book.deleteSheet(sheet.id);
    }),
    calculate: method(async (markAllDirty) => {
      await world.book.calculate(flagArgument(markAllDirty));
      return null;
    }),
    getNext: method((visibleOnly) => neighbour(1, visibleOnly)),
    getNextOrNullObject: method((visibleOnly) => neighbour(1, visibleOnly)),
    getPrevious: method((visibleOnly) => neighbour(-1, visibleOnly)),
    getPreviousOrNullObject: method((visibleOnly) => neighbour(-1, visibleOnly)),
  };
}

function freezePanes(world: World, sheet: BookSheet): HostObject {
  return new HostObject("WorksheetFreezePanes", () => ({
    freezeRows: action((count) => {
      sheet.freeze(integerArgument(count, 1), 0);
    }),
    freezeColumns: action((count) => {
      sheet.freeze(0, integerArgument(count, 1));
    }),
    freezeAt: action((frozen) => {
      const { area } =
        frozen instanceof RangeObject ? frozen : rangeFromText(world, sheet, textArgument(frozen));
      sheet.freeze(area.bottom + 1, area.right + 1);
    }),
    unfreeze: action(() => {
      sheet.freeze(0, 0);
    }),
    getLocationOrNullObject: method(() => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      const bottom = rows > 0 ? rows - 1 : WHOLE_SHEET.bottom;
      const right = columns > 0 ? columns - 1 : WHOLE_SHEET.right;
      return new RangeObject(world, sheet, { top: 0, left: 0, bottom, right });
    }),
  }));
}

/** rule:no-shapes — the simulated workbook has no shapes. */
function emptyShapes(): HostObject {
  return new HostObject(
    "ShapeCollection",
    () => ({ getCount: method(() => 0), getItemOrNullObject: method(() => null) }),
    () => ({}),
    { items: () => [], item: () => null }
  );
}
