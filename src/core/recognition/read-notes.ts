import type { Grid } from "../sheet/grid";
import type { Field } from "../table/indicator-table";
import { readField } from "./read-field";
import { isNoteText } from "./walk-block";

/** Notes further below a table than this are not its own. */
const LONGEST_GAP = 3;
const MOST_ROWS = 30;

/**
 * The note and signature lines below a block: from the first line that begins like one to the next gap or form.
 * @param before first row that belongs to something else
 */
export function readNotes(grid: Grid, bottom: number, before: number): Field[] {
  const notes: Field[] = [];
  let gap = 0;
  const last = Math.min(before, bottom + 1 + MOST_ROWS);
  for (let row = bottom + 1; row < last && gap <= LONGEST_GAP; row++) {
    const cells = (grid.row(row)?.cells ?? []).filter(({ text }) => text.trim() !== "");
    if (cells.length === 0) {
      gap += 1;
      continue;
    }
    gap = 0;
    const [first] = cells;
    if (notes.length === 0 && first && !isNoteText(first.text)) break;
    for (const { column } of cells) notes.push(readField(grid, row, column));
  }
  return notes;
}
