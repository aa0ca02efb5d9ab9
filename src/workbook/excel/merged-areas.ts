import type { Area } from "../../core/sheet/address";

/**
 * Excel gives at most 512 merged areas per call (docs, getMergedAreasOrNullObject), and real forms have more:
 * the stacked fixture has 515 on 291 rows. So it is asked in bands of rows, five areas per row being plenty.
 */
const BAND_ROWS = 100;

/** Merged areas being asked for; read them after the next sync. */
export class MergedAreas {
  private readonly bands: Excel.RangeAreas[] = [];

  /**
   * Asks for all merged areas whose top-left cell lies in these rows and columns: others are not reported,
   * whatever part of them lies inside (office-js #3611, #1590).
   */
  constructor(sheet: Excel.Worksheet, area: Area) {
    const width = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom; top += BAND_ROWS) {
      const rows = Math.min(BAND_ROWS, area.bottom - top + 1);
      const band = sheet.getRangeByIndexes(top, area.left, rows, width);
      const merged = band.getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount"
      );
      this.bands.push(merged);
    }
  }

  read(): Area[] {
    return this.bands.flatMap((band) => (band.isNullObject ? [] : band.areas.items.map(areaOf)));
  }
}

/** The place of a range whose place was loaded. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
