import { guarded } from "./failure";
import { PartEdits } from "./part-edits";
import type { WorkbookPackage } from "./read-workbook";
import { applySplices, type Splice } from "./splice";
import { openSpreadsheetRoot } from "./workbook-part";
import { XmlScanner } from "./xml-scanner";
import { decodeText } from "./xml-text";

/** The formula of the conditional formats by which the add-in marks cells, as a file stores it. */
const MARK_FORMULA = 'N("perf-tables")=0';

export interface WithoutMarks {
  /** The whole file; the very same bytes when there was no mark. */
  readonly bytes: Uint8Array;
  /** How many rules of ours were taken out. */
  readonly removed: number;
}

/** The file without the marks that the add-in left in its sheets; conditional formats of others stay as they are. */
export function removeOwnMarks(opened: WorkbookPackage): WithoutMarks {
  return guarded("taking marks off", () => {
    const edits = new PartEdits(opened.parts);
    let removed = 0;
    for (const { part } of opened.entries) {
      const text = opened.parts.text(part);
      if (!text.includes("perf-tables")) continue;
      const { splices, count } = ownRules(text, part);
      if (count > 0) edits.set(part, applySplices(text, splices));
      removed += count;
    }
    return { bytes: edits.bytes(), removed };
  });
}

interface Rule {
  readonly start: number;
  readonly end: number;
  readonly isOurs: boolean;
}

function ownRules(text: string, part: string): { splices: Splice[]; count: number } {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "worksheet");
  const splices: Splice[] = [];
  let count = 0;
  while (scanner.next()) {
    if (scanner.isClose || !scanner.is(`${prefix}conditionalFormatting`)) {
      if (!scanner.isClose && scanner.depth > 1) scanner.skipElement();
      continue;
    }
    const start = scanner.tagStart;
    const rules = scanner.isEmpty ? [] : readRules(scanner, prefix);
    const ours = rules.filter(({ isOurs }) => isOurs);
    count += ours.length;
    // A list without a rule is no valid one: the last takes the whole with it.
    if (ours.length === rules.length && ours.length > 0) {
      splices.push({ start, end: scanner.tagEnd, text: "" });
    } else {
      splices.push(...ours.map((rule) => ({ start: rule.start, end: rule.end, text: "" })));
    }
  }
  return { splices, count };
}

/** The rules of the present list; ends at its close tag. */
function readRules(scanner: XmlScanner, prefix: string): Rule[] {
  const outside = scanner.depth - 1;
  const rules: Rule[] = [];
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.isClose) continue;
    const start = scanner.tagStart;
    const isRule = scanner.is(`${prefix}cfRule`);
    const from = scanner.tagEnd;
    const to = scanner.skipElement();
    const content = from < to ? scanner.text.slice(from, to) : "";
    const isOurs = isRule && isOwnContent(content, prefix, scanner.part);
    rules.push({ start, end: scanner.tagEnd, isOurs });
  }
  return rules;
}

function isOwnContent(content: string, prefix: string, part: string): boolean {
  const match = new RegExp(`<${prefix}formula>([^<]*)</${prefix}formula>`, "u").exec(content);
  return match !== null && decodeText(match[1] ?? "", part) === MARK_FORMULA;
}
