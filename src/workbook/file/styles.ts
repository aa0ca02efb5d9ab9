import { type Display, displayOf } from "./display";
import { builtInFormat } from "./number-formats";
import { isTrue, openSpreadsheetRoot } from "./workbook-part";
import { XmlScanner } from "./xml-scanner";

/** A cell style: one `xf` of cellXfs. */
export interface CellStyle {
  readonly display: Display;
  readonly locked: boolean;
  /** The cell is text whatever it looks like (Excel shows an apostrophe in front of it when edited). */
  readonly quotePrefix: boolean;
}

const PLAIN: CellStyle = { display: displayOf("General"), locked: true, quotePrefix: false };

/** The cell styles of a workbook by index; an unknown index is the plain style. */
export class CellStyles {
  constructor(private readonly styles: readonly CellStyle[]) {}

  at(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0] ?? PLAIN;
  }
}

export function parseStyles(text: string, part: string): CellStyles {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "styleSheet");
  const formats = new Map<number, string>();
  const displays = new Map<string, Display>();
  const styles: CellStyle[] = [];
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.is(`${prefix}numFmts`)) readFormats(scanner, prefix, formats);
    else if (scanner.is(`${prefix}cellXfs`))
      readCellStyles(scanner, prefix, formats, displays, styles);
    else if (scanner.depth > 1) scanner.skipElement();
  }
  return new CellStyles(styles);
}

function readFormats(scanner: XmlScanner, prefix: string, formats: Map<number, string>): void {
  if (scanner.isEmpty) return;
  while (scanner.next() && !scanner.is(`${prefix}numFmts`)) {
    if (scanner.isClose || !scanner.is(`${prefix}numFmt`)) continue;
    const code = scanner.attribute("formatCode");
    if (code !== null) formats.set(Number(scanner.attribute("numFmtId")), code);
  }
}

function readCellStyles(
  scanner: XmlScanner,
  prefix: string,
  formats: ReadonlyMap<number, string>,
  displays: Map<string, Display>,
  styles: CellStyle[]
): void {
  if (scanner.isEmpty) return;
  while (scanner.next() && !scanner.is(`${prefix}cellXfs`)) {
    if (scanner.isClose || !scanner.is(`${prefix}xf`)) continue;
    const id = Number(scanner.attribute("numFmtId") ?? "0");
    const format = formats.get(id) ?? builtInFormat(id);
    const display = displays.get(format) ?? displayOf(format);
    displays.set(format, display);
    const quotePrefix = isTrue(scanner.attribute("quotePrefix"));
    styles.push({ display, locked: readLocked(scanner, prefix), quotePrefix });
  }
}

/** Cells are locked unless their style says otherwise. Ends at the end of the `xf`. */
function readLocked(scanner: XmlScanner, prefix: string): boolean {
  if (scanner.isEmpty) return true;
  const outside = scanner.depth - 1;
  let locked = true;
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.isClose || !scanner.is(`${prefix}protection`)) continue;
    locked = isTrue(scanner.attribute("locked") ?? "1");
  }
  return locked;
}
