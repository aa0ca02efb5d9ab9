import type { Area } from "../../core/sheet/address";
import { areaOf, rangeOf } from "./ranges";

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
    for (let top = area.top; top <= area.bottom; top += BAND_ROWS) {
      const band = { ...area, top, bottom: Math.min(top + BAND_ROWS - 1, area.bottom) };
      const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
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
