import type { Sheet } from "../../core/sheet/sheet";
import type { ReadOptions } from "../workbook";
import { type WorkbookContext } from "./cell-content";
import { CONTENT_TYPES_PART, contentTypeOf, parseContentTypes } from "./content-types";
import { refuseOtherFormats } from "./detect-format";
import { fail, guarded } from "./failure";
import { DEFAULT_LIMITS, type PackageLimits } from "./limits";
import { isStrictType } from "./namespaces";
import { PackageParts } from "./package-parts";
import { readSheet, type SheetReading } from "./read-sheet";
import type { Relationship } from "./relationships";
import { parseSharedStrings } from "./shared-strings";
import { CellStyles, parseStyles } from "./styles";
import { parseWorkbookPart, type SheetEntry } from "./workbook-part";
import { readZip } from "./zip";

export interface FileReadOptions extends ReadOptions {
  readonly limits?: PackageLimits;
}

/** An opened .xlsx or .xlsm: its parts, and what all its sheets draw on. */
export interface WorkbookPackage {
  readonly parts: PackageParts;
  /** Name of the workbook part, as a rule "xl/workbook.xml". */
  readonly workbookPart: string;
  /** Those of the workbook part. */
  readonly relationships: readonly Relationship[];
  /** Relationship types and namespaces are those of "strict" files. */
  readonly isStrict: boolean;
  /** In the order of their tabs. */
  readonly entries: readonly SheetEntry[];
  readonly context: WorkbookContext;
  /** Read so far, by sheet name. */
  readonly readings: Map<string, SheetReading>;
}

/** An opened workbook with the sheets asked for, in the order of their tabs. */
export interface ReadPackage extends WorkbookPackage {
  readonly sheets: readonly Sheet[];
}

/**
 * Reads a workbook file. Throws WorkbookError: not-a-workbook, legacy-xls, encrypted, zip64, truncated,
 * too-large, unsafe-xml, damaged, unsupported.
 */
export function readWorkbook(bytes: Uint8Array, options: FileReadOptions = {}): ReadPackage {
  const opened = openWorkbook(bytes, options.limits);
  return { ...opened, sheets: readSheets(opened, options.sheets) };
}

/** Sheets of an opened workbook, all or those of these names; each part is read once. */
export function readSheets(opened: WorkbookPackage, names?: readonly string[]): readonly Sheet[] {
  const wanted = names && new Set(names);
  const entries = opened.entries.filter(({ name }) => wanted?.has(name) ?? true);
  return guarded("reading the sheets", () =>
    entries.map((entry) => readingOf(opened, entry).sheet)
  );
}

/** Opens a workbook file without reading a sheet. Throws WorkbookError as readWorkbook does. */
export function openWorkbook(
  bytes: Uint8Array,
  limits: PackageLimits = DEFAULT_LIMITS
): WorkbookPackage {
  return guarded("opening the workbook", () => open(bytes, limits));
}

function open(bytes: Uint8Array, limits: PackageLimits): WorkbookPackage {
  refuseOtherFormats(bytes);
  const parts = new PackageParts(readZip(bytes, limits));
  const workbookPart = findWorkbookPart(parts);
  const relationships = parts.relationships(workbookPart);
  const { sheets, uses1904 } = parseWorkbookPart(
    parts.text(workbookPart),
    workbookPart,
    relationships
  );
  const stringsPart = partOfKind(relationships, "sharedStrings");
  const stylesPart = partOfKind(relationships, "styles");
  const context: WorkbookContext = {
    strings: stringsPart ? parseSharedStrings(parts.text(stringsPart), stringsPart) : [],
    styles: stylesPart ? parseStyles(parts.text(stylesPart), stylesPart) : new CellStyles([]),
    uses1904,
  };
  return {
    parts,
    workbookPart,
    relationships,
    isStrict: relationships.some(({ type }) => isStrictType(type)),
    entries: sheets,
    context,
    readings: new Map(),
  };
}

function readingOf({ parts, context, readings }: WorkbookPackage, entry: SheetEntry): SheetReading {
  const known = readings.get(entry.name);
  if (known) return known;
  const reading = readSheet(entry, parts.text(entry.part), context, parts.archive.limits);
  readings.set(entry.name, reading);
  return reading;
}

/** The part that the workbook relates to by a kind ("styles"); null when there is none. */
export function partOfKind(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((one) => one.kind === kind && !one.isExternal)?.target ?? null;
}

function findWorkbookPart(parts: PackageParts): string {
  const part = partOfKind(parts.relationships(""), "officeDocument") ?? "xl/workbook.xml";
  if (!parts.has(CONTENT_TYPES_PART) || !parts.has(part)) {
    fail("not-a-workbook", "the archive holds no workbook part");
  }
  const type = contentTypeOf(parseContentTypes(parts.text(CONTENT_TYPES_PART)), part);
  if (type.includes("sheet.binary") || part.endsWith(".bin")) fail("unsupported", "an .xlsb file");
  const isWorkbook = /spreadsheetml|ms-excel\.(?:sheet|template|addin)/.test(type);
  if (!isWorkbook) fail("not-a-workbook", `the main part is of type ${type}`);
  return part;
}
