import { addPart, relatePart } from "./add-part";
import { relationshipType } from "./namespaces";
import type { PartEdits } from "./part-edits";
import { partOfKind, type WorkbookPackage } from "./read-workbook";

const DEFAULT_PART = "xl/styles.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** For a file that has no styles at all. */
const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

/** The styles part of a workbook, there or to be made. */
export interface StylesPart {
  readonly part: string;
  readonly text: string;
  /** Puts the changed part among the edits. */
  put(text: string): void;
}

export function stylesPart(opened: WorkbookPackage, edits: PartEdits): StylesPart {
  const known = partOfKind(opened.relationships, "styles");
  if (known !== null) {
    return { part: known, text: edits.text(known), put: (text) => edits.set(known, text) };
  }
  return {
    part: DEFAULT_PART,
    text: MINIMAL_STYLES,
    put: (text) => {
      addPart(edits, DEFAULT_PART, text, CONTENT_TYPE);
      const type = relationshipType("styles", opened.isStrict);
      relatePart(edits, opened.workbookPart, type, DEFAULT_PART);
    },
  };
}
