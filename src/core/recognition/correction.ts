import type { HeaderColumn, IndicatorTable } from "../table/indicator-table";
import type { ColumnRole } from "../vocabulary/column-headings";
import { foldHeading } from "../vocabulary/fold-text";
import type { TableKind } from "../vocabulary/titles";
import { isOwnHeading } from "./column-meanings";

/** A heading of a table, folded, where it stood when a person decided: the correction holds while it stands there. */
export interface KnownHeading {
  readonly column: number;
  readonly heading: string;
}

/** What a person may put right. Rows and columns count from 0; what is left out stays as recognised. */
export interface CorrectionChange {
  /** The column of a meaning; null: the table has no such column. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** Null: the table has no total row. */
  readonly totalRow?: number | null;
  readonly kind?: TableKind;
}

/** A person's correction of one table. Plain data: it is stored with the workbook. */
export interface TableCorrection extends CorrectionChange {
  readonly sheet: string;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly headings: readonly KnownHeading[];
}

/** A correction where it was applied. */
export interface AppliedCorrection {
  /** As it is kept. */
  readonly stored: TableCorrection;
  /** Moved to where the header stands now: rows may have been inserted above. */
  readonly moved: TableCorrection;
}

/** What the headings of a form mean; applies to every header with exactly these headings. Plain data. */
export interface RecognitionTemplate {
  readonly name: string;
  /** In the order of the columns; role null: the column means nothing that is read. */
  readonly columns: readonly { readonly heading: string; readonly role: ColumnRole | null }[];
  readonly kind: TableKind | null;
}

/** How recognition is told what a person has decided. */
export interface RecognitionOptions {
  readonly corrections?: readonly TableCorrection[];
  readonly templates?: readonly RecognitionTemplate[];
}

/** A change of a recognised table, kept so that it can be applied again. An earlier correction of it goes on. */
export function correctionOf(
  table: IndicatorTable,
  change: CorrectionChange,
  earlier: TableCorrection | null = null
): TableCorrection {
  const columns = { ...earlier?.columns, ...change.columns };
  return {
    ...earlier,
    ...change,
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    sheet: table.sheet,
    header: { top: table.header.top, bottom: table.header.bottom },
    headings: headingsOf(table).map(({ column, heading }) => ({ column, heading })),
  };
}

/** A table where none was recognised: its header rows and what its columns mean. */
export function correctionAt(
  sheet: string,
  header: { readonly top: number; readonly bottom: number },
  change: CorrectionChange & { readonly columns: Readonly<Partial<Record<ColumnRole, number>>> },
  headings: readonly { readonly column: number; readonly text: string }[]
): TableCorrection {
  return {
    ...change,
    sheet,
    header,
    headings: headings.map(({ column, text }) => ({ column, heading: foldHeading(text) })),
  };
}

/** The template that reads other files with the same headings as this table is read. */
export function templateOf(table: IndicatorTable, name: string): RecognitionTemplate {
  return {
    name,
    columns: headingsOf(table).map(({ heading, role }) => ({ heading, role })),
    kind: table.kind,
  };
}

function headingsOf({ header }: IndicatorTable) {
  const columns: readonly HeaderColumn[] = Object.values(header.columns);
  const all = [
    ...columns.map(({ column, heading, role }) => ({ column, heading, role })),
    ...header.history.map(({ column, heading }) => ({ column, heading, role: null })),
    ...header.unknown.map((heading) => ({ column: heading.column, heading, role: null })),
  ];
  const byColumn = new Map<number, { column: number; heading: string; role: ColumnRole | null }>();
  for (const { column, heading, role } of all) {
    if (byColumn.has(column) || !isOwnHeading(heading.text) || heading.text.trim() === "") continue;
    byColumn.set(column, { column, heading: foldHeading(heading.text), role });
  }
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}
