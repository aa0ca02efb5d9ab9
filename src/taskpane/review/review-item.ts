import type { AnalysedTable } from "../../assistant/analyse";
import type { Edit } from "../../core/edit";
import { containsCell, parseAddress } from "../../core/sheet/address";
import { type IndicatorTable, tableName } from "../../core/table/indicator-table";
import { type CellDescription, describeCells, previewContent } from "./describe-cell";

/** An edit as a person decides on it. */
export interface ReviewItem {
  readonly key: string;
  readonly edit: Edit;
  /** "培训种植户 · 完成率" */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Why, when the edit's own reason says less than the finding. */
  readonly note: string | null;
  readonly isTicked: boolean;
}

/** Edits of one table that are decided on in the same way. */
export interface ReviewSection {
  readonly kind: "blank" | "different" | "fix";
  readonly items: readonly ReviewItem[];
}

export interface ReviewGroup {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly sections: readonly ReviewSection[];
}

export function editKey({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}

export function reviewItem(
  edit: Edit,
  cells: ReadonlyMap<string, CellDescription>,
  isTicked: boolean,
  note: string | null = null
): ReviewItem {
  const cell = cells.get(edit.cell);
  const format = cell?.format ?? "General";
  return {
    key: editKey(edit),
    edit,
    label: [cell?.row, cell?.column].filter(Boolean).join(" · "),
    before: cell?.text ?? previewContent(edit.before, format),
    after: previewContent(edit.after, format),
    note,
    isTicked,
  };
}

/** Groups edits by the table they lie in; those outside of all tables by their sheet. */
export function groupEdits(
  edits: readonly Edit[],
  tables: readonly AnalysedTable[],
  unticked: ReadonlySet<string>,
  notes: ReadonlyMap<string, string>
): readonly ReviewGroup[] {
  const groups = new Map<string, { table: IndicatorTable | null; edits: Edit[] }>();
  for (const edit of edits) {
    const table = tableOf(edit, tables);
    const id = table?.id ?? edit.sheet;
    const group = groups.get(id) ?? { table, edits: [] };
    group.edits.push(edit);
    groups.set(id, group);
  }
  return [...groups].map(([id, { table, edits: own }]) => {
    const cells = table ? describeCells(table) : new Map<string, CellDescription>();
    return {
      id,
      name: table ? tableName(table) : id,
      isProtected: table?.isProtected ?? false,
      sections: [
        {
          kind: "fix",
          items: own.map((edit) =>
            reviewItem(edit, cells, !unticked.has(editKey(edit)), notes.get(editKey(edit)))
          ),
        },
      ],
    };
  });
}

function tableOf(edit: Edit, tables: readonly AnalysedTable[]): IndicatorTable | null {
  const place = parseAddress(edit.cell);
  if (!place) return null;
  const found = tables.find(
    ({ table }) => table.sheet === edit.sheet && containsCell(table.area, place.row, place.column)
  );
  return found?.table ?? null;
}

/** The edits that are ticked, table by table. */
export function tickedEdits(groups: readonly ReviewGroup[]): readonly Edit[] {
  return groups.flatMap(({ sections }) =>
    sections.flatMap(({ items }) =>
      items.filter(({ isTicked }) => isTicked).map(({ edit }) => edit)
    )
  );
}
