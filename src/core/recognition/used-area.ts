import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";

/** The area that cells with content take in some rows, and in some columns when they are given. */
export function usedArea(
  grid: Grid,
  top: number,
  bottom: number,
  within: { readonly left: number; readonly right: number } | null = null
): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (cell.text === "" && !grid.merge(row, cell.column)) continue;
      const extent = grid.extent(row, cell.column);
      left = Math.min(left, extent.left);
      right = Math.max(right, extent.right);
    }
  }
  if (!Number.isFinite(left)) left = within?.left ?? 0;
  return within
    ? { top, left: Math.max(left, within.left), bottom, right: Math.min(right, within.right) }
    : { top, left, bottom, right };
}
