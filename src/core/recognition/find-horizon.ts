import type { Grid } from "../sheet/grid";
import { HORIZON_REST } from "../vocabulary/block-patterns";
import { foldHeading, withoutBrackets } from "../vocabulary/fold-text";
import { HORIZON_WORDS } from "../vocabulary/headings";
import type { Horizon } from "../vocabulary/titles";
import { columnRoles } from "./column-meanings";

/** Texts longer than this are goals and not their labels. */
const LONGEST_LABEL = 24;
/** A label over the columns of a period stands no further above their header, with the goal text between. */
const FARTHEST_LABEL = 3;

/** The time that a label or heading names: 长期绩效指标, 中期目标（2022—2024年）, 年度. Null for other texts. */
export function horizonOf(text: string): Horizon | null {
  if (text.length === 0 || text.length > LONGEST_LABEL) return null;
  const folded = withoutBrackets(foldHeading(text));
  for (const { horizon, words } of HORIZON_WORDS) {
    for (const word of words) {
      if (folded.startsWith(word) && HORIZON_REST.test(folded.slice(word.length))) return horizon;
    }
  }
  return null;
}

/** A heading that says no more than the time: 中期, 年度. */
export function isHorizonHeading(text: string): boolean {
  return horizonOf(text) !== null;
}

/** Where the columns of a block stand. */
export interface BlockPlace {
  /** First and last row of its header. */
  readonly top: number;
  readonly bottom: number;
  /** Its own columns, without levels that it shares with a block left of it. */
  readonly left: number;
  readonly right: number;
  /** The last column before the next block beside it. */
  readonly reach: number;
  /** Another block stands left of it. */
  readonly isBeside: boolean;
}

/**
 * The time for which a block's targets are: named over its columns, or left of its header.
 * @param above first row that may hold such a label
 */
export function findHorizon(grid: Grid, block: BlockPlace, above: number): Horizon | null {
  return over(grid, block, above) ?? (block.isBeside ? null : leftOf(grid, block));
}

function leftOf(grid: Grid, { top, left }: BlockPlace): Horizon | null {
  for (const { column } of grid.row(top)?.cells ?? []) {
    if (column >= left) break;
    const named = horizonOf(grid.text(top, column));
    if (named) return named;
  }
  return left > 0 ? horizonOf(grid.text(top, left - 1)) : null;
}

function over(grid: Grid, { top, bottom, left, reach }: BlockPlace, above: number): Horizon | null {
  for (let row = bottom - 1; row >= Math.max(above, top - FARTHEST_LABEL); row--) {
    for (const { column, text } of grid.row(row)?.cells ?? []) {
      const extent = grid.extent(row, column);
      if (extent.left < left || extent.right > reach) continue;
      const named = columnRoles(text)[0] === "longTermTarget" ? null : horizonOf(text);
      if (named) return named;
    }
  }
  return null;
}
