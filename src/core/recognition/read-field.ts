import { rememberText } from "../remember";
import { formatAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Cell } from "../sheet/sheet";
import type { Field, NumberField, RateField } from "../table/indicator-table";
import { readShownRate } from "../value/shown-rate";
import { Decimal, decimalOf, HUNDRED } from "../value/decimal";
import { foldWidth } from "../vocabulary/fold-text";
import { accidentalText } from "./accidental-text";

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const GROUPED_NUMBER = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const NUMBER_SUFFIX = /(分|%|亿元|万元|千元|元)$/;
const WHITE_SPACE = /\s+/gu;

/** The field seen at a position, through merged areas. */
export function readField(grid: Grid, row: number, column: number): Field {
  const anchor = grid.anchor(row, column);
  const cell = grid.cell(anchor.row, anchor.column);
  return {
    address: formatAddress(anchor.row, anchor.column),
    row: anchor.row,
    column: anchor.column,
    value: cell?.value ?? null,
    text: cell?.text ?? "",
    formula: cell?.formula ?? null,
    format: cell?.format ?? "General",
  };
}

export function readNumberField(grid: Grid, row: number, column: number): NumberField {
  const field = readField(grid, row, column);
  return { ...field, amount: numberOf(meant(field)) };
}

/** Points of full marks: 10 also for 0.1 in a percent format, as in 权重占比. */
export function readPointsField(grid: Grid, row: number, column: number): NumberField {
  const field = readNumberField(grid, row, column);
  const isShare = typeof field.value === "number" && field.format.includes("%");
  return isShare && field.amount ? { ...field, amount: field.amount.times(HUNDRED) } : field;
}

export function readRateField(grid: Grid, row: number, column: number): RateField {
  const field = readField(grid, row, column);
  return { ...field, amount: readShownRate(meant(field))?.percent ?? null };
}

/** Of a formula typed by accident (=10分, shown as #NAME?) what was meant. */
function meant(field: Field): Pick<Field, "value" | "format"> {
  const text = accidentalText(field);
  return text === null ? field : { value: text.slice(1), format: "@" };
}

/** The number in a cell: a number, or text such as "8,065.31", "10分", "10%". Null for anything else. */
export function numberOf(cell: Pick<Cell, "value">): Decimal | null {
  const { value } = cell;
  if (typeof value === "number") return decimalOf(value);
  if (typeof value !== "string") return null;
  return numberInText(value);
}

const numberInText = rememberText((value): Decimal | null => {
  const text = foldWidth(value).replace(WHITE_SPACE, "").replace(NUMBER_SUFFIX, "");
  if (PLAIN_NUMBER.test(text)) return new Decimal(text);
  if (GROUPED_NUMBER.test(text)) return new Decimal(text.replaceAll(",", ""));
  return null;
});

export function isEmptyField(field: Field | null): boolean {
  return field === null || (field.formula === null && field.text.trim() === "");
}
