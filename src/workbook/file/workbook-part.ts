import type { SheetVisibility } from "../../core/sheet/sheet";
import { fail } from "./failure";
import { isSpreadsheetNamespace } from "./namespaces";
import type { Relationship } from "./relationships";
import { XmlScanner } from "./xml-scanner";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Name of its part. */
  readonly part: string;
}

export interface WorkbookPart {
  /** Worksheets in the order of their tabs; chart and dialog sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  /** Serial numbers count from 1904-01-01. */
  readonly uses1904: boolean;
}

/** Reads workbook.xml. Throws WorkbookError "damaged". */
export function parseWorkbookPart(
  text: string,
  part: string,
  relationships: readonly Relationship[]
): WorkbookPart {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "workbook");
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let uses1904 = false;
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.is(`${prefix}workbookPr`)) {
      uses1904 = isTrue(scanner.attribute("date1904"));
    } else if (scanner.is(`${prefix}sheet`)) {
      const name = scanner.attribute("name") ?? "";
      const target = byId.get(scanner.prefixedAttribute("id") ?? "");
      if (!target) fail("damaged", `${part}: sheet ${name} has no part`);
      if (target.kind !== "worksheet") continue;
      sheets.push({
        name,
        visibility: visibilityOf(scanner.attribute("state")),
        part: target.target,
      });
    }
  }
  return { sheets, uses1904 };
}

/**
 * Moves to the root of a spreadsheet part.
 * @returns the prefix, with colon, of all elements of the main namespace
 */
export function openSpreadsheetRoot(scanner: XmlScanner, localName: string): string {
  scanner.next();
  const prefix = scanner.prefix();
  if (!scanner.is(prefix + localName)) scanner.damaged(`the root is not ${localName}`);
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  if (!isSpreadsheetNamespace(scanner.attribute(declaration))) {
    scanner.damaged("the root is not of a spreadsheet namespace");
  }
  return prefix;
}

/** An xsd:boolean. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
