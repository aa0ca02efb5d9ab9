import type { Area } from "../../core/sheet/address";
import type { Sheet, SheetRow } from "../../core/sheet/sheet";
import { WorkbookError } from "../workbook";
import { AreaReading } from "./area-reading";
import { toWorkbookError } from "./excel-errors";
import { MergedAreas } from "./merged-areas";
import { areaOf, rangeOf } from "./ranges";
import type { ListedSheet } from "./sheet-list";

/** About 100 bytes of answer per cell (value, text, formula, format): 4 MB, below the 5 MB of Excel on the web. */
const CELLS_PER_PIECE = 40_000;
/** More than this is no form; reading on would only stop Excel. */
const MOST_CELLS = 2_000_000;
/** After so many empty rows a sheet is at its end, whatever stands far below. */
const LONGEST_GAP = 20_000;

interface Piece {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
  /** The last row that was read. */
  readonly bottom: number;
  /** The next row that holds something; null at the end. */
  readonly next: number | null;
}

/**
 * Reads one sheet a number of rows at a time, with a sync each. A piece that is still too large is halved.
 * Empty stretches are passed over as far as Excel tells the next used row (whether it looks at the rows asked
 * about alone is not documented), and a very long one ends the sheet: a stray value in row 1,048,576 is no form.
 * Throws WorkbookError "too-large" beyond two million cells, "payload-too-large" when one row is too much.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  info: ListedSheet
): Promise<Sheet> {
  const sheet = context.workbook.worksheets.getItem(info.id);
  const used = await readUsedArea(context, sheet);
  const height = Math.max(1, Math.floor(CELLS_PER_PIECE / (used.right + 1)));
  const pieces: Piece[] = [];
  let read = 0;
  let lastUsed = 0;
  for (let top: number | null = 0; top !== null;) {
    const area = { ...used, left: 0, top, bottom: Math.min(top + height - 1, used.bottom) };
    const piece: Piece = await readPiece(context, sheet, info.isProtected, area, used.bottom);
    read += (piece.bottom - top + 1) * (used.right + 1);
    if (read > MOST_CELLS) throw new WorkbookError("too-large", `sheet ${info.name}`);
    pieces.push(piece);
    lastUsed = piece.rows.at(-1)?.index ?? lastUsed;
    top = piece.bottom - lastUsed < LONGEST_GAP ? piece.next : null;
  }
  const { name, visibility, isProtected } = info;
  return {
    name,
    visibility,
    isProtected,
    rows: pieces.flatMap(({ rows }) => rows),
    merges: pieces.flatMap(({ merges }) => merges),
    hiddenColumns: pieces[0]?.hiddenColumns ?? [],
  };
}

async function readUsedArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area> {
  const used = sheet.getUsedRange(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return areaOf(used);
}

async function readPiece(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isProtected: boolean,
  area: Area,
  last: number
): Promise<Piece> {
  const { top, bottom } = area;
  const cells = new AreaReading(rangeOf(sheet, area), isProtected);
  const merges = new MergedAreas(sheet, area);
  const below = { ...area, top: bottom + 1, bottom: last };
  const rest = bottom < last ? rangeOf(sheet, below).getUsedRangeOrNullObject(true) : null;
  rest?.load("rowIndex");
  const isRefused = await isAnswerRefused(context);
  if (isRefused || cells.isTooLarge) {
    if (bottom === top) throw new WorkbookError("payload-too-large", `row ${String(top + 1)}`);
    const half = { ...area, bottom: Math.floor((top + bottom) / 2) };
    return readPiece(context, sheet, isProtected, half, last);
  }
  return {
    rows: cells.rows(),
    merges: merges.read(),
    hiddenColumns: cells.hiddenColumns(),
    bottom,
    next: rest === null || rest.isNullObject ? null : rest.rowIndex,
  };
}

/** Syncs; true when Excel says that the answer is too large. */
async function isAnswerRefused(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return false;
  } catch (error) {
    const known = toWorkbookError(error, "reading a piece");
    if (known.code === "payload-too-large") return true;
    throw known;
  }
}
