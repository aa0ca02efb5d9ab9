import { REPORT_MARKER } from "../../core/vocabulary/report-marker";
import { freeSheetName, type ReportSheet } from "../report-sheet";
import { addPart, relatePart } from "./add-part";
import { CONTENT_TYPES_PART, removeOverride } from "./content-types";
import { guarded } from "./failure";
import { relationshipType } from "./namespaces";
import { PartEdits } from "./part-edits";
import { readSheets, type WorkbookPackage } from "./read-workbook";
import { relationshipsPart, removeRelationships } from "./relationships";
import { reportPart } from "./report-part";
import { withReportStyles } from "./report-styles";
import { addSheetElement, removeSheetElements, requireOpenStructure } from "./sheet-list-xml";
import { stylesPart } from "./styles-part";
import type { SheetEntry } from "./workbook-part";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

export interface WrittenReport {
  /** The whole file; the very same bytes when there was nothing to do. */
  readonly bytes: Uint8Array;
  /** The sheet's name; null when there is no report now. */
  readonly name: string | null;
}

/**
 * Puts a report sheet behind the others in place of all earlier ones of ours, or only takes those away. Every part
 * but the list of sheets, the styles and what names parts is copied as it stands.
 * Throws WorkbookError "structure-protected".
 */
export function writeReport(opened: WorkbookPackage, report: ReportSheet | null): WrittenReport {
  return guarded("writing the report", () => {
    const earlier = findReports(opened);
    if (!report && earlier.length === 0) return { bytes: opened.parts.archive.bytes, name: null };
    const edits = new PartEdits(opened.parts);
    requireOpenStructure(edits.text(opened.workbookPart), opened.workbookPart);
    removeSheets(opened, edits, earlier);
    const name = report && addReport(opened, edits, report, earlier);
    return { bytes: edits.bytes(), name };
  });
}

/** The report sheets of ours, known by their marker alone. */
function findReports(opened: WorkbookPackage): SheetEntry[] {
  const ours = new Set(
    readSheets(opened).flatMap(({ name, rows }) => {
      const cell = rows.find(({ index }) => index === 1)?.cells.find(({ column }) => column === 0);
      return cell?.value === REPORT_MARKER ? [name] : [];
    })
  );
  return opened.entries.filter(({ name }) => ours.has(name));
}

function removeSheets(
  opened: WorkbookPackage,
  edits: PartEdits,
  sheets: readonly SheetEntry[]
): void {
  if (sheets.length === 0) return;
  const { workbookPart } = opened;
  const parts = new Set(sheets.map(({ part }) => part));
  const related = opened.relationships.filter(({ target }) => parts.has(target));
  const relationships = relationshipsPart(workbookPart);
  const ids = new Set(related.map(({ id }) => id));
  edits.set(workbookPart, removeSheetElements(edits.text(workbookPart), workbookPart, ids));
  edits.set(relationships, removeRelationships(edits.text(relationships), related));
  for (const { part } of sheets) {
    edits.set(CONTENT_TYPES_PART, removeOverride(edits.text(CONTENT_TYPES_PART), part));
    edits.remove(part);
    edits.remove(relationshipsPart(part));
  }
}

function addReport(
  opened: WorkbookPackage,
  edits: PartEdits,
  report: ReportSheet,
  earlier: readonly SheetEntry[]
): string {
  const { workbookPart, isStrict } = opened;
  const gone = new Set(earlier.map(({ name }) => name));
  const others = opened.entries.map(({ name }) => name).filter((name) => !gone.has(name));
  const name = freeSheetName(report.name, others);
  const styles = stylesPart(opened, edits);
  const { text, indexes } = withReportStyles(styles.text, styles.part);
  styles.put(text);
  const part = freePart(edits);
  addPart(edits, part, reportPart(report, indexes, isStrict), SHEET_TYPE);
  const type = relationshipType("worksheet", isStrict);
  const id = relatePart(edits, workbookPart, type, part);
  edits.set(workbookPart, addSheetElement(edits.text(workbookPart), workbookPart, name, id));
  return name;
}

function freePart(edits: PartEdits): string {
  let number = 1;
  const name = (): string => `xl/worksheets/report${number}.xml`;
  while (edits.has(name())) number++;
  return name();
}
