import { scanSheet } from "../../../src/workbook/file/sheet-scan";
import { isTrue } from "../../../src/workbook/file/workbook-part";
import { type XmlScanner } from "../../../src/workbook/file/xml-scanner";

export interface ColumnLook {
  /** Counted from 0, both included. */
  readonly first: number;
  readonly last: number;
  /** Characters of the standard font, padding included; null when the sheet's default holds. */
  readonly width: number | null;
  readonly style: number;
}

/** How a worksheet looks, by style index; what its cells hold is read elsewhere. */
export interface SheetLook {
  /** Style index by row and column, formatted blanks included. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number | null;
  readonly columns: readonly ColumnLook[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
}

const DEFAULT_ROW_HEIGHT = 15;
/** A row that sets a style for all of its columns is drawn as far as this. */
const MAX_COLUMN = 256;

export function readSheetLook(text: string, part: string): SheetLook {
  const cells = new Map<number, Map<number, number>>();
  const rowHeights = new Map<number, number>();
  const frame = new LookFrame();
  let row = new Map<number, number>();
  scanSheet(text, part, {
    row: ({ index }, scanner) => {
      row = cells.get(index) ?? new Map<number, number>();
      const height = Number(scanner.attribute("ht") ?? "0");
      if (height > 0) rowHeights.set(index, height);
    },
    cell: (cell) => {
      if (cell.column > MAX_COLUMN) return;
      row.set(cell.column, cell.style);
      cells.set(cell.row, row);
    },
    element: frame.element,
  });
  const { defaultRowHeight, defaultColumnWidth, columns, frozen, showsGridlines } = frame;
  return {
    ...{ cells, rowHeights, defaultRowHeight, defaultColumnWidth },
    ...{ columns, frozen, showsGridlines },
  };
}

/** What stands outside the rows. */
class LookFrame {
  defaultRowHeight = DEFAULT_ROW_HEIGHT;
  defaultColumnWidth: number | null = null;
  readonly columns: ColumnLook[] = [];
  frozen = { rows: 0, columns: 0 };
  showsGridlines = true;

  readonly element = (scanner: XmlScanner, prefix: string): void => {
    if (scanner.is(`${prefix}col`)) this.addColumns(scanner);
    else if (scanner.is(`${prefix}sheetFormatPr`)) this.readDefaults(scanner);
    else if (scanner.is(`${prefix}sheetView`)) {
      this.showsGridlines = isTrue(scanner.attribute("showGridLines") ?? "1");
    } else if (scanner.is(`${prefix}pane`) && scanner.attribute("state")?.startsWith("frozen")) {
      this.frozen = {
        rows: Number(scanner.attribute("ySplit") ?? "0"),
        columns: Number(scanner.attribute("xSplit") ?? "0"),
      };
    }
  };

  private readDefaults(scanner: XmlScanner): void {
    const height = Number(scanner.attribute("defaultRowHeight"));
    const width = Number(scanner.attribute("defaultColWidth"));
    if (height > 0) this.defaultRowHeight = height;
    if (width > 0) this.defaultColumnWidth = width;
  }

  private addColumns(scanner: XmlScanner): void {
    const width = Number(scanner.attribute("width") ?? "0");
    this.columns.push({
      first: Number(scanner.attribute("min")) - 1,
      last: Number(scanner.attribute("max")) - 1,
      width: width > 0 ? width : null,
      style: Number(scanner.attribute("style") ?? "0"),
    });
  }
}
