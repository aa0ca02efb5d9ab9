import { type Area, parseArea } from "../../core/sheet/address";
import type { PackageParts } from "./package-parts";
import { openSpreadsheetRoot } from "./workbook-part";
import { XmlScanner } from "./xml-scanner";

/** The heading rows of a sheet's Excel tables: a table names its columns by them, so that both must agree. */
export function tableHeaders(parts: PackageParts, sheetPart: string): Area[] {
  const headers: Area[] = [];
  for (const { kind, target, isExternal } of parts.relationships(sheetPart)) {
    if (kind !== "table" || isExternal) continue;
    const scanner = new XmlScanner(parts.text(target), target);
    openSpreadsheetRoot(scanner, "table");
    const area = parseArea(scanner.attribute("ref") ?? "");
    const rows = Number(scanner.attribute("headerRowCount") ?? "1");
    if (area && rows > 0) headers.push({ ...area, bottom: area.top + rows - 1 });
  }
  return headers;
}
