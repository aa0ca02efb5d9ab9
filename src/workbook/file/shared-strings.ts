import { readStringItem } from "./string-item";
import { openSpreadsheetRoot } from "./workbook-part";
import { XmlScanner } from "./xml-scanner";

/** The table of shared strings, by index. */
export function parseSharedStrings(text: string, part: string): string[] {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "sst");
  const itemName = `${prefix}si`;
  const strings: string[] = [];
  while (scanner.next()) {
    if (!scanner.isClose && scanner.is(itemName)) strings.push(readStringItem(scanner, prefix));
  }
  return strings;
}
