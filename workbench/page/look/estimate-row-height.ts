import { type ICellData, type IStyleData, WrapStrategy } from "@univerjs/core";

const DEFAULT_FONT_POINTS = 11;
const LINE_HEIGHT = 1.36;
const PIXELS_PER_POINT = 96 / 72;
const WIDE = /[\u2e80-\uffff]/;
/** Excel's limit of a row, in points. */
const MOST_POINTS = 409;

export interface MeasuredCell {
  readonly cell: ICellData;
  readonly style: IStyleData | undefined;
  /** Pixels. */
  readonly width: number;
}

/**
 * Points that a row needs for its texts, where the file gives no height: Excel finds it out on opening, too.
 * Characters count as square or half as wide; merged cells do not count, as in Excel.
 */
export function estimateRowHeight(cells: readonly MeasuredCell[], least: number): number {
  const heights = cells.map(({ cell, style, width }) => {
    const points = style?.fs ?? DEFAULT_FONT_POINTS;
    const text = typeof cell.v === "string" ? cell.v : "";
    const wraps = style?.tb === WrapStrategy.WRAP;
    const lines = wraps ? countLines(text, width / (points * PIXELS_PER_POINT)) : 1;
    return points * LINE_HEIGHT * lines;
  });
  return Math.min(Math.max(least, ...heights), MOST_POINTS);
}

/** `squares`: how many wide characters fit on a line. */
function countLines(text: string, squares: number): number {
  return text.split("\n").reduce((lines, line) => {
    const length = Array.from(line).reduce((sum, each) => sum + (WIDE.test(each) ? 1 : 0.55), 0);
    return lines + Math.max(Math.ceil(length / Math.max(squares - 0.5, 1)), 1);
  }, 0);
}
