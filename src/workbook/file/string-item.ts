import { decodeEscapes, decodeText } from "./xml-text";
import type { XmlScanner } from "./xml-scanner";

/**
 * The text of a string item (`si`, `is`) whose open tag is the scanner's present one: plain, or the runs of
 * rich text joined; phonetic readings (`rPh`) are left out. Ends at the item's close tag.
 */
export function readStringItem(scanner: XmlScanner, prefix: string): string {
  if (scanner.isEmpty) return "";
  const textName = `${prefix}t`;
  const phoneticName = `${prefix}rPh`;
  const outside = scanner.depth - 1;
  let result = "";
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.isClose) continue;
    if (scanner.is(phoneticName)) scanner.skipElement();
    else if (scanner.is(textName) && !scanner.isEmpty) result += readText(scanner);
  }
  return result;
}

function readText(scanner: XmlScanner): string {
  const keepsSpace = scanner.attribute("xml:space") === "preserve";
  const start = scanner.tagEnd;
  const raw = scanner.text.slice(start, scanner.skipElement());
  const text = decodeText(raw, scanner.part);
  return decodeEscapes(keepsSpace ? text : trimXmlSpace(text));
}

/** Without xml:space="preserve" Excel drops blanks at both ends; a no-break or ideographic space is no blank. */
function trimXmlSpace(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
