import type { Grid } from "../sheet/grid";
import type { Field, Header, Indicator, LevelGroup } from "../table/indicator-table";
import { LEVEL_HEADING } from "../vocabulary/block-patterns";
import { markParts } from "./mark-parts";
import { isEmptyField, readField } from "./read-field";
import { readIndicator } from "./read-indicator";
import { LevelReader } from "./read-levels";
import { isTemplateResidue } from "./template-residue";
import type { BlockEnd, WalkedBlock } from "./walk-block";

export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly LevelGroup[];
  /** Cells in which only the template stands. */
  readonly residue: readonly Field[];
  /** Rows in which the header is printed again. */
  readonly repeats: readonly number[];
  /** Row of the total; null when the block ends without one. */
  readonly totalRow: number | null;
  /** Last row that belongs to the block. */
  readonly bottom: number;
  readonly end: BlockEnd;
}

const LONGEST_LEVEL = 24;

/** Reads the indicators of the rows below a header. */
export function readIndicators(grid: Grid, header: Header, walked: WalkedBlock): IndicatorBlock {
  const levels = new LevelReader(grid, header);
  const indicators: Indicator[] = [];
  const residue: Field[] = [];
  const repeats: number[] = [];
  let bottom = header.bottom;
  for (const { row, kind } of walked.rows) {
    if (kind === "repeat") repeats.push(row);
    if (kind !== "aside" && kind !== "spread") bottom = row;
    if (kind === "spread") {
      const field = readField(grid, row, header.columns.name?.column ?? 0);
      if (field.text.length <= LONGEST_LEVEL && LEVEL_HEADING.test(field.text)) {
        levels.heading(row, field);
        bottom = row;
      }
    }
    if (kind !== "indicator") continue;
    const before = levels.residue.length;
    const stated = levels.at(row);
    const left = leftOver(grid, header, row);
    const inLevels = levels.residue.length > before;
    if (left || (inLevels && isEmptyField(nameOf(grid, header, row)))) {
      residue.push(...levels.residue.slice(before), ...(left ?? []));
      continue;
    }
    const indicator = readIndicator(grid, header, row, stated);
    residue.push(...levels.residue.slice(before));
    if (!indicator) continue;
    levels.count(row);
    indicators.push(indicator);
  }
  const { totalRow, end } = walked;
  return {
    indicators: markParts(indicators),
    groups: levels.groups(),
    residue,
    repeats,
    totalRow,
    bottom,
    end,
  };
}

function nameOf(grid: Grid, header: Header, row: number): Field | null {
  const { name } = header.columns;
  return name ? readField(grid, row, name.column) : null;
}

/** The cells of a row that holds no more than the template: 指标2：. Null when a person wrote something into it. */
function leftOver(grid: Grid, header: Header, row: number): Field[] | null {
  const { name, target, actual } = header.columns;
  const fields = [name, target, actual]
    .filter((column) => column !== undefined)
    .map(({ column }) => readField(grid, row, column))
    .filter((field) => !isEmptyField(field));
  const isResidue = fields.length > 0 && fields.every(({ text }) => isTemplateResidue(text));
  return isResidue ? fields : null;
}
