import type { Splice } from "./splice";
import type { XmlScanner } from "./xml-scanner";
import { encodeAttribute } from "./xml-text";

/** Sets an attribute of the scanner's present tag. */
export function setAttribute(scanner: XmlScanner, name: string, value: string): Splice {
  for (let index = 0; index < scanner.attributeCount; index++) {
    const start = scanner.attributeNameStart(index);
    const end = scanner.attributeNameEnd(index);
    if (scanner.text.slice(start, end) !== name) continue;
    // The quotes stand around the value: they are replaced with it, for it is written for double ones.
    return {
      start: scanner.attributeValueStart(index) - 1,
      end: scanner.attributeValueEnd(index) + 1,
      text: `"${encodeAttribute(value)}"`,
    };
  }
  const text = ` ${name}="${encodeAttribute(value)}"`;
  return { start: scanner.nameEnd, end: scanner.nameEnd, text };
}

/** Puts XML behind the last child of the element whose open (or empty) tag is the present one; moves on. */
export function appendChild(scanner: XmlScanner, xml: string): Splice {
  if (scanner.isEmpty) {
    const name = scanner.name();
    return { start: scanner.tagEnd - 2, end: scanner.tagEnd, text: `>${xml}</${name}>` };
  }
  const end = scanner.skipElement();
  return { start: end, end, text: xml };
}
