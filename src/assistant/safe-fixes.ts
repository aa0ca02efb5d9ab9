import { applyEdits } from "../core/apply-edits";
import type { Edit } from "../core/edit";
import type { Sheet } from "../core/sheet/sheet";
import type { AnalysedTable, AnalyseOptions } from "./analyse";
import { analyse } from "./analyse";

/** A mended rate changes a score, and that the total; more rounds than these nothing needs. */
const MOST_ROUNDS = 4;

/**
 * The edits of all safe fixes and of those that follow from them, each cell once: when a rate is mended, the score and
 * the total that rest on it are mended with it.
 */
export function settledSafeFixes(
  sheets: readonly Sheet[],
  tables: readonly AnalysedTable[],
  options: Omit<AnalyseOptions, "previous">
): Edit[] {
  const merged = new Map<string, Edit>();
  let present = sheets;
  let analysed = tables;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(analysed);
    if (edits.length === 0) break;
    for (const edit of edits) {
      const place = placeOf(edit);
      merged.set(place, { ...edit, before: merged.get(place)?.before ?? edit.before });
    }
    const previous = { sheets: present, tables: analysed };
    present = applyEdits(present, edits);
    analysed = analyse(present, { ...options, previous });
  }
  return [...merged.values()];
}

function safeEdits(tables: readonly AnalysedTable[]): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { fix } of tables.flatMap(({ findings }) => findings)) {
    if (!fix?.safe) continue;
    for (const edit of fix.edits) if (!edits.has(placeOf(edit))) edits.set(placeOf(edit), edit);
  }
  return [...edits.values()];
}

function placeOf({ sheet, cell }: Edit): string {
  return `${sheet}!${cell}`;
}
