import { type Area } from "../../../src/core/sheet/address";
import { integerArgument } from "../arguments";
import { columnCount, rowCount } from "../area";
import { type BookSheet } from "../book/book";
import { invalidArgument } from "../host-error";
import { type World } from "../world";
import { conditionalFormats } from "./conditional-formats";
import { HostObject, method, object, value } from "./host-object";
import { fullAddress, RangeObject } from "./range";
import { AreasFormat } from "./range-format";
import { worksheetObject } from "./worksheet";

/** Several rectangles of one sheet. */
export function rangeAreas(world: World, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const count = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  const address = (): string => areas.map((area) => fullAddress(sheet, area)).join(",");
  return new HostObject("RangeAreas", () => ({
    address: value(address),
    addressLocal: value(address),
    areaCount: value(() => areas.length),
    cellCount: value(() => count),
    areas: object(() => rangeCollection(world, sheet, areas)),
    format: object(() => new AreasFormat(world, sheet, areas).object()),
    conditionalFormats: object(() => conditionalFormats(world, sheet, areas)),
    worksheet: object(() => worksheetObject(world, sheet)),
  }));
}

function rangeCollection(world: World, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const ranges = areas.map((area) => new RangeObject(world, sheet, area));
  const itemAt = (index: number): RangeObject => {
    const found = ranges[index];
    if (!found) throw invalidArgument();
    return found;
  };
  return new HostObject(
    "RangeCollection",
    () => ({
      getCount: method(() => ranges.length),
      getItemAt: method((index) => itemAt(integerArgument(index))),
    }),
    () => ({}),
    { items: () => ranges, item: (key) => itemAt(Number(key)) }
  );
}
