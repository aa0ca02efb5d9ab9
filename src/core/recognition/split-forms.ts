import { Grid } from "../sheet/grid";
import type { Sheet } from "../sheet/sheet";
import { columnRoles } from "./column-meanings";
import { isTitle } from "./read-form";

/** Columns of a sheet, both included. */
interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * Divides a sheet with forms beside each other, separated by empty columns, into one grid for each. Every part has its
 * own title and names an indicator column; otherwise the sheet stays whole.
 */
export function splitForms(sheet: Sheet): Grid[] {
  const spans = filledSpans(sheet);
  if (spans.length > 1) {
    const facts = factsOf(sheet, spans);
    if (facts.filter(({ hasTitle, hasName }) => hasTitle && hasName).length > 1) {
      return joinSpans(spans, facts).map((span) => new Grid(clip(sheet, span)));
    }
  }
  return [new Grid(sheet)];
}

/** Columns that hold something, together where no empty column is between. */
function filledSpans({ rows, merges }: Sheet): Span[] {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    for (const { column, text } of cells) if (text !== "") filled.add(column);
  }
  const last = Math.max(-1, ...filled);
  for (const { left, right } of merges) {
    for (let column = left; column <= Math.min(right, last); column++) filled.add(column);
  }
  const spans: Span[] = [];
  for (const column of [...filled].sort((one, other) => one - other)) {
    const before = spans.at(-1);
    if (before && before.right === column - 1) {
      spans[spans.length - 1] = { left: before.left, right: column };
    } else spans.push({ left: column, right: column });
  }
  return spans;
}

interface SpanFacts {
  hasTitle: boolean;
  hasName: boolean;
}

function factsOf({ rows }: Sheet, spans: readonly Span[]): SpanFacts[] {
  const facts = spans.map((): SpanFacts => ({ hasTitle: false, hasName: false }));
  for (const { cells } of rows) {
    let at = 0;
    for (const { column, value } of cells) {
      while ((spans[at]?.right ?? Number.POSITIVE_INFINITY) < column) at += 1;
      const fact = facts[at];
      if (!fact || typeof value !== "string") continue;
      fact.hasTitle ||= isTitle(value);
      fact.hasName ||= columnRoles(value).includes("name");
    }
  }
  return facts;
}

/** A span without a form of its own belongs to the form left of it. */
function joinSpans(spans: readonly Span[], facts: readonly SpanFacts[]): Span[] {
  const joined: Span[] = [];
  spans.forEach((span, index) => {
    const fact = facts[index];
    const before = joined.at(-1);
    if (before && !(fact?.hasTitle && fact.hasName)) {
      joined[joined.length - 1] = { left: before.left, right: span.right };
    } else joined.push(span);
  });
  const [first, second] = joined;
  const [fact] = facts;
  if (!first || !second || (fact?.hasTitle && fact.hasName)) return joined;
  return [{ left: first.left, right: second.right }, ...joined.slice(2)];
}

/** The part of a sheet in some columns. */
function clip(sheet: Sheet, { left, right }: Span): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.flatMap((row) => {
      const cells = row.cells.filter(({ column }) => column >= left && column <= right);
      return cells.length > 0 ? [{ ...row, cells }] : [];
    }),
    merges: sheet.merges.filter((area) => area.left <= right && area.right >= left),
  };
}

/** Grids of some columns of one sheet, each made once. */
export class GridParts {
  private readonly parts = new Map<string, Grid>();

  constructor(private readonly grid: Grid) {}

  /** The whole grid when too many different parts are asked for: each costs a pass over the sheet. */
  part(left: number, right: number): Grid {
    const key = `${left}-${right}`;
    const known = this.parts.get(key);
    if (known) return known;
    if (this.parts.size >= MOST_PARTS) return this.grid;
    const part = new Grid(clip(this.grid.sheet, { left, right }));
    this.parts.set(key, part);
    return part;
  }
}

const MOST_PARTS = 8;
