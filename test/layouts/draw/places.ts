import type { ColumnPlan, Plan, PlanRole } from "../plan";
import type { CellPlace } from "../truth";

/** Where the columns of a plan stand in the sheet. */
export interface PlacedColumn extends ColumnPlan {
  readonly at: number;
  readonly width: number;
}

export function placeColumns(columns: readonly ColumnPlan[], left: number): PlacedColumn[] {
  let next = left;
  return columns.map((column) => {
    const at = next;
    const width = column.wide ?? 1;
    next += width;
    return { ...column, at, width };
  });
}

export const endOf = (columns: readonly PlacedColumn[]): number =>
  columns.reduce((end, { at, width }) => Math.max(end, at + width), 0);

export const columnOf = (
  columns: readonly PlacedColumn[],
  role: PlanRole
): PlacedColumn | undefined => columns.find((column) => column.role === role);

/** The form's own extent: its first cell and the columns it may use. */
export interface Frame {
  readonly origin: CellPlace;
  readonly width: number;
}

export const hasSideLabel = (plan: Plan): boolean => plan.sideLabel !== null;
