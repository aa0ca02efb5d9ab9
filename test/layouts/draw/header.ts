import type { Canvas } from "../canvas";
import type { Plan } from "../plan";
import type { PlacedColumn } from "./places";

const LEVEL_ROLES: readonly string[] = ["level1", "level2", "name"];

/** The rows that the headings take. */
export function headerRows(plan: Plan, columns: readonly PlacedColumn[]): number {
  const upper = plan.overLevels !== null || columns.some(({ above }) => above !== undefined);
  return 1 + (upper ? 1 : 0) + (plan.overAll === null ? 0 : 1);
}

/** Draws the headings from a row on; headings without one above them are merged down. */
export function drawHeader(
  canvas: Canvas,
  plan: Plan,
  columns: readonly PlacedColumn[],
  top: number
): void {
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) return;
  let row = top;
  if (plan.overAll !== null) {
    const width = last.at + last.width - first.at;
    canvas.block(plan.overAll, { row: row++, column: first.at, columns: width });
  }
  const below = top + headerRows(plan, columns) - 1;
  const tops = columns.map((column) =>
    plan.overLevels !== null && LEVEL_ROLES.includes(column.role) ? plan.overLevels : column.above
  );
  columns.forEach((column, index) => {
    const heading = styled(column.heading, plan.headingStyle);
    const above = tops[index];
    if (above === undefined) {
      const stands = plan.headingsStand === "lower" ? below : row;
      const rows = plan.headingsStand === "merged" ? below - row + 1 : 1;
      canvas.block(heading, { row: stands, column: column.at, rows, columns: column.width });
      return;
    }
    canvas.block(heading, { row: below, column: column.at, columns: column.width });
    if (tops[index - 1] === above) return;
    let end = index;
    while (tops[end + 1] === above) end++;
    const stop = columns[end] ?? column;
    canvas.block(above, { row, column: column.at, columns: stop.at + stop.width - column.at });
  });
}

function styled(heading: string, style: Plan["headingStyle"]): string {
  if (style === "break" && heading.length >= 4)
    return `${heading.slice(0, 2)}\n${heading.slice(2)}`;
  if (style === "blanks") return ` ${heading.slice(0, 1)}　${heading.slice(1)} `;
  return heading;
}
