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
 * Divides a sheet with forms beside each other, separated by empty columns, into one grid for each. A part has its own
 * title and names an indicator and a value; the other columns go with the part left of them, unless they stand apart.
 */
export function splitForms(sheet: Sheet): Grid[] {
  const spans = filledSpans(sheet);
  if (spans.length < 2) return [new Grid(sheet)];
  const parts = joinSpans(spans, factsOf(sheet, spans));
  return parts.length < 2 ? [new Grid(sheet)] : parts.map((span) => new Grid(clip(sheet, span)));
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
  hasValue: boolean;
  /** Rows with known headings, and those of them that name an indicator column. */
  readonly headingRows: Set<number>;
  readonly nameRows: Set<number>;
}

function factsOf({ rows }: Sheet, spans: readonly Span[]): SpanFacts[] {
  const facts = spans.map((): SpanFacts => ({
    hasTitle: false,
    hasName: false,
    hasValue: false,
    headingRows: new Set(),
    nameRows: new Set(),
  }));
  for (const { cells, index } of rows) {
    let at = 0;
    for (const { column, value } of cells) {
      while ((spans[at]?.right ?? Number.POSITIVE_INFINITY) < column) at += 1;
      const fact = facts[at];
      if (!fact || typeof value !== "string") continue;
      fact.hasTitle ||= isTitle(value);
      const roles = columnRoles(value);
      if (roles.length === 0) continue;
      fact.headingRows.add(index);
      if (roles.includes("name")) fact.nameRows.add(index);
      fact.hasName ||= roles.includes("name");
      fact.hasValue ||= roles.includes("target") || roles.includes("actual");
    }
  }
  return facts;
}

/** A span without a form of its own belongs to the form left of it, unless more than one empty column is between. */
function joinSpans(spans: readonly Span[], facts: readonly SpanFacts[]): Span[] {
  const parts: { span: Span; isForm: boolean; isPlain: boolean; nameRows: Set<number> }[] = [];
  spans.forEach((span, index) => {
    const fact = facts[index];
    if (!fact) return;
    const isForm = fact.hasTitle && fact.hasName && fact.hasValue;
    const before = parts.at(-1);
    const gap = before ? span.left - before.span.right - 1 : 0;
    const isApart = isForm
      ? gap > 1 || before?.isPlain === false
      : gap > 1 && !continuesHeader(fact, before?.nameRows);
    const { nameRows, headingRows } = fact;
    const isPlain = headingRows.size === 0;
    if (!before || isApart) parts.push({ span, isForm, isPlain, nameRows });
    else {
      parts[parts.length - 1] = {
        span: { left: before.span.left, right: span.right },
        isForm: isForm || before.isForm,
        isPlain: isPlain && before.isPlain,
        nameRows: new Set([...before.nameRows, ...nameRows]),
      };
    }
  });
  return parts.some(({ isForm }) => isForm) ? parts.map(({ span }) => span) : [];
}

/** Further columns of the headers left of them: all their headings stand in rows of these. */
function continuesHeader(
  { headingRows, hasTitle }: SpanFacts,
  nameRows: ReadonlySet<number> | undefined
): boolean {
  return (
    !hasTitle &&
    headingRows.size > 0 &&
    [...headingRows].every((row) => nameRows?.has(row) ?? false)
  );
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
