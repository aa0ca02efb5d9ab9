import { addOverride, CONTENT_TYPES_PART, contentTypeOf, parseContentTypes } from "./content-types";
import type { PartEdits } from "./part-edits";
import { addRelationship, freeId, parseRelationships, relationshipsPart } from "./relationships";

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Adds a part with its content type. */
export function addPart(edits: PartEdits, part: string, text: string, contentType: string): void {
  edits.set(part, text);
  const types = edits.text(CONTENT_TYPES_PART);
  if (contentTypeOf(parseContentTypes(types), part) === contentType) return;
  edits.set(CONTENT_TYPES_PART, addOverride(types, part, contentType));
}

/** Relates a part to another under an id of its own, which is returned. */
export function relatePart(edits: PartEdits, source: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  const text = edits.has(part) ? edits.text(part) : EMPTY_RELATIONSHIPS;
  const id = freeId(parseRelationships(text, source));
  edits.set(part, addRelationship(text, part, { id, type, target: `/${target}` }));
  return id;
}
