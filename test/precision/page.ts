import { columnName } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { buildSheet, type CellSpec } from "../support/form-builder";

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const PERCENT_CELL = /^%(\d+(?:\.\d+)?)$/u;

/**
 * A sheet drawn as text, a line for each row and "|" between cells. A line of one cell goes over the whole width; "<"
 * belongs to the cell at its left and "^" to the one above it, merged. Plain numbers are number cells, "'12" is a text
 * of digits, "%0.95" a number in a percent format, "\n" a line break, and everything else is text as typed.
 */
export function page(name: string, drawing: string): Sheet {
  const lines = drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(...lines.map((line) => line.length));
  const cells: Record<string, CellSpec> = {};
  const merges: string[] = [];
  lines.forEach((line, row) => {
    if (line.length === 1) merges.push(`A${row + 1}:${columnName(width - 1)}${row + 1}`);
    line.forEach((text, column) => {
      if (text === "" || text === "<" || text === "^") return;
      cells[`${columnName(column)}${row + 1}`] = contentOf(text);
      const right = lastOf(line, column + 1, "<");
      const below = lastOf(
        lines.map((one) => one[column] ?? ""),
        row + 1,
        "^"
      );
      if (right > column || below > row) {
        merges.push(`${columnName(column)}${row + 1}:${columnName(right)}${below + 1}`);
      }
    });
  });
  return buildSheet({ name, cells, merges: merges.filter(distinct) });
}

/** The last place of a run of one sign that begins at a place; the place before it where there is none. */
function lastOf(line: readonly string[], start: number, sign: string): number {
  let at = start;
  while (line[at] === sign) at += 1;
  return at - 1;
}

function distinct(merge: string, place: number, all: readonly string[]): boolean {
  return all.indexOf(merge) === place && merge.split(":")[0] !== merge.split(":")[1];
}

function contentOf(text: string): CellSpec {
  const percent = PERCENT_CELL.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent), format: "0.00%" };
  if (text.startsWith("'")) return text.slice(1);
  return NUMBER.test(text) ? { value: Number(text), text } : text.replaceAll("\\n", "\n");
}
