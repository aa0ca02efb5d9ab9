import type { Certainty } from "../../core/table/certainty";
import type { Field, IndicatorTable } from "../../core/table/indicator-table";
import type { ColumnRole } from "../../core/vocabulary/column-headings";

/** A column of the form as the recognition took it. */
export interface MappedColumn {
  readonly column: number;
  readonly heading: Field;
  /** Null: not read. "history": a value of an earlier year. */
  readonly role: ColumnRole | null;
  readonly certainty: Certainty | null;
}

/** Every headed column of a form from left to right, read or not. */
export function tableColumns({ header }: IndicatorTable): MappedColumn[] {
  const columns = new Map<number, MappedColumn>();
  for (const heading of header.unknown) {
    columns.set(heading.column, { column: heading.column, heading, role: null, certainty: null });
  }
  for (const { column, heading } of header.history) {
    columns.set(column, { column, heading, role: "history", certainty: "certain" });
  }
  for (const { column, heading, role, certainty } of Object.values(header.columns)) {
    columns.set(column, { column, heading, role, certainty });
  }
  return [...columns.values()].sort((one, other) => one.column - other.column);
}

/** How far the recognition may be trusted, for a person. */
export type Trust = "high" | "medium" | "low";

const HIGH = 0.95;
const MEDIUM = 0.8;

export function trustOf({ confidence }: IndicatorTable): Trust {
  if (confidence >= HIGH) return "high";
  return confidence >= MEDIUM ? "medium" : "low";
}
