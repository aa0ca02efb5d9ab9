import type { CellContent } from "../../core/edit";
import type { CellValue } from "../../core/sheet/sheet";
import { fail } from "./failure";
import { isoSerial, toModernSerial } from "./date-systems";
import { copiesOf, type FormulaCopies } from "./formula-text";
import { showAddinFunctions } from "./addin-functions";
import type { RawCell, RawFormula } from "./sheet-scan";
import type { CellStyles } from "./styles";
import { decodeEscapes, decodeText } from "./xml-text";

/** What the cells of all sheets draw on. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly uses1904: boolean;
}

/** The value of a raw cell; null when it holds none. */
export function readValue(
  cell: RawCell,
  text: string,
  part: string,
  context: WorkbookContext
): CellValue {
  if (cell.type === "inlineStr") return cell.inline;
  if (cell.valueStart === -1) return null;
  const raw = text.slice(cell.valueStart, cell.valueEnd);
  switch (cell.type) {
    case "n":
      return readNumber(raw, cell, part, context);
    case "s":
      return sharedString(raw, part, context.strings);
    case "b":
      return /^\s*(?:1|true)\s*$/.test(raw);
    case "d":
      return isoSerial(raw.trim()) ?? decodeText(raw, part);
    default:
      return decodeEscapes(decodeText(raw, part));
  }
}

function readNumber(
  raw: string,
  cell: RawCell,
  part: string,
  context: WorkbookContext
): number | null {
  const value = Number(raw);
  if (!Number.isFinite(value)) return fail("damaged", `${part}: ${raw} is no number`);
  if (value === 0 && raw.trim() === "") return null;
  return context.uses1904 && context.styles.at(cell.style).display.isDate
    ? toModernSerial(value)
    : value;
}

function sharedString(raw: string, part: string, strings: readonly string[]): string | null {
  if (raw.trim() === "") return null;
  return strings[Number(raw)] ?? fail("damaged", `${part}: no shared string ${raw}`);
}

/** Masters of shared formulas met so far in a sheet, by their index. */
export type SharedMasters = Map<
  string,
  { readonly copies: FormulaCopies; readonly row: number; readonly column: number }
>;

/** The formula of a raw cell with its leading "="; followers of a shared formula get their own. */
export function readFormulaText(
  formula: RawFormula,
  row: number,
  column: number,
  masters: SharedMasters
): string | null {
  const own = storedFormula(formula, row, column, masters);
  if (own === null) return null;
  const shown = showAddinFunctions(own);
  return shown.startsWith("=") ? shown : `=${shown}`;
}

/** The same as it would be stored, without "=". Null for a data table, and a follower without its master. */
export function storedFormula(
  formula: RawFormula,
  row: number,
  column: number,
  masters: SharedMasters
): string | null {
  if (formula.kind === "shared" && formula.sharedIndex !== null) {
    if (formula.text !== "") {
      masters.set(formula.sharedIndex, { copies: copiesOf(formula.text), row, column });
      return formula.text;
    }
    const master = masters.get(formula.sharedIndex);
    return master ? master.copies(row - master.row, column - master.column) : null;
  }
  return formula.text === "" ? null : formula.text;
}

/** What a raw cell holds, as an edit would say it. */
export function readContent(
  cell: RawCell,
  text: string,
  part: string,
  context: WorkbookContext,
  masters: SharedMasters
): CellContent {
  const value = readValue(cell, text, part, context);
  const formula = cell.formula && readFormulaText(cell.formula, cell.row, cell.column, masters);
  return { value, formula };
}
