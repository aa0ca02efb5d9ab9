import type { Grid } from "../sheet/grid";
import type { Field, Narrative } from "../table/indicator-table";
import { readNarrativeNumbers } from "../value/narrative-numbers";
import { foldHeading } from "../vocabulary/fold-text";
import { HORIZON_WORDS, NARRATIVE_HEADINGS, type NarrativeRole } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import type { Horizon } from "../vocabulary/titles";
import { isEmptyField, readField } from "./read-field";

const headings = new HeadingLookup<NarrativeRole>(NARRATIVE_HEADINGS);

/** The goal and result texts: below their heading, or to its right. */
export function readNarratives(grid: Grid, top: number, before: number): Narrative[] {
  const found: Narrative[] = [];
  for (let row = top; row < before; row++) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (typeof cell.value !== "string") continue;
      const role = headings.find(cell.value)[0];
      if (!role) continue;
      const horizon = horizonOf(grid, row, cell.column);
      for (const field of narrativeFields(grid, role, row, cell.column, before)) {
        found.push({ role, field, horizon, numbers: readNarrativeNumbers(field.text) });
      }
    }
  }
  return found;
}

/** The texts that a block of a form answers to: of the head and of its own rows, without those for another time. */
export function narrativesOfBlock(
  head: readonly Narrative[],
  own: readonly Narrative[],
  horizon: Horizon | null
): Narrative[] {
  const places = new Set(head.map(({ field }) => field.address));
  const all = [...head, ...own.filter(({ field }) => !places.has(field.address))];
  if (horizon === null) return all;
  return all.filter((one) => one.horizon === null || one.horizon === horizon);
}

/** 预期目标 heads its text from above; 年度总体目标 stands left of it, or left of such headings. */
function narrativeFields(
  grid: Grid,
  role: NarrativeRole,
  row: number,
  column: number,
  before: number
): Field[] {
  const extent = grid.extent(row, column);
  const below = extent.bottom + 1 < before ? readField(grid, extent.bottom + 1, column) : null;
  const right = readField(grid, row, extent.right + 1);
  if (role === "goal" && isHeading(right)) {
    // 总体目标 | 全年实际完成情况: both stand over their texts.
    const over = below && extent.bottom === row && headings.find(right.text)[0] === "actual";
    return over && !isEmptyField(below) && !isHeading(below) ? [below] : [];
  }
  const candidates = role === "goal" ? [right, below] : [below, right];
  const usable = candidates.filter((field): field is Field => field !== null && !isHeading(field));
  const first = usable.find((field) => field.text.trim() !== "") ?? usable[0];
  if (!first) return [];
  return first === right ? [first, ...listBelow(grid, first, extent.bottom)] : [first];
}

/** A goal may be a list with a row for each sentence, beside one merged heading. */
function listBelow(grid: Grid, first: Field, bottom: number): Field[] {
  const found: Field[] = [];
  for (let row = grid.extent(first.row, first.column).bottom + 1; row <= bottom; row++) {
    const field = readField(grid, row, first.column);
    if (field.row === row && !isEmptyField(field) && !isHeading(field)) found.push(field);
  }
  return found;
}

function isHeading(field: Field): boolean {
  return headings.find(field.text).length > 0;
}

/** From the heading's own words, else from the cell left of it: 年度总体目标 | 预期目标. */
function horizonOf(grid: Grid, row: number, column: number): Horizon | null {
  const left = column > 0 ? grid.text(row, column - 1) : "";
  for (const text of [grid.text(row, column), left].map(foldHeading)) {
    const found = HORIZON_WORDS.find(({ words }) => words.some((word) => text.includes(word)));
    if (found) return found.horizon;
  }
  return null;
}
