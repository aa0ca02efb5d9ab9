import { type Area, containsCell, formatArea } from "../../../src/core/sheet/address";
import { dataArgument, flagArgument } from "../arguments";
import {
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  readArea,
  rowCount,
  writeArea,
} from "../area";
import { type BookSheet, DEFAULT_STYLE } from "../book/book";
import { HostError, invalidArgument, itemNotFound, wrongDimensions } from "../host-error";
import { quoteSheetName, splitAddress } from "../sheet-name";
import { isWireObject, type Wire } from "../wire";
import { type World } from "../world";
import { conditionalFormats } from "./conditional-formats";
import {
  action,
  type Argument,
  HostObject,
  type Member,
  type Members,
  method,
  object,
  value,
} from "./host-object";
import { readLink, removeLinks, writeLink } from "./hyperlink";
import { cellProperties, columnProperties, rowProperties } from "./property-trees";
import { rangeAreas } from "./range-areas";
import { navigationMembers } from "./range-navigation";
import {
  clearContents,
  guardSheet,
  readCategory,
  readCells,
  readFormula,
  readText,
  readValue,
  readValueType,
  writeCells,
  writeFormats,
} from "./range-cells";
import { AreasFormat } from "./range-format";
import { emptyTables } from "./tables";
import { worksheetObject } from "./worksheet";

/** A rectangle on a sheet. It keeps its place when rows are inserted; Excel would move it (not simulated). */
export class RangeObject extends HostObject {
  constructor(
    world: World,
    readonly sheet: BookSheet,
    readonly area: Area
  ) {
    super("Range", () => rangeMembers(world, this));
  }
}

/** "Sheet1!A1:B2". */
export function fullAddress(sheet: BookSheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${writeArea(area)}`;
}

/** Reads an address of this sheet, or of another one if it names it. */
export function rangeFromText(world: World, sheet: BookSheet, address: string): RangeObject {
  const { sheet: named, local } = splitAddress(address);
  const target = named === null ? sheet : world.book.sheets.find(({ name }) => name === named);
  if (!target) throw itemNotFound();
  const area = readArea(local);
  if (area) return new RangeObject(world, target, area);
  const stored = [...world.store.names.values()].find(
    ({ name }) => name.toLowerCase() === local.toLowerCase()
  );
  const namedSheet = world.book.sheet(stored?.sheetId ?? "");
  if (!stored?.area || !namedSheet) throw invalidArgument();
  return new RangeObject(world, namedSheet, stored.area);
}

function rangeMembers(world: World, range: RangeObject): Members {
  const { area } = range;
  return guardAlive(world, range, {
    ...placeMembers(range),
    ...cellMembers(world, range),
    ...navigationMembers(world, range),
    ...usedMembers(world, range),
    ...changeMembers(world, range),
    format: object(() => new AreasFormat(world, range.sheet, [area]).object()),
    worksheet: object(() => worksheetObject(world, range.sheet)),
    conditionalFormats: object(() => conditionalFormats(world, range.sheet, [area])),
    getCellProperties: method((wanted) => cellProperties(range.sheet, area, dataArgument(wanted))),
    getRowProperties: method((wanted) => rowProperties(range.sheet, area, dataArgument(wanted))),
    getColumnProperties: method((wanted) =>
      columnProperties(range.sheet, area, dataArgument(wanted))
    ),
    getTables: method(() => emptyTables("TableScopedCollection")),
    _ValidateArraySize: action((rows, columns) => {
      const fits = rows === rowCount(area) && columns === columnCount(area);
      if (!fits) throw wrongDimensions();
    }),
  });
}

/** rule:deleted-sheet — everything asked of a range on a deleted sheet fails as ItemNotFound (inferred). */
function guardAlive(world: World, range: RangeObject, members: Members): Members {
  const checked = (): void => {
    if (!world.book.sheet(range.sheet.id)) throw itemNotFound();
  };
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, guardMember(member, checked)])
  );
}

function guardMember(member: Member, check: () => void): Member {
  if (member.kind === "object") {
    return object(() => {
      check();
      return member.get();
    });
  }
  if (member.kind === "method") {
    return method((...args) => {
      check();
      return member.call(...args);
    });
  }
  const { get, set } = member;
  return value(
    get &&
      ((): Wire | Promise<Wire> => {
        check();
        return get();
      }),
    set &&
      ((input: Wire): void => {
        check();
        set(input);
      })
  );
}

function placeMembers({ sheet, area }: RangeObject): Members {
  return {
    address: value(() => fullAddress(sheet, area)),
    addressLocal: value(() => fullAddress(sheet, area)),
    rowIndex: value(() => area.top),
    columnIndex: value(() => area.left),
    rowCount: value(() => rowCount(area)),
    columnCount: value(() => columnCount(area)),
    cellCount: value(() => cellCount(area)),
    isEntireColumn: value(() => isWholeColumns(area)),
    isEntireRow: value(() => isWholeRows(area)),
  };
}

function cellMembers(world: World, { sheet, area }: RangeObject): Members {
  const matrix = (read: (sheet: BookSheet, row: number, column: number) => Wire): (() => Wire) => {
    return () => readCells(area, (row, column) => read(sheet, row, column));
  };
  const write = (input: Wire): void => {
    writeCells(world, sheet, area, input);
  };
  const writeFormat = (input: Wire): void => {
    writeFormats(world, sheet, area, input);
  };
  const formats = matrix((of, row, column) => of.style(row, column).format);
  return {
    values: value(matrix(readValue), write),
    formulas: value(matrix(readFormula), write),
    formulasLocal: value(matrix(readFormula), write),
    text: value(matrix(readText)),
    valueTypes: value(matrix(readValueType)),
    numberFormat: value(formats, writeFormat),
    numberFormatLocal: value(formats, writeFormat),
    numberFormatCategories: value(matrix(readCategory)),
    hasSpill: value(() => hasSpill(sheet, area)),
    hyperlink: value(
      () => readLink(world, sheet, area),
      (link) => {
        writeLink(world, sheet, area, link);
      }
    ),
    ...hiddenMembers(world, sheet, area),
  };
}

/** rule:has-spill — true when all cells belong to spilled arrays, null when some do (docs, Range.hasSpill). */
function hasSpill(sheet: BookSheet, area: Area): boolean | null {
  const spilled = sheet
    .spillAreas()
    .map((spill) => intersect(spill, area))
    .reduce((sum, shared) => sum + (shared ? cellCount(shared) : 0), 0);
  if (spilled === 0) return false;
  return spilled === cellCount(area) ? true : null;
}

function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

function hiddenMembers(world: World, sheet: BookSheet, area: Area): Members {
  const rowHidden = (): boolean | null =>
    agreement(area.top, area.bottom, (row) => sheet.isRowHidden(row));
  const columnHidden = (): boolean | null =>
    agreement(area.left, area.right, (column) => sheet.isColumnHidden(column));
  return {
    rowHidden: value(rowHidden, (on) => {
      guardSheet(world, sheet, "allowFormatRows");
      sheet.setRowsHidden(area.top, area.bottom, on === true);
    }),
    columnHidden: value(columnHidden, (on) => {
      guardSheet(world, sheet, "allowFormatColumns");
      sheet.setColumnsHidden(area.left, area.right, on === true);
    }),
    hidden: value(() => {
      const [rows, columns] = [rowHidden(), columnHidden()];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    }),
  };
}

/** True or false when all agree, null when they differ. */
function agreement(first: number, last: number, read: (index: number) => boolean): boolean | null {
  const start = read(first);
  for (let index = first + 1; index <= Math.min(last, first + 100_000); index++) {
    if (read(index) !== start) return null;
  }
  return start;
}

function usedMembers(world: World, { sheet, area }: RangeObject): Members {
  const used = async (valuesOnly: Argument | undefined): Promise<RangeObject | null> => {
    await world.settle();
    const found = sheet.usedArea(flagArgument(valuesOnly), area);
    return found && new RangeObject(world, sheet, found);
  };
  return {
    getUsedRange: method(async (valuesOnly) => {
      // rule:empty-used-range — an empty range gives its top-left cell (docs, getUsedRange of Worksheet).
      const first = { ...area, bottom: area.top, right: area.left };
      return (await used(valuesOnly)) ?? new RangeObject(world, sheet, first);
    }),
    getUsedRangeOrNullObject: method(used),
    // rule:merged-areas — a merged area counts when its top-left cell lies in the range (Office add-in documentation and user reports).
    getMergedAreasOrNullObject: method(() => {
      const inside = sheet.merges().filter(({ top, left }) => containsCell(area, top, left));
      return inside.length > 0 ? rangeAreas(world, sheet, inside) : null;
    }),
    getSpillParentOrNullObject: method(async () => {
      await world.settle();
      const parent = sheet.spillParent(area.top, area.left);
      if (!parent) return null;
      const { row, column } = parent;
      return new RangeObject(world, sheet, { top: row, bottom: row, left: column, right: column });
    }),
    getSpillingToRangeOrNullObject: method(async () => {
      await world.settle();
      const spill = sheet.spillArea(area.top, area.left);
      return spill && new RangeObject(world, sheet, spill);
    }),
  };
}

function changeMembers(world: World, range: RangeObject): Members {
  const { sheet, area } = range;
  return {
    select: action(() => {
      // rule:select-hidden — selecting on a hidden sheet fails (inferred).
      if (sheet.visibility !== "visible")
        throw new HostError("InvalidOperation", "工作表已隐藏。", 409);
      world.book.select(sheet.id, area);
    }),
    merge: action((across) => {
      guardSheet(world, sheet, "allowFormatCells");
      for (const part of flagArgument(across) ? eachRow(area) : [area]) mergeOne(sheet, part);
    }),
    unmerge: action(() => {
      guardSheet(world, sheet, "allowFormatCells");
      sheet.unmerge(area);
    }),
    clear: action((applyTo) => {
      const what = applyTo ?? "All";
      if (what === "All" || what === "Hyperlinks") removeLinks(world, sheet, area);
      if (what === "All" || what === "Contents") clearContents(world, sheet, area);
      if (what === "All" || what === "Formats") {
        const { locked, ...look } = DEFAULT_STYLE;
        sheet.restyle(intersect(area, sheet.usedArea(false) ?? area) ?? area, { ...look, locked });
      }
    }),
    calculate: method(async () => {
      await world.book.calculate();
      return null;
    }),
  };
}

/** rule:merge-keeps-first — merging keeps the value of the top-left cell only. */
function mergeOne(sheet: BookSheet, area: Area): void {
  if (formatArea(area) === formatArea({ ...area, bottom: area.top, right: area.left })) return;
  const covered = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const isAnchor = row === area.top && column === area.left;
      if (!isAnchor && sheet.content(row, column).value !== null) {
        covered.push({ row, column, content: { value: null, formula: null, quotePrefix: false } });
      }
    }
  }
  sheet.write(covered);
  sheet.merge(area);
}

function eachRow(area: Area): Area[] {
  return Array.from({ length: rowCount(area) }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

/** What a `{address: true, format: …}` argument asks for. */
export function isWanted(wanted: Wire, key: string): boolean {
  return isWireObject(wanted) && wanted[key] === true;
}
