import { relationshipKind } from "./namespaces";
import { applySplices, type Splice } from "./splice";
import { appendChild } from "./xml-edit";
import { XmlScanner } from "./xml-scanner";
import { encodeAttribute } from "./xml-text";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** "worksheet", "styles", …; the whole type when it is none of the office families. */
  readonly kind: string;
  /** Part name without a leading slash; the target as written when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
  /** Where the element stands in its part. */
  readonly start: number;
  readonly end: number;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Reads a relationships part; `source` is the part it belongs to. */
export function parseRelationships(text: string, source: string): Relationship[] {
  const part = relationshipsPart(source);
  const scanner = new XmlScanner(text, part);
  const found: Relationship[] = [];
  scanner.next();
  const name = `${scanner.prefix()}Relationship`;
  while (scanner.next()) {
    if (scanner.isClose || !scanner.is(name)) continue;
    const start = scanner.tagStart;
    const type = scanner.attribute("Type") ?? "";
    const target = scanner.attribute("Target") ?? "";
    const isExternal = scanner.attribute("TargetMode") === "External";
    const id = scanner.attribute("Id") ?? "";
    scanner.skipElement();
    found.push({
      id,
      type,
      kind: relationshipKind(type),
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
      start,
      end: scanner.tagEnd,
    });
  }
  return found;
}

/** A part name from a target that may be absolute ("/xl/a.xml") or relative to its source ("../a.xml"). */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "." && step !== "") folder.push(step);
  }
  return folder.join("/");
}

/** An id that no relationship has yet. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id.toLowerCase()));
  let number = relationships.length + 1;
  while (taken.has(`rid${String(number)}`)) number++;
  return `rId${String(number)}`;
}

export function addRelationship(
  text: string,
  part: string,
  relationship: { readonly id: string; readonly type: string; readonly target: string }
): string {
  const scanner = new XmlScanner(text, part);
  scanner.next();
  const { id, type, target } = relationship;
  const xml =
    `<${scanner.prefix()}Relationship Id="${encodeAttribute(id)}"` +
    ` Type="${encodeAttribute(type)}" Target="${encodeAttribute(target)}"/>`;
  return applySplices(text, [appendChild(scanner, xml)]);
}

export function removeRelationships(text: string, removed: readonly Relationship[]): string {
  const splices: Splice[] = removed.map(({ start, end }) => ({ start, end, text: "" }));
  return applySplices(text, splices);
}
