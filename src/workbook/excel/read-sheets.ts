import type { Area } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import { WorkbookError } from "../workbook";
import { AreaReading } from "./area-reading";
import { runExcel } from "./excel-errors";
import { MergedAreas } from "./merged-areas";
import { areaOf, rangeOf } from "./ranges";
import { readInPieces } from "./read-in-pieces";
import { type ListedSheet, listSheets } from "./sheet-list";

/** What is read of each sheet in one go; the rest of a larger one is read in pieces. Forms are far smaller. */
const WINDOW: Area = { top: 0, left: 0, bottom: 999, right: 63 };

export interface ReadSheets {
  /** All worksheets there are. */
  readonly listed: readonly ListedSheet[];
  /** Those asked for, read. */
  readonly sheets: readonly Sheet[];
}

/**
 * Reads sheets in two syncs whatever their number, one for the list and one for all cells. More are needed only
 * for sheets larger than the window and when Excel refuses the size of the answer (5 MB on the web).
 */
export async function readSheets(names?: readonly string[]): Promise<ReadSheets> {
  try {
    return await runExcel("reading", (context) => readAtOnce(context, names));
  } catch (error) {
    const isTooLarge = error instanceof WorkbookError && error.code === "payload-too-large";
    if (!isTooLarge) throw error;
    return runExcel("reading in pieces", async (context) => {
      const listed = await listSheets(context);
      return { listed, sheets: await readEach(context, wanted(listed, names)) };
    });
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  names: readonly string[] | undefined
): Promise<ReadSheets> {
  const listed = await listSheets(context);
  const asked = wanted(listed, names).map((info) => new WindowReading(context, info));
  if (asked.length > 0) await context.sync();
  const large = asked.filter((reading) => !reading.isComplete);
  const pieces = await readEach(
    context,
    large.map(({ info }) => info)
  );
  const inPieces = new Map(pieces.map((sheet) => [sheet.name, sheet]));
  return {
    listed,
    sheets: asked.map((reading) => inPieces.get(reading.info.name) ?? reading.sheet()),
  };
}

function wanted(listed: readonly ListedSheet[], names?: readonly string[]): ListedSheet[] {
  const asked = names && new Set(names);
  return listed.filter(({ name }) => asked?.has(name) ?? true);
}

async function readEach(
  context: Excel.RequestContext,
  infos: readonly ListedSheet[]
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const info of infos) sheets.push(await readInPieces(context, info));
  return sheets;
}

/** One sheet as far as the window goes, being asked for. */
class WindowReading {
  private readonly used: Excel.Range;
  private readonly cells: AreaReading;
  private readonly merges: MergedAreas;

  /**
   * Counts cells with values only: formats can inflate the used range to the whole grid (office-js #4792).
   * An empty sheet has A1 as used range (docs, Worksheet.getUsedRange). The area from A1 to the end of the used
   * range meets the window in any case, so that nothing is asked of an object that is not there.
   */
  constructor(
    context: Excel.RequestContext,
    readonly info: ListedSheet
  ) {
    const sheet = context.workbook.worksheets.getItem(info.id);
    this.used = sheet.getUsedRange(true);
    this.used.load("rowIndex, columnIndex, rowCount, columnCount");
    const fromStart = this.used.getBoundingRect("A1");
    const area = fromStart.getIntersection(rangeOf(sheet, WINDOW));
    this.cells = new AreaReading(area, info.isProtected);
    this.merges = new MergedAreas(sheet, WINDOW);
  }

  get isComplete(): boolean {
    const used = areaOf(this.used);
    const isInside = used.bottom <= WINDOW.bottom && used.right <= WINDOW.right;
    return isInside && !this.cells.isTooLarge;
  }

  sheet(): Sheet {
    const { name, visibility, isProtected } = this.info;
    return {
      name,
      visibility,
      isProtected,
      rows: this.cells.rows(),
      merges: this.merges.read(),
      hiddenColumns: this.cells.hiddenColumns(),
    };
  }
}
