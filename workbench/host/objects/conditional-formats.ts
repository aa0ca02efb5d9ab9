import { type Area } from "../../../src/core/sheet/address";
import { integerArgument, textArgument } from "../arguments";
import { intersect } from "../area";
import { type BookSheet, type ConditionalFormatData } from "../book/book";
import { invalidArgument, itemNotFound, notSimulated } from "../host-error";
import { isWireObject, type Wire } from "../wire";
import { type World } from "../world";
import { toColor } from "./color";
import { dataBarDetail, NEW_BAR } from "./data-bar";
import { action, HostObject, method, object, value } from "./host-object";
import { RangeObject } from "./range";
import { rangeAreas } from "./range-areas";
import { guardSheet } from "./range-cells";

/** The conditional formats that touch these areas. Kinds "Custom", "CellValue" and "DataBar" only. */
export function conditionalFormats(
  world: World,
  sheet: BookSheet,
  areas: readonly Area[]
): HostObject {
  const here = (): readonly ConditionalFormatData[] =>
    sheet.conditionalFormats.filter((format) =>
      format.areas.some((one) => areas.some((area) => intersect(one, area) !== null))
    );
  const one = (format: ConditionalFormatData): HostObject =>
    conditionalFormat(world, sheet, format.id);
  const byId = (id: Wire): HostObject | null => {
    const found = here().find((format) => format.id === id);
    return found ? one(found) : null;
  };
  return new HostObject(
    "ConditionalFormatCollection",
    () => ({
      getCount: method(() => here().length),
      getItem: method((id) => byId(textArgument(id))),
      getItemOrNullObject: method((id) => byId(textArgument(id))),
      getItemAt: method((index) => {
        const found = here()[integerArgument(index)];
        if (!found) throw itemNotFound();
        return one(found);
      }),
      add: method((type) => one(addFormat(world, sheet, areas, textArgument(type)))),
      clearAll: action(() => {
        guardSheet(world, sheet, "allowFormatCells");
        const gone = new Set(here());
        sheet.setConditionalFormats(sheet.conditionalFormats.filter((each) => !gone.has(each)));
      }),
    }),
    () => ({}),
    { items: () => here().map(one), item: byId }
  );
}

/** rule:newest-first — a new rule gets priority 0 and goes before the others (docs, ConditionalFormat.priority). */
function addFormat(
  world: World,
  sheet: BookSheet,
  areas: readonly Area[],
  type: string
): ConditionalFormatData {
  guardSheet(world, sheet, "allowFormatCells");
  if (type !== "Custom" && type !== "CellValue" && type !== "DataBar") {
    throw notSimulated(`ConditionalFormat of ${type}`);
  }
  const added: ConditionalFormatData = {
    id: world.store.nextId("CF"),
    type,
    areas,
    formula: "",
    operator: null,
    formula2: null,
    fill: null,
    fontColor: null,
    bold: null,
    stopIfTrue: false,
    bar: type === "DataBar" ? NEW_BAR : null,
  };
  sheet.setConditionalFormats([added, ...sheet.conditionalFormats]);
  return added;
}

function conditionalFormat(world: World, sheet: BookSheet, id: string): HostObject {
  const data = (): ConditionalFormatData => {
    const found = sheet.conditionalFormats.find((format) => format.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const change = (patch: Partial<ConditionalFormatData>): void => {
    guardSheet(world, sheet, "allowFormatCells");
    const changed = { ...data(), ...patch };
    sheet.setConditionalFormats(
      sheet.conditionalFormats.map((each) => (each.id === id ? changed : each))
    );
  };
  const detail = (type: ConditionalFormatData["type"]): HostObject | null => {
    if (data().type !== type) return null;
    if (type === "DataBar") return dataBarDetail(data, change);
    return type === "Custom" ? customDetail(data, change) : cellValueDetail(data, change);
  };
  return new HostObject(
    "ConditionalFormat",
    () => ({
      id: value(() => id),
      type: value(() => data().type),
      priority: value(() => sheet.conditionalFormats.indexOf(data())),
      stopIfTrue: value(
        () => data().stopIfTrue,
        (on) => {
          change({ stopIfTrue: on === true });
        }
      ),
      custom: object(() => detail("Custom")),
      customOrNullObject: object(() => detail("Custom")),
      cellValue: object(() => detail("CellValue")),
      cellValueOrNullObject: object(() => detail("CellValue")),
      dataBar: object(() => detail("DataBar")),
      dataBarOrNullObject: object(() => detail("DataBar")),
      getRange: method(() => {
        const [first] = data().areas;
        return first ? new RangeObject(world, sheet, first) : null;
      }),
      getRanges: method(() => rangeAreas(world, sheet, data().areas)),
      delete: action(() => {
        guardSheet(world, sheet, "allowFormatCells");
        sheet.setConditionalFormats(sheet.conditionalFormats.filter((each) => each.id !== id));
      }),
    }),
    () => ({ Id: id })
  );
}

type Read = () => ConditionalFormatData;
type Change = (patch: Partial<ConditionalFormatData>) => void;

function customDetail(data: Read, change: Change): HostObject {
  const rule = new HostObject("ConditionalFormatRule", () => ({
    formula: value(
      () => data().formula,
      (formula) => {
        change({ formula: requireText(formula) });
      }
    ),
  }));
  return new HostObject("CustomConditionalFormat", () => ({
    rule: object(() => rule),
    format: object(() => look(data, change)),
  }));
}

function cellValueDetail(data: Read, change: Change): HostObject {
  return new HostObject("CellValueConditionalFormat", () => ({
    rule: value(
      () => {
        const { formula: formula1, formula2, operator } = data();
        return { formula1, operator, ...(formula2 === null ? {} : { formula2 }) };
      },
      (rule) => {
        if (!isWireObject(rule)) throw invalidArgument();
        const formula2 = rule["formula2"];
        change({
          formula: requireText(rule["formula1"]),
          operator: requireText(rule["operator"]),
          formula2: typeof formula2 === "string" ? formula2 : null,
        });
      }
    ),
    format: object(() => look(data, change)),
  }));
}

function look(data: Read, change: Change): HostObject {
  const fill = new HostObject("ConditionalRangeFill", () => ({
    color: value(
      () => data().fill ?? "",
      (color) => {
        change({ fill: toColor(color) });
      }
    ),
    clear: action(() => {
      change({ fill: null });
    }),
  }));
  const font = new HostObject("ConditionalRangeFont", () => ({
    color: value(
      () => data().fontColor ?? "",
      (color) => {
        change({ fontColor: toColor(color) });
      }
    ),
    bold: value(
      () => data().bold,
      (on) => {
        change({ bold: on === true });
      }
    ),
  }));
  return new HostObject("ConditionalRangeFormat", () => ({
    fill: object(() => fill),
    font: object(() => font),
  }));
}

function requireText(text: Wire | undefined): string {
  if (typeof text !== "string") throw invalidArgument();
  return text;
}
