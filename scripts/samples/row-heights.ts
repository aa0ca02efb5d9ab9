import { type SheetContent, shownText } from "./sheet-content";

const LINE_POINTS = 13.5;
const PADDING_POINTS = 8;
const LEAST_POINTS = 24;
const WIDE = 1.8;
const NARROW = 0.95;
const TITLE_POINTS = 32;
/** The tallest row a spreadsheet allows. */
const MOST_POINTS = 409;

/**
 * Row heights in points, so that wrapped texts of size 10 show whole. Column widths count
 * characters of size 11, so a Chinese character takes somewhat less than two of them. Texts in
 * cells merged downwards do not count.
 */
export function rowHeights(sheet: SheetContent): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const merge = sheet.merges.find((area) => area.top === cell.row && area.left === cell.column);
    const flat = merge === undefined || merge.top === merge.bottom;
    const width = sheet.widths
      .slice(cell.column - 1, merge?.right ?? cell.column)
      .reduce((sum, each) => sum + each, 0);
    const lines = flat ? lineCount(shownText(cell.value), width - 1) : 1;
    const wanted =
      cell.look === "title"
        ? TITLE_POINTS
        : Math.max(LEAST_POINTS, lines * LINE_POINTS + PADDING_POINTS);
    heights.set(cell.row, Math.min(MOST_POINTS, Math.max(heights.get(cell.row) ?? 0, wanted)));
  }
  return heights;
}

function lineCount(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(textWidth(line) / width)))
    .reduce((sum, each) => sum + each, 0);
}

function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2000" ? WIDE : NARROW), 0);
}
