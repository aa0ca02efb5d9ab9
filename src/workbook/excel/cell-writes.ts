import type { CellContent } from "../../core/edit";
import type { Position } from "../../core/sheet/address";
import { blocksOf, type CellBlock } from "./cell-blocks";
import { rangeOf } from "./ranges";
import { typedText } from "./typed-text";

const TEXT_FORMAT = "@";
const NEUTRAL_FORMAT = "General";

/** What a cell is to hold; its number format is to stay as it is. */
export interface CellWrite extends Position {
  readonly content: CellContent;
  readonly format: string;
  /** Text that Excel has read as something else although it looked harmless. */
  readonly isMisread?: boolean;
}

type Kind = "constant" | "formula" | "misread" | "foreign";

/** In a cell of format "@" Excel keeps whatever is written as text: numbers and formulas need another one first. */
export function needsOtherFormat({ value, formula }: CellContent, format: string): boolean {
  const isText = formula === null && (value === null || typeof value === "string");
  return format === TEXT_FORMAT && !isText;
}

/**
 * Puts contents into cells of a sheet, in as few blocks as they form; the next sync carries it out.
 * @param setsFormats false on protected sheets, where formats cannot be set
 */
export function putCells(
  sheet: Excel.Worksheet,
  cells: readonly CellWrite[],
  setsFormats: boolean
): void {
  for (const block of blocksOfKind(cells, "constant")) {
    rangeOf(sheet, block.area).values = matrix(block, typedValue);
  }
  for (const block of blocksOfKind(cells, "misread")) {
    rangeOf(sheet, block.area).values = matrix(block, ({ content }) => `'${String(content.value)}`);
    // Excel chose a format for what it read.
    if (setsFormats) putFormats(sheet, block);
  }
  for (const block of blocksOfKind(cells, "formula")) {
    rangeOf(sheet, block.area).formulas = matrix(block, ({ content }) => content.formula);
    // A formula in a cell without format takes over that of the cells it refers to.
    if (setsFormats) putFormats(sheet, block);
  }
  for (const block of blocksOfKind(cells, "foreign")) {
    const range = rangeOf(sheet, block.area);
    range.numberFormat = matrix(block, () => NEUTRAL_FORMAT);
    range.formulas = matrix(block, ({ content }) => content.formula ?? content.value);
    putFormats(sheet, block);
  }
}

/** Sets the formats of cells, whatever they hold. */
export function putFormats(sheet: Excel.Worksheet, block: CellBlock<CellWrite>): void {
  rangeOf(sheet, block.area).numberFormat = matrix(block, ({ format }) => format);
}

function blocksOfKind(cells: readonly CellWrite[], kind: Kind): CellBlock<CellWrite>[] {
  return blocksOf(cells.filter((cell) => kindOf(cell) === kind));
}

function kindOf({ content, format, isMisread }: CellWrite): Kind {
  if (needsOtherFormat(content, format)) return "foreign";
  if (content.formula !== null) return "formula";
  return isMisread ? "misread" : "constant";
}

function typedValue({ content: { value }, format }: CellWrite): string | number | boolean {
  if (typeof value !== "string") return value ?? "";
  // In a text cell nothing is read into what is written, but for an apostrophe at the start.
  return format === TEXT_FORMAT && !value.startsWith("'") ? value : typedText(value);
}

function matrix<Result>(
  { rows }: CellBlock<CellWrite>,
  of: (cell: CellWrite) => Result
): Result[][] {
  return rows.map((row) => row.map(of));
}
