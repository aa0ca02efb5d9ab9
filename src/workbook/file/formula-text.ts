import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";

/** String literals, quoted sheet names and bracketed table or book references: nothing in them is a cell. */
const LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/** A1, A:C or 1:3, with or without "$"; neither inside a longer name, nor a function, nor a sheet name. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.\\$?])(?:(\$?[A-Za-z]{1,3})(\$?[1-9][0-9]{0,6})|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?[1-9][0-9]{0,6}):(\$?[1-9][0-9]{0,6}))(?![\p{L}\p{N}_.(!?])/gu;

const BROKEN = "#REF!";
const A_CODE = 65;
const LETTERS = 26;

/** Changes the code of a formula, leaving strings, quoted names and bracketed references alone. */
export function outsideLiterals(formula: string, change: (code: string) => string): string {
  let result = "";
  let at = 0;
  for (const literal of formula.matchAll(LITERAL)) {
    result += change(formula.slice(at, literal.index)) + literal[0];
    at = literal.index + literal[0].length;
  }
  return result + change(formula.slice(at));
}

/** The formula as it reads when it is copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideLiterals(formula, (code) =>
    code.replace(
      REFERENCE,
      (
        whole: string,
        column: string | undefined,
        row: string | undefined,
        firstColumn: string | undefined,
        lastColumn: string | undefined,
        firstRow: string | undefined,
        lastRow: string | undefined
      ) => {
        if (column !== undefined && row !== undefined) {
          return joined(shiftColumn(column, columns), shiftRow(row, rows), "");
        }
        if (firstColumn !== undefined && lastColumn !== undefined) {
          return joined(shiftColumn(firstColumn, columns), shiftColumn(lastColumn, columns), ":");
        }
        if (firstRow !== undefined && lastRow !== undefined) {
          return joined(shiftRow(firstRow, rows), shiftRow(lastRow, rows), ":");
        }
        return whole;
      }
    )
  );
}

function joined(first: string | null, second: string | null, mark: string): string {
  return first === null || second === null ? BROKEN : first + mark + second;
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
}

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  let column = 0;
  for (const letter of text.toUpperCase()) {
    column = column * LETTERS + letter.charCodeAt(0) - A_CODE + 1;
  }
  // Four letters, or three beyond XFD, are a name and no column.
  if (column > MAX_COLUMNS) return text;
  const shifted = column - 1 + by;
  return shifted >= 0 && shifted < MAX_COLUMNS ? columnName(shifted) : null;
}
