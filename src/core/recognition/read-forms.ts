import type { Grid } from "../sheet/grid";
import type { Field, Header, IndicatorTable, Narrative } from "../table/indicator-table";
import type { TableKind } from "../vocabulary/titles";
import { findHorizon } from "./find-horizon";
import type { HeaderRow } from "./find-headers";
import { continuesForm, limitOf, placeOf } from "./form-limits";
import { isPerformanceForm } from "./is-performance-form";
import { listTables } from "./list-tables";
import { type BlockPlan, type OpenForm, planBlock, readBlock } from "./read-block";
import { findTitle, isTitle } from "./read-form";
import { readHead } from "./read-head";
import { readNarratives } from "./read-narratives";
import { readHeadGrade, readHeadTotal } from "./read-total";
import { GridParts } from "./split-forms";
import type { TemplateIndex } from "./template-index";
import { walkBlock } from "./walk-block";

/** Makes tables of headers: reads the head of each form and its blocks. */
export function readForms(
  grid: Grid,
  rows: readonly HeaderRow[],
  templates: TemplateIndex
): IndicatorTable[] {
  const parts = new GridParts(grid);
  const tables: IndicatorTable[] = [];
  let free = 0;
  let open: OpenForm | null = null;
  rows.forEach((row, index) => {
    const limit = limitOf(grid, row, rows[index + 1]);
    const previous = rows[index - 1];
    const continued: OpenForm | null =
      open && previous && continuesForm(grid, previous, row) ? open : null;
    const since = Math.max(free, (previous?.bottom ?? -1) + 1);
    const divided = continued ? null : separateParts(parts, row, since);
    const forms = divided
      ? divided.map(({ grid: part, header }) =>
          readForm(part, [header], { free, limit }, null, templates)
        )
      : [readForm(grid, row.headers, { free, limit }, continued, templates)];
    for (const form of forms) {
      tables.push(...form.tables);
      free = Math.max(free, form.free);
    }
    open = divided ? null : (forms[0]?.open ?? null);
  });
  return withHorizons(tables);
}

interface ReadForm {
  readonly tables: readonly IndicatorTable[];
  /** Null when it is no performance form. */
  readonly open: OpenForm | null;
  /** First row below what was read. */
  readonly free: number;
}

/** Reads the blocks that stand beside each other below one head. */
function readForm(
  grid: Grid,
  headers: readonly Header[],
  { free, limit }: { readonly free: number; readonly limit: number },
  continued: OpenForm | null,
  templates: TemplateIndex
): ReadForm {
  const [first] = headers;
  const blocks = headers.map((header, index): BlockPlan => {
    const set = header.correction?.moved;
    const shared = headers.length > 1;
    return planBlock(grid, header, walkBlock(grid, header, limit, set), {
      top: header.top,
      limit: set?.lastRow === undefined ? limit : Math.max(limit, set.lastRow + 1),
      columns: shared ? columnsOf(headers, index) : null,
      horizon: findHorizon(grid, placeOf(headers, index), free),
      kind: set?.kind ?? templateKind(header, templates),
    });
  });
  const hasRows = blocks.some(({ block }) => block.indicators.length + block.residue.length > 0);
  if (!first || !hasRows) return { tables: [], open: null, free };
  const title = continued ? null : titleOf(grid, free, first.top);
  const top = continued ? free : (title?.row ?? firstRowOfForm(grid, free, first.top));
  const plans = blocks.map((plan, index) => (index === 0 ? { ...plan, top } : plan));
  const below = Math.max(...plans.map(({ block }) => block.bottom)) + 1;
  const form = continued
    ? withNarratives(continued, readNarratives(grid, free, first.top))
    : openForm(grid, title, top, first.top);
  const isSet = headers.some((header) => header.correction !== null || isGiven(header));
  const indicators = plans.flatMap(({ block }) => block.indicators);
  const isForm =
    continued !== null ||
    isSet ||
    isPerformanceForm(grid, {
      title,
      header: first,
      indicators,
      hasHead: hasHead(form),
      top,
      before: first.top,
    });
  if (!isForm) return { tables: [], open: null, free: below };
  let open = form;
  const tables: IndicatorTable[] = [];
  for (const plan of plans) {
    for (const table of tablesOf(grid, open, plan)) {
      tables.push(table);
      open = { ...open, id: open.id ?? table.id };
    }
  }
  return { tables, open: tables.length > 0 ? open : null, free: below };
}

function tablesOf(grid: Grid, form: OpenForm, plan: BlockPlan): IndicatorTable[] {
  const { indicators, residue, groups } = plan.block;
  const isTemplate = residue.length > 0 && groups.length === 0 && form.head.title !== null;
  if (indicators.length === 0 && !isTemplate) return [];
  return listTables(grid, form, plan) ?? [readBlock(grid, form, plan)];
}

function openForm(grid: Grid, title: Field | null, top: number, before: number): OpenForm {
  return {
    id: null,
    head: readHead(grid, title, top, before),
    headTotal: readHeadTotal(grid, top, before),
    headGrade: readHeadGrade(grid, top, before),
    top,
  };
}

/** The goal that stands between two blocks of a form belongs to the form. */
function withNarratives(form: OpenForm, narratives: readonly Narrative[]): OpenForm {
  return { ...form, head: { ...form.head, narratives: [...form.head.narratives, ...narratives] } };
}

function hasHead({ head }: OpenForm): boolean {
  const { project, labelled, funds, narratives } = head;
  return Boolean(project ?? labelled.unit ?? funds) || narratives.length > 0;
}

/** The title nearest above, unless it heads a list of its own that ends in a gap. */
function titleOf(grid: Grid, free: number, headerTop: number): Field | null {
  const title = findTitle(grid, free, headerTop);
  if (!title) return null;
  let filled = 0;
  let gap = 0;
  for (let row = title.row + 1; row < headerTop; row++) {
    const isFilled = grid.row(row)?.cells.some(({ text }) => text.trim() !== "") ?? false;
    gap = isFilled ? 0 : gap + 1;
    if (gap === LONGEST_GAP && filled >= ROWS_OF_A_LIST) return null;
    if (isFilled) filled += 1;
  }
  return title;
}

const LONGEST_GAP = 2;
const ROWS_OF_A_LIST = 3;

/** Without a title, the form begins below the last gap above its header. */
function firstRowOfForm(grid: Grid, free: number, headerTop: number): number {
  let top = headerTop;
  for (let row = headerTop - 1; row >= free; row--) {
    if (grid.row(row)?.cells.some((cell) => cell.text.trim() !== "")) top = row;
    else if (!grid.row(row - 1)) break;
  }
  return top;
}

/** Headers that stand beside each other but belong to forms of their own: each has a title over its columns. */
function separateParts(
  parts: GridParts,
  row: HeaderRow,
  free: number
): { grid: Grid; header: Header }[] | null {
  const { headers } = row;
  if (headers.length < 2) return null;
  const divided = headers.map((header, index) => {
    const { left, right } = columnsOf(headers, index);
    return { grid: parts.part(left, right), header };
  });
  const titled = divided.every(({ grid, header }) => hasTitle(grid, free, header.top));
  return titled ? divided : null;
}

function hasTitle(grid: Grid, top: number, before: number): boolean {
  for (let row = before - 1; row >= top; row--) {
    const titles = (grid.row(row)?.cells ?? []).filter(({ text }) => isTitle(text));
    if (titles.length > 0) return true;
  }
  return false;
}

/** The columns from a header to the next one beside it. */
function columnsOf(headers: readonly Header[], index: number): { left: number; right: number } {
  const ends = headers.map((_, at) => placeOf(headers, at).right);
  const before = ends[index - 1] ?? -1;
  return {
    left: before + 1,
    right: index === headers.length - 1 ? Number.MAX_SAFE_INTEGER : (ends[index] ?? 0),
  };
}

/** A person gave at least one of its columns a meaning, here or in a template. */
function isGiven({ columns }: Header): boolean {
  return Object.values(columns).some(({ certainty }) => certainty === "set");
}

function templateKind(header: Header, templates: TemplateIndex): TableKind | null {
  if (!isGiven(header)) return null;
  const headings = [
    ...Object.values(header.columns).map(({ heading }) => heading),
    ...header.history.map(({ heading }) => heading),
    ...header.unknown,
  ];
  const texts = new Map(headings.map(({ address, text }) => [address, text]));
  return templates.find([...texts.values()])?.kind ?? null;
}

/** A form with one block is not divided by time; of several each has the goals for its own time, if there are any. */
function withHorizons(tables: readonly IndicatorTable[]): IndicatorTable[] {
  const horizons = new Map<string, Set<IndicatorTable["horizon"]>>();
  for (const { form, horizon } of tables) {
    horizons.set(form, (horizons.get(form) ?? new Set()).add(horizon));
  }
  return tables.map((table) => {
    const { form, horizon, narratives } = table;
    if ((horizons.get(form)?.size ?? 0) < 2) return horizon ? { ...table, horizon: null } : table;
    if (!narratives.some((one) => one.horizon === horizon)) return table;
    const own = narratives.filter((one) => one.horizon === null || one.horizon === horizon);
    return { ...table, narratives: own };
  });
}
