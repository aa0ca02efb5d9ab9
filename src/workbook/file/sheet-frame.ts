import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from "../../core/sheet/address";
import { fail } from "./failure";
import { isTrue } from "./workbook-part";
import type { XmlScanner } from "./xml-scanner";

interface ColumnRange {
  /** Counted from 0, both included. */
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** Rows that all merged areas take together: bounds what an index of them by row needs. */
const MAX_MERGED_ROWS = 4 * MAX_ROWS;

/** What a worksheet says outside its rows, collected while it is scanned. */
export class SheetFrame {
  readonly merges: Area[] = [];
  private readonly columns: ColumnRange[] = [];
  private mergedRows = 0;
  private guarded = false;

  /** Takes an open tag outside sheetData. */
  readonly element = (scanner: XmlScanner, prefix: string): void => {
    if (scanner.is(`${prefix}mergeCell`)) this.addMerge(scanner);
    else if (scanner.is(`${prefix}col`)) this.addColumns(scanner);
    else if (scanner.is(`${prefix}sheetProtection`)) {
      this.guarded = isTrue(scanner.attribute("sheet"));
    }
  };

  isProtected(): boolean {
    return this.guarded;
  }

  hiddenColumns(): number[] {
    if (!this.columns.some(({ hidden }) => hidden)) return [];
    const marks = new Uint8Array(MAX_COLUMNS);
    for (const { first, last, hidden } of this.columns) if (hidden) marks.fill(1, first, last + 1);
    return [...marks.keys()].filter((column) => marks[column] === 1);
  }

  /** Style of cells of a column that neither they nor their row set. */
  columnStyle(column: number): number {
    return this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private addMerge(scanner: XmlScanner): void {
    const area = parseArea(scanner.attribute("ref") ?? "");
    if (!area) scanner.damaged("a merged area is broken");
    if (area.top === area.bottom && area.left === area.right) return;
    this.mergedRows += area.bottom - area.top + 1;
    if (this.mergedRows > MAX_MERGED_ROWS) fail("too-large", `${scanner.part}: merged areas`);
    this.merges.push(area);
  }

  private addColumns(scanner: XmlScanner): void {
    if (this.columns.length >= MAX_COLUMNS) scanner.damaged("more column ranges than columns");
    const first = Math.max(Number(scanner.attribute("min")), 1) - 1;
    const last = Math.min(Number(scanner.attribute("max")), MAX_COLUMNS) - 1;
    const hidden = isTrue(scanner.attribute("hidden")) || scanner.attribute("width") === "0";
    this.columns.push({ first, last, hidden, style: Number(scanner.attribute("style") ?? "0") });
  }
}
