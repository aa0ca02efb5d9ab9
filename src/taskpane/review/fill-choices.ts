import type { Session } from "../../assistant/session";
import type { Edit } from "../../core/edit";
import { isFillable, type SkippedCell } from "../../core/filling/fill-table";
import { parseAddress } from "../../core/sheet/address";
import { type IndicatorTable, tableName } from "../../core/table/indicator-table";
import { describeCells } from "./describe-cell";
import { editKey, type ReviewGroup, reviewItem } from "./review-item";

/** What a person decided on the plan so far. */
export interface FillDecisions {
  /** Empty cells that shall stay empty, as "sheet!cell". */
  readonly left: ReadonlySet<string>;
  /** Entries that shall be replaced, as "sheet!cell". */
  readonly replaced: ReadonlySet<string>;
  /** Write formulas with PERF functions. */
  readonly formulas: boolean;
}

export const NO_DECISIONS: FillDecisions = {
  left: new Set(),
  replaced: new Set(),
  formulas: false,
};

export interface FillChoices {
  readonly groups: readonly ReviewGroup[];
  readonly skipped: readonly SkippedCell[];
}

/**
 * What could be filled: empty cells, and entries that differ from what is calculated.
 * Every edit shows what would be written as decided, so a total follows the rows that are ticked.
 */
export function fillChoices(
  session: Session,
  decisions: FillDecisions,
  only: ReadonlySet<string> | null
): FillChoices {
  const tables = session
    .getState()
    .tables.map(({ table }) => table)
    .filter((table) => isFillable(table) && (only?.has(table.id) ?? true));
  const choices = tables.map((table) => choicesOf(session, table, decisions));
  return {
    groups: choices.map(({ group }) => group).filter(({ sections }) => sections.length > 0),
    skipped: choices.flatMap(({ skipped }) => skipped),
  };
}

function choicesOf(
  session: Session,
  table: IndicatorTable,
  { left, replaced, formulas }: FillDecisions
): { readonly group: ReviewGroup; readonly skipped: readonly SkippedCell[] } {
  const only = new Set([table.id]);
  const plan = (overwrite: "all" | ReadonlySet<string>) =>
    session.planFill({ overwrite, formulas }, only);
  const wanted = new Set(
    [...replaced].flatMap((key) =>
      key.startsWith(`${table.sheet}!`) ? key.slice(table.sheet.length + 1) : []
    )
  );
  const present = plan(wanted);
  const isBlank = new Set(plan(new Set()).edits.map(({ cell }) => cell));
  const cells = describeCells(table);
  const blank = present.edits
    .filter(({ cell }) => isBlank.has(cell))
    .map((edit) => reviewItem(edit, cells, !left.has(editKey(edit))));

  const different = new Map<string, Edit>();
  for (const edit of present.edits) if (!isBlank.has(edit.cell)) different.set(edit.cell, edit);
  const ticked = new Set(different.keys());
  for (const row of rowsOf(plan("all").edits.filter(({ cell }) => !isBlank.has(cell)))) {
    if (row.some((cell) => wanted.has(cell))) continue;
    for (const edit of plan(new Set([...wanted, ...row])).edits) {
      if (row.includes(edit.cell)) different.set(edit.cell, edit);
    }
  }
  const sections = [
    { kind: "blank" as const, items: blank },
    {
      kind: "different" as const,
      items: [...different.values()]
        .sort(byPlace)
        .map((edit) => reviewItem(edit, cells, ticked.has(edit.cell))),
    },
  ];
  return {
    group: {
      id: table.id,
      name: tableName(table),
      isProtected: table.isProtected,
      sections: sections.filter(({ items }) => items.length > 0),
    },
    skipped: present.skipped,
  };
}

/** Cells that belong together: rate and score of a row are replaced as one. */
function rowsOf(edits: readonly Edit[]): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const { cell } of edits) {
    const row = parseAddress(cell)?.row ?? -1;
    const known = rows.get(row);
    if (known) known.push(cell);
    else rows.set(row, [cell]);
  }
  return [...rows.values()];
}

/** Keys of the edits that are ticked together with one. */
export function togetherWith(edit: Edit, items: readonly { readonly edit: Edit }[]): string[] {
  const row = parseAddress(edit.cell)?.row;
  return items
    .filter(({ edit: other }) => parseAddress(other.cell)?.row === row)
    .map(({ edit: other }) => editKey(other));
}

function byPlace(left: Edit, right: Edit): number {
  const first = parseAddress(left.cell);
  const second = parseAddress(right.cell);
  if (!first || !second) return 0;
  return first.row - second.row || first.column - second.column;
}
