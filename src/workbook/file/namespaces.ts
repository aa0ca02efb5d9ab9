/** The main namespace of spreadsheets, as most files have it and as "strict" files have it. */
const SPREADSHEET = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export function isSpreadsheetNamespace(namespace: string | null): boolean {
  return namespace !== null && SPREADSHEET.includes(namespace);
}

/** "worksheet" for a relationship type of either family; the whole type for a foreign one. */
export function relationshipKind(type: string): string {
  for (const base of [TRANSITIONAL, STRICT]) {
    if (type.startsWith(`${base}/`)) return type.slice(base.length + 1);
  }
  return type;
}

/** The full relationship type, in the family the package uses. */
export function relationshipType(kind: string, isStrict: boolean): string {
  return `${isStrict ? STRICT : TRANSITIONAL}/${kind}`;
}

export function isStrictType(type: string): boolean {
  return type.startsWith(`${STRICT}/`);
}
