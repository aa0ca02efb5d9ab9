import { type Area, MAX_COLUMNS, parseArea } from "../../core/sheet/address";
import { isTrue } from "./workbook-part";
import type { XmlScanner } from "./xml-scanner";

interface ColumnRange {
  /** Counted from 0, both included. */
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** What a worksheet says outside its rows, collected while it is scanned. */
export class SheetFrame {
  readonly merges: Area[] = [];
  private readonly columns: ColumnRange[] = [];
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
    const hidden = new Set<number>();
    for (const range of this.columns) {
      for (let column = range.first; range.hidden && column <= range.last; column++) {
        hidden.add(column);
      }
    }
    return [...hidden].sort((left, right) => left - right);
  }

  /** Style of cells of a column that neither they nor their row set. */
  columnStyle(column: number): number {
    return this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private addMerge(scanner: XmlScanner): void {
    const area = parseArea(scanner.attribute("ref") ?? "");
    if (!area) scanner.damaged("a merged area is broken");
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  private addColumns(scanner: XmlScanner): void {
    const first = Math.max(Number(scanner.attribute("min")), 1) - 1;
    const last = Math.min(Number(scanner.attribute("max")), MAX_COLUMNS) - 1;
    const hidden = isTrue(scanner.attribute("hidden")) || scanner.attribute("width") === "0";
    this.columns.push({ first, last, hidden, style: Number(scanner.attribute("style") ?? "0") });
  }
}
