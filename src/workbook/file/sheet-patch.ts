import type { CellContent } from "../../core/edit";
import { type Area, formatAddress, formatArea } from "../../core/sheet/address";
import { storedFormula } from "./cell-content";
import { contentXml, formulaElement, newCell, rewriteCell } from "./cell-xml";
import type { CellPlace, RowPlace, SheetProbe } from "./probe-sheet";
import { scanSheet } from "./sheet-scan";
import { applySplices, type Splice } from "./splice";

/** A cell's new content and style. */
export interface CellChange {
  readonly place: CellPlace;
  readonly content: CellContent;
  readonly style: number;
}

/** The text of a worksheet part with cells changed; each cell at most once. */
export function patchSheet(probe: SheetProbe, changes: readonly CellChange[]): string {
  const ordered = [...changes].sort(
    (left, right) => left.place.row - right.place.row || left.place.column - right.place.column
  );
  const added = ordered.filter(({ place, content }) => !place.element && !isEmpty(content));
  const splices: Splice[] = [...followerSplices(probe, ordered)];
  for (const change of ordered) {
    const { element } = change.place;
    if (element) splices.push({ ...element, text: changedCell(probe, element, change) });
    else if (change.place.rowPlace?.emptyEnd === null && !isEmpty(change.content)) {
      const at = change.place.insertAt;
      splices.push({ start: at, end: at, text: addedCell(probe, change) });
    }
  }
  splices.push(...rowSplices(probe, added));
  if (added.length > 0) splices.push(...dimensionSplice(probe, added));
  return applySplices(probe.text, splices);
}

function isEmpty({ value, formula }: CellContent): boolean {
  return formula === null && (value === null || value === "");
}

function changedCell(
  { text, part, prefix }: SheetProbe,
  { start, end }: { readonly start: number; readonly end: number },
  { content, style }: CellChange
): string {
  return rewriteCell(text.slice(start, end), style, contentXml(content, prefix), part);
}

function addedCell({ prefix }: SheetProbe, { place, content, style }: CellChange): string {
  const address = formatAddress(place.row, place.column);
  return newCell(address, style, contentXml(content, prefix), prefix);
}

/** Rows that do not stand in the text yet, rows that stand there without cells, and `spans` that grew. */
function rowSplices(probe: SheetProbe, added: readonly CellChange[]): Splice[] {
  const { prefix, emptyData } = probe;
  const byRow = new Map<number, CellChange[]>();
  for (const change of added) {
    const row = byRow.get(change.place.row);
    if (row) row.push(change);
    else byRow.set(change.place.row, [change]);
  }
  const splices: Splice[] = [];
  let rowsOfEmptyData = "";
  for (const [row, changes] of byRow) {
    const [first] = changes;
    if (!first) continue;
    const { rowPlace, insertAt } = first.place;
    const cells = (): string => changes.map((change) => addedCell(probe, change)).join("");
    if (!rowPlace) {
      const text = `<${prefix}row r="${String(row + 1)}">${cells()}</${prefix}row>`;
      if (emptyData) rowsOfEmptyData += text;
      else splices.push({ start: insertAt, end: insertAt, text });
      continue;
    }
    if (rowPlace.emptyEnd) {
      splices.push({ ...rowPlace.emptyEnd, text: `>${cells()}</${prefix}row>` });
    }
    splices.push(...spansSplice(probe.text, rowPlace, changes));
  }
  if (emptyData && rowsOfEmptyData !== "") {
    splices.push({ ...emptyData, text: `>${rowsOfEmptyData}</${prefix}sheetData>` });
  }
  return splices;
}

function spansSplice(text: string, { spans }: RowPlace, added: readonly CellChange[]): Splice[] {
  if (!spans) return [];
  const [first, last] = text.slice(spans.start, spans.end).split(":").map(Number);
  if (first === undefined || last === undefined) return [];
  const columns = added.map(({ place }) => place.column + 1);
  const grown = `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
  return [{ ...spans, text: grown }];
}

function dimensionSplice({ dimension }: SheetProbe, added: readonly CellChange[]): Splice[] {
  if (!dimension) return [];
  const area = added.reduce<Area>(
    (grown, { place }) => ({
      top: Math.min(grown.top, place.row),
      left: Math.min(grown.left, place.column),
      bottom: Math.max(grown.bottom, place.row),
      right: Math.max(grown.right, place.column),
    }),
    dimension.area
  );
  const { start, end } = dimension;
  return [{ start, end, text: formatArea(area) }];
}

/** When the master of a shared formula is changed, each cell that follows it gets its formula spelled out. */
function followerSplices(probe: SheetProbe, changes: readonly CellChange[]): Splice[] {
  const orphaned = new Set(changes.flatMap(({ place }) => place.masterOf ?? []));
  if (orphaned.size === 0) return [];
  const changed = new Set(changes.map(({ place }) => place.element?.start));
  const splices: Splice[] = [];
  scanSheet(probe.text, probe.part, {
    cell: (cell) => {
      const { formula } = cell;
      if (formula?.kind !== "shared" || !orphaned.has(formula.sharedIndex ?? "")) return;
      if (formula.text !== "" || changed.has(cell.start)) return;
      const own = storedFormula(formula, cell.row, cell.column, probe.masters);
      if (own === null) return;
      const { start, end } = formula;
      splices.push({ start, end, text: formulaElement(own, probe.prefix) });
    },
  });
  return splices;
}
