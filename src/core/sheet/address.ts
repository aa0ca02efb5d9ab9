/** A cell position; rows and columns count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const A_CODE = 65;
const LETTERS = 26;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(A_CODE + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** (0, 0) → "A1". */
export function formatAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** One cell as "A1", more as "A1:B2". */
export function formatArea(area: Area): string {
  const start = formatAddress(area.top, area.left);
  const end = formatAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/**
 * Reads "B12" or "$B$12".
 * @returns null when the text is no cell address or lies outside Excel's grid
 */
export function parseAddress(text: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) {
    column = column * LETTERS + letter.charCodeAt(0) - A_CODE + 1;
  }
  const row = Number(match[2]);
  if (row > MAX_ROWS || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** Reads "A1:B2" or "A1"; corners may stand in any order. Null when it is no area. */
export function parseArea(text: string): Area | null {
  const [first, second, ...rest] = text.split(":");
  const start = parseAddress(first ?? "");
  const end = second === undefined ? start : parseAddress(second);
  if (!start || !end || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
