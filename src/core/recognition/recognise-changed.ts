import type { Area } from "../sheet/address";
import type { Cell, Sheet, SheetRow } from "../sheet/sheet";
import type { IndicatorTable } from "../table/indicator-table";
import { recogniseSheet } from "./recognise";

type Recognise = (sheet: Sheet) => IndicatorTable[];

/** Rows that hold tables side by side or of one form, with nothing of another between them. */
interface Cluster {
  readonly tables: readonly IndicatorTable[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * Recognises a sheet anew after a change, with the tables of its earlier snapshot at hand: where only rows within one
 * form changed and the form keeps its place, that form alone is read again and the others stay the same objects.
 * Gives what `recogniseSheet` gives, in the time of comparing the cells.
 */
export function recogniseChanged(
  before: Sheet,
  tables: readonly IndicatorTable[],
  now: Sheet,
  recognise: Recognise = recogniseSheet
): IndicatorTable[] {
  if (before === now) return [...tables];
  if (!hasSameFrame(before, now)) return recognise(now);
  const changed = changedRows(before.rows, now.rows);
  if (changed.length === 0) return [...tables];
  const clusters = clustersOf(tables);
  const at = clusters.findIndex(({ top, bottom }) =>
    changed.every((row) => row >= top && row <= bottom)
  );
  const cluster = clusters[at];
  if (!cluster || (at > 0 && touchesHead(cluster, changed))) return recognise(now);
  const window = {
    first: (clusters[at - 1]?.bottom ?? -1) + 1,
    last: (clusters[at + 1]?.top ?? Number.POSITIVE_INFINITY) - 1,
  };
  const read = recognise(rowsOf(now, window.first, window.last));
  if (!keepsPlace(cluster.tables, read)) return recognise(now);
  const fresh = new Map(cluster.tables.map((table, index) => [table, read[index]]));
  return tables.map((table) => fresh.get(table) ?? table);
}

/** Where a form begins decides where the notes below the form before it end. */
function touchesHead({ tables }: Cluster, changed: readonly number[]): boolean {
  const header = Math.min(...tables.map((table) => table.header.top));
  return changed.some((row) => row < header);
}

function hasSameFrame(one: Sheet, other: Sheet): boolean {
  return (
    one.name === other.name &&
    one.visibility === other.visibility &&
    one.isProtected === other.isProtected &&
    sameList(one.hiddenColumns, other.hiddenColumns, (left, right) => left === right) &&
    sameList(one.merges, other.merges, sameArea)
  );
}

/** Indexes of the rows that differ, ascending. */
function changedRows(before: readonly SheetRow[], now: readonly SheetRow[]): number[] {
  const changed: number[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < now.length) {
    const old = before[left];
    const next = now[right];
    const row = Math.min(old?.index ?? Infinity, next?.index ?? Infinity);
    const isOld = old?.index === row;
    const isNext = next?.index === row;
    if (!isOld || !isNext || !sameRow(old, next)) changed.push(row);
    if (isOld) left += 1;
    if (isNext) right += 1;
  }
  return changed;
}

function sameRow(one: SheetRow, other: SheetRow): boolean {
  return (
    one === other || (one.hidden === other.hidden && sameList(one.cells, other.cells, sameCell))
  );
}

function sameCell(one: Cell, other: Cell): boolean {
  return (
    one === other ||
    (one.column === other.column &&
      one.value === other.value &&
      one.text === other.text &&
      one.formula === other.formula &&
      one.format === other.format &&
      one.locked === other.locked)
  );
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function sameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  same: (left: Item, right: Item) => boolean
): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every((item, index) => {
        const opposite = other[index];
        return opposite !== undefined && same(item, opposite);
      }))
  );
}

function clustersOf(tables: readonly IndicatorTable[]): Cluster[] {
  const sorted = [...tables].sort((one, other) => one.area.top - other.area.top);
  const clusters: Cluster[] = [];
  for (const table of sorted) {
    const last = clusters.at(-1);
    const joins =
      last &&
      (table.area.top <= last.bottom || last.tables.some(({ form }) => form === table.form));
    if (!joins) {
      clusters.push({ tables: [table], top: table.area.top, bottom: table.area.bottom });
      continue;
    }
    clusters[clusters.length - 1] = {
      tables: [...last.tables, table],
      top: last.top,
      bottom: Math.max(last.bottom, table.area.bottom),
    };
  }
  return clusters;
}

function rowsOf(sheet: Sheet, first: number, last: number): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.filter(({ index }) => index >= first && index <= last),
    merges: sheet.merges.filter(({ top, bottom }) => bottom >= first && top <= last),
  };
}

function keepsPlace(before: readonly IndicatorTable[], now: readonly IndicatorTable[]): boolean {
  return sameList(
    before,
    now,
    (one, other) => one.id === other.id && one.form === other.form && sameArea(one.area, other.area)
  );
}
