import type { Grid } from "../sheet/grid";
import type { Field, HeaderColumn } from "../table/indicator-table";
import { Decimal, ZERO } from "../value/decimal";
import { parseValue } from "../value/parse-value";
import type { ColumnRole } from "../vocabulary/column-headings";
import type { AssignedColumns } from "./assign-columns";
import { numberOf, readField } from "./read-field";

/** Rows below a header that speak for its columns. */
const SAMPLE = 30;
/** A meaning is guessed when this share of the filled cells speaks for it. */
const MAJORITY = 0.6;
const FEWEST_CELLS = 2;
const FULL_MARKS = [100, 90, 80].map((points) => new Decimal(points));

type Columns = Partial<Record<ColumnRole, HeaderColumn>>;

/**
 * Guesses what headings mean that are not known, from the cells below them. Only what the block lacks is guessed, and
 * every guess is marked unsure.
 * @param until first row below the block
 */
export function guessColumns(
  grid: Grid,
  assigned: AssignedColumns,
  bottom: number,
  until: number
): AssignedColumns {
  const columns: Columns = { ...assigned.columns };
  let unknown = [...assigned.unknown];
  const give = (role: ColumnRole, heading: Field | undefined): void => {
    if (!heading || columns[role]) return;
    columns[role] = { role, column: heading.column, heading, certainty: "unsure" };
    unknown = unknown.filter((other) => other !== heading);
  };
  const rows = Array.from(
    { length: Math.max(0, Math.min(SAMPLE, until - bottom - 1)) },
    (_, at) => bottom + 1 + at
  );
  const cellsOf = ({ column }: Field): Field[] =>
    rows
      .map((row) => readField(grid, row, column))
      .filter((field) => field.column === column && field.text.trim() !== "");
  const findBy = (test: (cells: readonly Field[], heading: Field) => boolean) =>
    unknown.find((heading) => {
      const cells = cellsOf(heading);
      return cells.length >= FEWEST_CELLS && test(cells, heading);
    });
  const hasLevels = Boolean(columns.level1 ?? columns.level2);
  if (!columns.name && hasLevels) {
    const level = columns.level2 ?? columns.level1;
    const name = findBy(
      (cells, { column }) => column > (level?.column ?? 0) && most(cells, isWords)
    );
    give("name", name);
  }
  if (!columns.target && hasLevels)
    give(
      "target",
      findBy((cells) => most(cells, isCompared))
    );
  if (!columns.target && !columns.actual && hasLevels) {
    give(
      "target",
      findBy((cells) => most(cells, isMeasured))
    );
  }
  if (columns.target && !columns.weight) give("weight", findBy(isWeights));
  if (columns.target && columns.score && !columns.actual) {
    give(
      "actual",
      findBy(
        (cells, { column }) => column > (columns.target?.column ?? 0) && most(cells, isMeasured)
      )
    );
  }
  return { ...assigned, columns, unknown };
}

function most(cells: readonly Field[], test: (cell: Field) => boolean): boolean {
  return cells.filter(test).length >= cells.length * MAJORITY;
}

/** A text without digits, as names of indicators are. */
function isWords({ value, text }: Field): boolean {
  return typeof value === "string" && text.length <= 60 && !/^[\d\s.,%]+$/u.test(text);
}

/** ≥95%, 不少于3家, 年底前. */
function isCompared(cell: Field): boolean {
  const value = parseValue(cell.value, cell);
  if (value.kind === "date") return value.comparator !== "none";
  return value.kind === "range" || (value.kind === "quantity" && value.comparator !== "none");
}

/** A quantity with its unit, a date or a grade. */
function isMeasured(cell: Field): boolean {
  const value = parseValue(cell.value, cell);
  if (value.kind === "quantity") return value.unit.text !== "" || value.comparator !== "none";
  return value.kind === "date" || value.kind === "grade" || value.kind === "range";
}

/** Plain numbers whose sum is 80, 90 or 100; the sum itself may follow them. */
function isWeights(cells: readonly Field[]): boolean {
  const numbers = [...new Map(cells.map((cell) => [cell.address, cell])).values()].map(numberOf);
  let sum = ZERO;
  for (const [index, number] of numbers.entries()) {
    if (number === null || number.lte(0)) return false;
    if (index >= FEWEST_CELLS && number.eq(sum) && isFullMarks(sum)) return true;
    sum = sum.plus(number);
  }
  return isFullMarks(sum);
}

function isFullMarks(sum: Decimal): boolean {
  return FULL_MARKS.some((points) => sum.eq(points));
}
