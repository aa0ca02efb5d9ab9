import type { Edit, SkipReason } from "../../core/edit";
import { WorkbookError, type WriteResult } from "../workbook";
import { hostCode, runExcel, toWorkbookError } from "./excel-errors";
import { judgeCell } from "./judge-cell";
import { PresentReading, type PresentSheet } from "./present-cells";
import { listSheets } from "./sheet-list";
import { takeBack } from "./take-back";
import { targetsOf, type TargetSheet } from "./target-sheets";
import { type AcceptedSheet, writeCells, type WriteOutcome } from "./write-cells";

/** With these Excel has refused the batch before it began. */
const REFUSED: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * Writes edits with two syncs whatever their number: one re-reads the cells, one writes. Only what goes otherwise
 * than expected costs more.
 * Throws WorkbookError; its detail says that nothing was written, or which cells could not be taken back.
 */
export async function writeEdits(edits: readonly Edit[]): Promise<WriteResult> {
  const targets = targetsOf(edits);
  if (targets.length === 0) return { written: [], skipped: [] };
  const skips = new Map<Edit, SkipReason>();
  const outcome = await runExcel("writing, nothing was written", async (context) => {
    const accepted = judge(await readPresent(context, targets), targets, skips);
    return accepted.length > 0 ? writeOrTakeBack(context, accepted) : null;
  });
  for (const edit of outcome?.overtaken ?? []) skips.set(edit, "changed-meanwhile");
  return {
    written: edits.flatMap((edit) => outcome?.written.get(edit) ?? []),
    skipped: edits.flatMap((edit) => {
      const why = skips.get(edit);
      return why ? { edit, why } : [];
    }),
  };
}

async function readPresent(
  context: Excel.RequestContext,
  targets: readonly TargetSheet[]
): Promise<PresentSheet[]> {
  try {
    return await readTargets(context, targets);
  } catch (error) {
    if (hostCode(error) !== "ItemNotFound") throw error;
    // Where Excel does not answer for cells of a sheet that is not there, only the others are asked for.
    const names = new Set((await listSheets(context)).map(({ name }) => name));
    return readTargets(
      context,
      targets.filter(({ name }) => names.has(name))
    );
  }
}

async function readTargets(
  context: Excel.RequestContext,
  targets: readonly TargetSheet[]
): Promise<PresentSheet[]> {
  const readings = targets.map((target) => new PresentReading(context, target));
  await context.sync();
  return readings.map((reading) => reading.read());
}

function judge(
  sheets: readonly PresentSheet[],
  targets: readonly TargetSheet[],
  skips: Map<Edit, SkipReason>
): AcceptedSheet[] {
  const present = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const skip = (edit: Edit, why: SkipReason): void => {
    skips.set(edit, why);
  };
  return targets.flatMap(({ name, cells: targeted }) => {
    const sheet = present.get(name);
    if (!sheet?.cells) {
      for (const edit of targeted.flatMap((cell) => cell.edits)) skip(edit, "sheet-missing");
      return [];
    }
    const { isProtected } = sheet;
    const cells = sheet.cells.flatMap((cell) => judgeCell(cell, isProtected, skip) ?? []);
    return cells.length > 0 ? { name, isProtected, cells } : [];
  });
}

async function writeOrTakeBack(
  context: Excel.RequestContext,
  accepted: readonly AcceptedSheet[]
): Promise<WriteOutcome> {
  try {
    return await writeCells(context, accepted);
  } catch (error) {
    if (REFUSED.has(hostCode(error))) throw error;
    const { code } = toWorkbookError(error, "writing");
    const standing = await takeBack(accepted);
    throw new WorkbookError(code, `${String(error)}: ${standing}`, { cause: error });
  }
}
