import { usesAddinFunctions } from "./addin-functions";
import { CONTENT_TYPES_PART, removeOverride } from "./content-types";
import type { PartEdits } from "./part-edits";
import type { WorkbookPackage } from "./read-workbook";
import { relationshipsPart, removeRelationships } from "./relationships";
import { scanSheet } from "./sheet-scan";
import { applySplices } from "./splice";
import { isTrue, openSpreadsheetRoot } from "./workbook-part";
import { setAttribute } from "./xml-edit";
import { XmlScanner } from "./xml-scanner";

/** Children of `workbook` that stand before calcPr (ECMA-376 18.2.27). */
const BEFORE_CALCULATION = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** Takes out the calculation chain, which names every formula cell; Excel builds it anew. */
export function dropCalculationChain(opened: WorkbookPackage, edits: PartEdits): void {
  const chains = opened.relationships.filter(({ kind }) => kind === "calcChain");
  if (chains.length === 0) return;
  const relationships = relationshipsPart(opened.workbookPart);
  edits.set(relationships, removeRelationships(edits.text(relationships), chains));
  for (const { target } of chains) {
    edits.set(CONTENT_TYPES_PART, removeOverride(edits.text(CONTENT_TYPES_PART), target));
    edits.remove(target);
  }
}

/**
 * Asks Excel to calculate everything on opening, for results of formulas may be stale now. Not where functions
 * of an add-in are used: on a machine without it every one of them would turn into #NAME?.
 */
export function askForCalculation(opened: WorkbookPackage, edits: PartEdits): void {
  const traits = opened.entries.map((entry) => {
    const reading = edits.isChanged(entry.part) ? undefined : opened.readings.get(entry.name);
    return reading ?? formulaTraits(edits.text(entry.part), entry.part);
  });
  if (!traits.some(({ hasFormulas }) => hasFormulas)) return;
  if (traits.some(({ usesAddinFunctions: uses }) => uses)) return;
  const text = edits.text(opened.workbookPart);
  const changed = withFullCalculation(text, opened.workbookPart);
  if (changed !== text) edits.set(opened.workbookPart, changed);
}

function formulaTraits(
  text: string,
  part: string
): { readonly hasFormulas: boolean; readonly usesAddinFunctions: boolean } {
  let hasFormulas = false;
  let uses = false;
  scanSheet(text, part, {
    cell: ({ formula }) => {
      if (!formula) return;
      hasFormulas = true;
      uses ||= usesAddinFunctions(formula.text);
    },
  });
  return { hasFormulas, usesAddinFunctions: uses };
}

function withFullCalculation(text: string, part: string): string {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "workbook");
  const before = BEFORE_CALCULATION.map((name) => prefix + name);
  let insertAt = scanner.tagEnd;
  while (scanner.next() && !scanner.isClose) {
    if (scanner.is(`${prefix}calcPr`)) {
      if (isTrue(scanner.attribute("fullCalcOnLoad"))) return text;
      return applySplices(text, [setAttribute(scanner, "fullCalcOnLoad", "1")]);
    }
    const comesBefore = before.includes(scanner.name());
    scanner.skipElement();
    if (comesBefore) insertAt = scanner.tagEnd;
  }
  const element = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return applySplices(text, [{ start: insertAt, end: insertAt, text: element }]);
}
