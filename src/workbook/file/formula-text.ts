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

/** Gives a formula as it reads when it is copied so many rows down and columns to the right. */
export type FormulaCopies = (rows: number, columns: number) => string;

type Piece = string | ((rows: number, columns: number) => string | null);

/** Takes a formula apart once, for any number of copies. */
export function copiesOf(formula: string): FormulaCopies {
  const pieces: Piece[] = [];
  let at = 0;
  for (const literal of formula.matchAll(LITERAL)) {
    addCode(pieces, formula.slice(at, literal.index));
    pieces.push(literal[0]);
    at = literal.index + literal[0].length;
  }
  addCode(pieces, formula.slice(at));
  // Joined and not added up: a string added up from thousands of pieces keeps them all.
  return (rows, columns) =>
    pieces
      .map((piece) => (typeof piece === "string" ? piece : (piece(rows, columns) ?? BROKEN)))
      .join("");
}

function addCode(pieces: Piece[], code: string): void {
  let at = 0;
  for (const match of code.matchAll(REFERENCE)) {
    const [whole, column, row, firstColumn, lastColumn, firstRow, lastRow] = match;
    pieces.push(code.slice(at, match.index));
    at = match.index + whole.length;
    if (column !== undefined && row !== undefined) {
      pieces.push(joined(columnCopies(column), rowCopies(row), ""));
    } else if (firstColumn !== undefined && lastColumn !== undefined) {
      pieces.push(joined(columnCopies(firstColumn), columnCopies(lastColumn), ":"));
    } else if (firstRow !== undefined && lastRow !== undefined) {
      pieces.push(joined(rowCopies(firstRow), rowCopies(lastRow), ":"));
    }
  }
  pieces.push(code.slice(at));
}

type Copies = (rows: number, columns: number) => string | null;

function joined(first: Copies, second: Copies, mark: string): Copies {
  return (rows, columns) => {
    const start = first(rows, columns);
    const end = second(rows, columns);
    return start === null || end === null ? null : start + mark + end;
  };
}

/** Null where the copy would lie outside the grid. */
function rowCopies(text: string): Copies {
  if (text.startsWith("$")) return () => text;
  return (rows) => {
    const row = Number(text) + rows;
    return row >= 1 && row <= MAX_ROWS ? String(row) : null;
  };
}

function columnCopies(text: string): Copies {
  let column = 0;
  for (const letter of text.replace("$", "").toUpperCase()) {
    column = column * LETTERS + letter.charCodeAt(0) - A_CODE + 1;
  }
  // What lies beyond XFD is a name and no column.
  if (text.startsWith("$") || column > MAX_COLUMNS) return () => text;
  return (_, columns) => {
    const shifted = column - 1 + columns;
    return shifted >= 0 && shifted < MAX_COLUMNS ? columnName(shifted) : null;
  };
}
