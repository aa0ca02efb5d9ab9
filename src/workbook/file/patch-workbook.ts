import type { CellContent, Edit, SkipReason } from "../../core/edit";
import { parseAddress, type Position } from "../../core/sheet/address";
import type { WriteResult } from "../workbook";
import { askForCalculation, dropCalculationChain } from "./calculation";
import { to1904Serial } from "./date-systems";
import { fail, guarded } from "./failure";
import { refusal } from "./judge-edit";
import { PartEdits } from "./part-edits";
import { cellKey, type CellPlace, probeSheet } from "./probe-sheet";
import type { WorkbookPackage } from "./read-workbook";
import { type CellChange, patchSheet } from "./sheet-patch";
import { StyleChoice } from "./style-choice";
import { tableHeaders } from "./table-headers";
import type { SheetEntry } from "./workbook-part";

export interface PatchResult extends WriteResult {
  /** The whole file; the very same bytes when nothing was written. */
  readonly bytes: Uint8Array;
}

interface Target {
  readonly edit: Edit;
  readonly position: Position;
}

/**
 * Writes edits into a workbook file: only the parts that must change do, all others are copied byte for byte.
 * Of two edits of a cell the second sees the first's result. Throws WorkbookError when nothing can be written.
 */
export function patchWorkbook(opened: WorkbookPackage, edits: readonly Edit[]): PatchResult {
  return guarded("writing the workbook", () => {
    const skips = new Map<Edit, SkipReason>();
    const parts = new PartEdits(opened.parts);
    const styles = new StyleChoice(opened, parts);
    const changes: CellChange[] = [];
    for (const [name, targets] of bySheet(edits)) {
      const entry = opened.entries.find((candidate) => candidate.name === name);
      if (entry) changes.push(...patchEntry(opened, entry, targets, parts, styles, skips));
      else for (const { edit } of targets) skips.set(edit, "sheet-missing");
    }
    styles.finish();
    if (changes.some(touchesFormula)) dropCalculationChain(opened, parts);
    if (changes.length > 0) askForCalculation(opened, parts);
    return {
      bytes: parts.bytes(),
      written: edits.filter((edit) => !skips.has(edit)),
      skipped: [...skips].map(([edit, why]) => ({ edit, why })),
    };
  });
}

function bySheet(edits: readonly Edit[]): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const edit of edits) {
    const position = parseAddress(edit.cell);
    if (!position) fail("unsupported", `${edit.cell} is no cell address`);
    const group = groups.get(edit.sheet);
    if (group) group.push({ edit, position });
    else groups.set(edit.sheet, [{ edit, position }]);
  }
  return groups;
}

function patchEntry(
  opened: WorkbookPackage,
  entry: SheetEntry,
  targets: readonly Target[],
  parts: PartEdits,
  styles: StyleChoice,
  skips: Map<Edit, SkipReason>
): readonly CellChange[] {
  const { context } = opened;
  const positions = targets.map(({ position }) => position);
  const probe = probeSheet(parts.text(entry.part), entry.part, positions, context);
  const headers = tableHeaders(opened.parts, entry.part);
  const accepted = new Map<number, { readonly place: CellPlace; readonly content: CellContent }>();
  for (const { edit, position } of targets) {
    const key = cellKey(position);
    const place = probe.places.get(key);
    if (!place) return fail("damaged", `${entry.part}: ${edit.cell} was not found`);
    const present = accepted.get(key)?.content ?? place.content;
    const why = refusal(edit, place, present, probe, headers, context.styles);
    if (why) skips.set(edit, why);
    else accepted.set(key, { place, content: edit.after });
  }
  if (accepted.size === 0) return [];
  const changes = [...accepted.values()].map(({ place, content }): CellChange => {
    const style = styles.styleFor(place.style, content);
    const isDate = context.styles.at(place.style).display.isDate;
    return { place, style, content: context.uses1904 && isDate ? in1904(content) : content };
  });
  parts.set(entry.part, patchSheet(probe, changes));
  return changes;
}

function in1904(content: CellContent): CellContent {
  if (typeof content.value !== "number") return content;
  return { ...content, value: to1904Serial(content.value) };
}

function touchesFormula({ place, content }: CellChange): boolean {
  return place.hasFormula || content.formula !== null;
}
