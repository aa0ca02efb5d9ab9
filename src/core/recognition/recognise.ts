import type { Grid } from "../sheet/grid";
import type { Sheet } from "../sheet/sheet";
import type { Doubt } from "../table/certainty";
import type { IndicatorTable } from "../table/indicator-table";
import { applyCorrections } from "./apply-corrections";
import type { RecognitionOptions, TableCorrection } from "./correction";
import { confidenceOf } from "./find-doubts";
import { findHeaders } from "./find-headers";
import { withoutRepeats } from "./form-limits";
import { readForms } from "./read-forms";
import { splitForms } from "./split-forms";
import { indexTemplates, type TemplateIndex } from "./template-index";

/** Recognises the indicator tables of all sheets, in their order; hidden sheets too. */
export function recognise(
  sheets: readonly Sheet[],
  options: RecognitionOptions = {}
): IndicatorTable[] {
  return sheets.flatMap((sheet) => recogniseSheet(sheet, options));
}

/**
 * Recognises the indicator tables of one sheet, from top to bottom and from left to right. What a person has put right
 * is applied; a correction that no longer fits is dropped and stands as a doubt on the table nearest to its place.
 */
export function recogniseSheet(sheet: Sheet, options: RecognitionOptions = {}): IndicatorTable[] {
  const templates = indexTemplates(options.templates ?? []);
  const corrections = (options.corrections ?? []).filter((one) => one.sheet === sheet.name);
  const parts = splitForms(sheet).map((grid) => recogniseGrid(grid, corrections, templates));
  const lost = corrections.filter((one) => parts.every(({ dropped }) => dropped.includes(one)));
  return withLost(
    parts.flatMap(({ tables }) => tables),
    lost
  );
}

/** The corrections of a sheet that no longer fit it. */
export function lostCorrections(
  sheet: Sheet,
  corrections: readonly TableCorrection[]
): TableCorrection[] {
  const own = corrections.filter((one) => one.sheet === sheet.name);
  const parts = splitForms(sheet).map(
    (grid) => applyCorrections(grid, findHeaders(grid), own).dropped
  );
  return own.filter((one) => parts.every((dropped) => dropped.includes(one)));
}

function recogniseGrid(
  grid: Grid,
  corrections: readonly TableCorrection[],
  templates: TemplateIndex
): { tables: IndicatorTable[]; dropped: readonly TableCorrection[] } {
  const { rows, dropped } = applyCorrections(grid, findHeaders(grid, templates), corrections);
  const tables = readForms(grid, withoutRepeats(grid, rows), templates);
  return { tables, dropped };
}

/** Says at the nearest table which corrections were dropped. */
function withLost(
  tables: readonly IndicatorTable[],
  lost: readonly TableCorrection[]
): IndicatorTable[] {
  const found = [...tables];
  for (const correction of lost) {
    const distance = ({ header }: IndicatorTable) => Math.abs(header.top - correction.header.top);
    const [nearest] = [...found].sort((one, other) => distance(one) - distance(other));
    if (!nearest) continue;
    const doubt: Doubt = {
      kind: "correction-dropped",
      cell: nearest.header.columns.name?.heading.address ?? "",
      data: { heading: correction.headings[0]?.heading ?? "" },
    };
    const doubts = [...nearest.doubts, doubt];
    found[found.indexOf(nearest)] = {
      ...nearest,
      doubts,
      confidence: confidenceOf(nearest.header, doubts),
    };
  }
  return found;
}
