import { addPart, relatePart } from "./add-part";
import { CONTENT_TYPES_PART, removeOverride } from "./content-types";
import { guarded } from "./failure";
import { relationshipType } from "./namespaces";
import { PartEdits } from "./part-edits";
import type { WorkbookPackage } from "./read-workbook";
import { relationshipsPart, removeRelationships } from "./relationships";
import { decodeText, encodeAttribute, encodeEscapes, encodeText, decodeEscapes } from "./xml-text";
import { XmlScanner } from "./xml-scanner";

const NAMESPACE = "urn:perf-tables:settings";
/** Names our custom XML among others (any fixed GUID would do). */
const ITEM_ID = "{6A0E2C0B-5B1D-4E0A-9C57-2D1F7E3B8A41}";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Settings of ours by key, from the custom XML part they are kept in; none when there is no such part. */
export function readSettings(opened: WorkbookPackage): Map<string, string> {
  return guarded("reading the settings", () => {
    const part = findPart(opened);
    return part === null ? new Map<string, string>() : parse(opened.parts.text(part), part);
  });
}

/** The file with these settings in place of all that were there. Custom XML of others is not touched. */
export function writeSettings(
  opened: WorkbookPackage,
  settings: ReadonlyMap<string, string>
): Uint8Array {
  return guarded("writing the settings", () => {
    const edits = new PartEdits(opened.parts);
    const known = findPart(opened);
    if (known !== null && settings.size === 0) removeSettingsPart(opened, edits, known);
    else if (known !== null) edits.set(known, serialise(settings));
    else if (settings.size > 0) addSettingsPart(opened, edits, serialise(settings));
    return edits.bytes();
  });
}

function findPart({ parts, relationships }: WorkbookPackage): string | null {
  for (const { kind, target, isExternal } of relationships) {
    if (kind !== "customXml" || isExternal || !parts.has(target)) continue;
    if (rootNamespace(parts.text(target), target) === NAMESPACE) return target;
  }
  return null;
}

/** Foreign custom XML may be anything; what cannot be read is not ours. */
function rootNamespace(text: string, part: string): string | null {
  try {
    const scanner = new XmlScanner(text, part);
    scanner.next();
    const prefix = scanner.prefix().slice(0, -1);
    return scanner.attribute(prefix === "" ? "xmlns" : `xmlns:${prefix}`);
  } catch {
    return null;
  }
}

function parse(text: string, part: string): Map<string, string> {
  const settings = new Map<string, string>();
  const scanner = new XmlScanner(text, part);
  scanner.next();
  const name = `${scanner.prefix()}setting`;
  while (scanner.next()) {
    if (scanner.isClose || !scanner.is(name)) continue;
    const key = scanner.attribute("key") ?? "";
    const start = scanner.tagEnd;
    const raw = scanner.isEmpty ? "" : text.slice(start, scanner.skipElement());
    settings.set(decodeEscapes(key), decodeEscapes(decodeText(raw, part)));
  }
  return settings;
}

function serialise(settings: ReadonlyMap<string, string>): string {
  const items = [...settings].map(([key, value]) => {
    const name = encodeAttribute(encodeEscapes(key));
    return `<setting key="${name}">${encodeText(encodeEscapes(value))}</setting>`;
  });
  return `${DECLARATION}<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`;
}

function addSettingsPart(opened: WorkbookPackage, edits: PartEdits, text: string): void {
  let number = 1;
  while (isTaken(opened, number)) number++;
  const item = `customXml/item${String(number)}.xml`;
  const properties = `customXml/itemProps${String(number)}.xml`;
  addPart(edits, item, text, "application/xml");
  addPart(edits, properties, propertiesXml(opened.isStrict), PROPERTIES_TYPE);
  const type = (kind: string): string => relationshipType(kind, opened.isStrict);
  relatePart(edits, opened.workbookPart, type("customXml"), item);
  relatePart(edits, item, type("customXmlProps"), properties);
}

/** Nothing is left of ours: the part goes with what describes it. */
function removeSettingsPart(opened: WorkbookPackage, edits: PartEdits, item: string): void {
  const { parts, workbookPart, relationships } = opened;
  const source = relationshipsPart(workbookPart);
  const related = relationships.filter(({ target, isExternal }) => !isExternal && target === item);
  edits.set(source, removeRelationships(edits.text(source), related));
  const described = parts.relationships(item).filter(({ isExternal }) => !isExternal);
  for (const part of [item, ...described.map(({ target }) => target)]) {
    edits.set(CONTENT_TYPES_PART, removeOverride(edits.text(CONTENT_TYPES_PART), part));
    edits.remove(part);
  }
  edits.remove(relationshipsPart(item));
}

function isTaken({ parts }: WorkbookPackage, number: number): boolean {
  const name = String(number);
  return (
    parts.has(`customXml/item${name}.xml`) ||
    parts.has(`customXml/itemProps${name}.xml`) ||
    parts.has(`customXml/_rels/item${name}.xml.rels`)
  );
}

function propertiesXml(isStrict: boolean): string {
  const namespace = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/customXml"
    : "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
