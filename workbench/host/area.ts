import {
  type Area,
  columnName,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseArea,
} from "../../src/core/sheet/address";

/** The whole grid of a sheet. */
export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** Reads "A1:B2", "A:C" and "2:5"; null when it is none of them. */
export function readArea(text: string): Area | null {
  const plain = text.replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return top < 0 || bottom >= MAX_ROWS ? null : { ...WHOLE_SHEET, top, bottom };
  }
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  if (!columns) return parseArea(plain);
  const left = parseAddress(`${columns[1] ?? ""}1`)?.column;
  const right = parseAddress(`${columns[2] ?? ""}1`)?.column;
  return left === undefined || right === undefined ? null : { ...WHOLE_SHEET, left, right };
}

/** "A1:B2"; whole columns as "A:C", whole rows as "2:5". */
export function writeArea(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  return formatArea(area);
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function intersect(first: Area, second: Area): Area | null {
  const top = Math.max(first.top, second.top);
  const left = Math.max(first.left, second.left);
  const bottom = Math.min(first.bottom, second.bottom);
  const right = Math.min(first.right, second.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export function bound(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

export function isInGrid(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function isSingleCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
