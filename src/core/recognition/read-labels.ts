import type { Grid } from "../sheet/grid";
import type { Field } from "../table/indicator-table";
import { foldHeading } from "../vocabulary/fold-text";
import { FORM_LABELS, type FormLabel, PURPOSE_BLOCK_LABELS } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { knownAmountRole } from "./amount-role";
import { isEmptyField, readField } from "./read-field";

const labels = new HeadingLookup<FormLabel>(FORM_LABELS);
const purposeBlocks = new Set(PURPOSE_BLOCK_LABELS.map(foldHeading));

/** A line such as 填报人：某某    联系电话：1234567 holds labels and values in one cell. */
const LONGEST_LINE = 200;
const SEVERAL_BLANKS = /[ \u00a0\u3000]{2,}|[\t\n\r]+/u;
const LABEL_AND_VALUE = /^([^:：]{2,20})[:：]\s*(.*)$/u;

type Labelled = Partial<Record<FormLabel, Field>>;

/**
 * What stands beside every known label between two rows: to its right, or behind a colon in the label's own cell
 * (then the field's text is the value alone). The first place of a label counts; a label beside a label has no value.
 */
export function readLabelled(grid: Grid, top: number, before: number): Labelled {
  const found: Labelled = {};
  for (let row = top; row < before; row++) {
    for (const { value, column } of grid.row(row)?.cells ?? []) {
      if (typeof value !== "string" || value.length > LONGEST_LINE) continue;
      const own = labels.find(value)[0];
      if (own && !found[own]) {
        const beside = valueBeside(grid, row, column, own, value);
        if (beside) found[own] = beside;
      } else if (!own) {
        readLine(grid, row, column, value, found);
      }
    }
  }
  return found;
}

function valueBeside(
  grid: Grid,
  row: number,
  column: number,
  label: FormLabel,
  text: string
): Field | null {
  const extent = grid.extent(row, column);
  if (label === "purpose" && purposeBlocks.has(foldHeading(text))) {
    return purposeBelow(grid, extent);
  }
  const right = readField(grid, row, extent.right + 1);
  return labels.find(right.text).length > 0 ? null : right;
}

/** 预算规模及资金用途: amounts in its first row, the purpose in a row of its own below. */
function purposeBelow(
  grid: Grid,
  { top, bottom, right }: { readonly top: number; readonly bottom: number; readonly right: number }
): Field | null {
  for (let row = top; row <= bottom; row++) {
    const field = readField(grid, row, right + 1);
    if (field.row === row && !isEmptyField(field) && !knownAmountRole(field.text)) return field;
  }
  return null;
}

function readLine(grid: Grid, row: number, column: number, text: string, found: Labelled): void {
  for (const part of text.split(SEVERAL_BLANKS)) {
    const [, label = "", value = ""] = LABEL_AND_VALUE.exec(part.trim()) ?? [];
    const role = labels.find(label)[0];
    if (!role || found[role] || value === "") continue;
    found[role] = { ...readField(grid, row, column), text: value.trim() };
  }
}
