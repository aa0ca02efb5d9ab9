import type { CellContent } from "../../core/edit";
import type { Position } from "../../core/sheet/address";
import { blocksOf, type CellBlock } from "./cell-blocks";
import { rangeOf } from "./present-cells";
import { typedText } from "./typed-text";

const TEXT_FORMAT = "@";
const NEUTRAL_FORMAT = "General";

/** What a cell is to hold; its number format is to stay as it is. */
export interface CellWrite extends Position {
  readonly content: CellContent;
  readonly format: string;
  /** Text that Excel read as something else although it looked harmless: written with an apostrophe. */
  readonly isQuoted?: boolean;
}

type Kind = "constants" | "formulas" | "in other format";

/** In a cell of format "@" Excel keeps whatever is written as text: numbers and formulas need another one first. */
export function needsOtherFormat({ value, formula }: CellContent, format: string): boolean {
  const isText = formula === null && (value === null || typeof value === "string");
  return format === TEXT_FORMAT && !isText;
}

/**
 * Puts contents into cells of a sheet, in as few blocks as they form; carried out by the next sync.
 * @param keepsFormats false on protected sheets, where formats cannot be set
 */
export function putCells(
  sheet: Excel.Worksheet,
  cells: readonly CellWrite[],
  keepsFormats: boolean
): void {
  const kinds: Record<Kind, CellWrite[]> = { constants: [], formulas: [], "in other format": [] };
  for (const cell of cells) kinds[kindOf(cell)].push(cell);
  for (const block of blocksOf(kinds.constants)) {
    rangeOf(sheet, block.area).values = matrix(block, ({ content, format, isQuoted }) =>
      typedValue(content, format, isQuoted ?? false)
    );
  }
  for (const block of blocksOf(kinds.formulas)) {
    const range = rangeOf(sheet, block.area);
    range.formulas = matrix(block, ({ content }) => content.formula);
    // A formula in a cell without format takes over that of the cells it refers to.
    if (keepsFormats) range.numberFormat = matrix(block, ({ format }) => format);
  }
  for (const block of blocksOf(kinds["in other format"])) {
    const range = rangeOf(sheet, block.area);
    range.numberFormat = matrix(block, () => NEUTRAL_FORMAT);
    range.formulas = matrix(block, ({ content }) => content.formula ?? content.value);
    range.numberFormat = matrix(block, ({ format }) => format);
  }
}

function kindOf({ content, format }: CellWrite): Kind {
  if (needsOtherFormat(content, format)) return "in other format";
  return content.formula === null ? "constants" : "formulas";
}

function typedValue({ value }: CellContent, format: string, isQuoted: boolean): unknown {
  if (typeof value !== "string") return value ?? "";
  if (isQuoted) return `'${value}`;
  // In a text cell nothing is read into what is written but an apostrophe at the start.
  return format === TEXT_FORMAT && !value.startsWith("'") ? value : typedText(value);
}

function matrix<Result>(
  { rows }: CellBlock<CellWrite>,
  of: (cell: CellWrite) => Result
): Result[][] {
  return rows.map((row) => row.map(of));
}
