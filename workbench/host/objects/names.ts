import { formatAddress } from "../../../src/core/sheet/address";
import { textArgument } from "../arguments";
import { readArea } from "../area";
import { type BookSheet } from "../book/book";
import { type StoredName } from "../document-store";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { quoteSheetName, splitAddress } from "../sheet-name";
import { type Wire } from "../wire";
import { type World } from "../world";
import { action, type Argument, HostObject, method, value } from "./host-object";
import { fullAddress, RangeObject } from "./range";

/** Names of the workbook, or of one sheet. Formulas do not know them (rule:names-as-data). */
export function nameCollection(world: World, sheet: BookSheet | null): HostObject {
  const prefix = sheet ? `${sheet.id}!` : "";
  const all = (): StoredName[] =>
    [...world.store.names.entries()]
      .filter(([key]) => (sheet ? key.startsWith(prefix) : !key.includes("!")))
      .map(([, name]) => name);
  const keyOf = (name: string): string => prefix + name.toLowerCase();
  const byName = (name: Wire): HostObject | null => {
    const key = keyOf(String(name));
    return world.store.names.has(key) ? namedItem(world, key) : null;
  };
  return new HostObject(
    "NamedItemCollection",
    () => ({
      getCount: method(() => all().length),
      getItem: method((name) => byName(textArgument(name))),
      getItemOrNullObject: method((name) => byName(textArgument(name))),
      add: method((name, reference, comment) => {
        const key = keyOf(textArgument(name));
        if (world.store.names.has(key)) throw itemAlreadyExists();
        const target = readReference(world, reference);
        const noted = typeof comment === "string" ? comment : "";
        world.store.names.set(key, {
          name: textArgument(name),
          visible: true,
          comment: noted,
          ...target,
        });
        return namedItem(world, key);
      }),
    }),
    () => ({}),
    { items: () => all().map((name) => namedItem(world, keyOf(name.name))), item: byName }
  );
}

function readReference(
  world: World,
  reference: Argument | undefined
): Pick<StoredName, "formula" | "sheetId" | "area"> {
  if (reference instanceof RangeObject) {
    return {
      formula: `=${absolute(reference)}`,
      sheetId: reference.sheet.id,
      area: reference.area,
    };
  }
  const formula = textArgument(reference);
  const { sheet: named, local } = splitAddress(formula.replace(/^=/, ""));
  const sheet = world.book.sheets.find(({ name }) => name === named);
  return { formula, sheetId: sheet?.id ?? null, area: sheet ? readArea(local) : null };
}

function absolute({ sheet, area }: RangeObject): string {
  const corner = (row: number, column: number): string =>
    formatAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const start = corner(area.top, area.left);
  const end = corner(area.bottom, area.right);
  return `${quoteSheetName(sheet.name)}!${start === end ? start : `${start}:${end}`}`;
}

function namedItem(world: World, key: string): HostObject {
  const stored = (): StoredName => {
    const found = world.store.names.get(key);
    if (!found) throw itemNotFound();
    return found;
  };
  const range = (): RangeObject | null => {
    const { sheetId, area } = stored();
    const sheet = sheetId === null ? undefined : world.book.sheet(sheetId);
    return sheet && area ? new RangeObject(world, sheet, area) : null;
  };
  return new HostObject(
    "NamedItem",
    () => ({
      name: value(() => stored().name),
      formula: value(() => stored().formula),
      type: value(() => (stored().area ? "Range" : "String")),
      value: value(() => {
        const target = range();
        return target ? fullAddress(target.sheet, target.area) : stored().formula;
      }),
      scope: value(() => (key.includes("!") ? "Worksheet" : "Workbook")),
      visible: value(
        () => stored().visible,
        (on) => {
          stored().visible = on === true;
        }
      ),
      comment: value(
        () => stored().comment,
        (text) => {
          if (typeof text !== "string") throw invalidArgument();
          stored().comment = text;
        }
      ),
      getRange: method(range),
      getRangeOrNullObject: method(range),
      delete: action(() => {
        world.store.names.delete(key);
      }),
    }),
    () => ({ _Id: stored().name })
  );
}
