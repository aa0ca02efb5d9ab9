import { type Area } from "../../../src/core/sheet/address";
import { bound, intersect, isInGrid, WHOLE_SHEET } from "../area";
import { integerArgument, textArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { type World } from "../world";
import { type Argument, type Members, method } from "./host-object";
import { rangeFromText, RangeObject } from "./range";

/** Members of a range that lead to other ranges by position alone. */
export function navigationMembers(world: World, { sheet, area }: RangeObject): Members {
  const at = (target: Area): RangeObject => {
    if (!isInGrid(target)) throw invalidArgument();
    return new RangeObject(world, sheet, target);
  };
  const other = (argument: Argument | undefined): Area =>
    argument instanceof RangeObject
      ? argument.area
      : rangeFromText(world, sheet, textArgument(argument)).area;
  const cell = (row: number, column: number): RangeObject =>
    at({ top: row, bottom: row, left: column, right: column });
  const common = (argument: Argument | undefined): RangeObject | null => {
    const shared = intersect(area, other(argument));
    return shared && at(shared);
  };
  return {
    getCell: method((row, column) =>
      cell(area.top + integerArgument(row), area.left + integerArgument(column))
    ),
    getRow: method((row) => {
      const top = area.top + integerArgument(row);
      return at({ ...area, top, bottom: top });
    }),
    getColumn: method((column) => {
      const left = area.left + integerArgument(column);
      return at({ ...area, left, right: left });
    }),
    getEntireRow: method(() => at({ ...WHOLE_SHEET, top: area.top, bottom: area.bottom })),
    getEntireColumn: method(() => at({ ...WHOLE_SHEET, left: area.left, right: area.right })),
    getLastCell: method(() => cell(area.bottom, area.right)),
    getLastRow: method(() => at({ ...area, top: area.bottom })),
    getLastColumn: method(() => at({ ...area, left: area.right })),
    getOffsetRange: method((rows, columns) => at(shift(area, rows, columns))),
    getResizedRange: method((rows, columns) =>
      at({
        ...area,
        bottom: area.bottom + integerArgument(rows),
        right: area.right + integerArgument(columns),
      })
    ),
    getAbsoluteResizedRange: method((rows, columns) =>
      at({
        ...area,
        bottom: area.top + integerArgument(rows) - 1,
        right: area.left + integerArgument(columns) - 1,
      })
    ),
    getBoundingRect: method((argument) => at(bound(area, other(argument)))),
    getIntersection: method(common),
    getIntersectionOrNullObject: method(common),
  };
}

function shift(area: Area, rows: Argument | undefined, columns: Argument | undefined): Area {
  const [down, right] = [integerArgument(rows), integerArgument(columns)];
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
}
