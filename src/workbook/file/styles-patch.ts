import { fail } from "./failure";
import { applySplices, type Splice } from "./splice";
import { isTrue, openSpreadsheetRoot } from "./workbook-part";
import { setAttribute } from "./xml-edit";
import { XmlScanner } from "./xml-scanner";

interface StyleXml {
  readonly xml: string;
  /** Equal for styles that differ in quotePrefix alone. */
  readonly key: string;
  readonly quotePrefix: boolean;
}

/** More cell styles than this Excel does not open. */
const MAX_STYLES = 65_490;

/** Appends cell styles to a styles part; those there are keep their place. */
export class StylesPatch {
  private readonly styles: StyleXml[] = [];
  private readonly known: number;
  private readonly count: Splice;
  private readonly appendAt: number;

  constructor(
    private readonly text: string,
    private readonly part: string
  ) {
    const scanner = new XmlScanner(text, part);
    const prefix = openSpreadsheetRoot(scanner, "styleSheet");
    const listName = `${prefix}cellXfs`;
    while (!scanner.is(listName) || scanner.isClose) {
      if (!scanner.next()) fail("damaged", `${part} has no cellXfs`);
    }
    this.count = setAttribute(scanner, "count", "");
    while (scanner.next() && !scanner.is(listName)) {
      if (scanner.isClose || !scanner.is(`${prefix}xf`)) continue;
      const start = scanner.tagStart;
      scanner.skipElement();
      this.styles.push(describe(text.slice(start, scanner.tagEnd), part));
    }
    this.known = this.styles.length;
    this.appendAt = scanner.tagStart;
  }

  /** The style that equals this one but for quotePrefix: one there is, or a new one. */
  withQuotePrefix(index: number, quotePrefix: boolean): number {
    const style = this.styles[index] ?? this.styles[0];
    if (!style) return fail("damaged", `${this.part} has no cell style`);
    if (style.quotePrefix === quotePrefix) return index;
    const same = this.styles.findIndex(
      (other) => other.key === style.key && other.quotePrefix === quotePrefix
    );
    if (same !== -1) return same;
    if (this.styles.length >= MAX_STYLES) fail("too-large", `${this.part} is full`);
    const scanner = new XmlScanner(style.xml, this.part);
    scanner.next();
    const splice = setAttribute(scanner, "quotePrefix", quotePrefix ? "1" : "0");
    this.styles.push({ ...style, xml: applySplices(style.xml, [splice]), quotePrefix });
    return this.styles.length - 1;
  }

  /** The changed part; null when no style was appended. */
  result(): string | null {
    const added = this.styles.slice(this.known);
    if (added.length === 0) return null;
    const count = this.count.text.replace('""', `"${String(this.styles.length)}"`);
    const xml = added.map((style) => style.xml).join("");
    return applySplices(this.text, [
      { ...this.count, text: count },
      { start: this.appendAt, end: this.appendAt, text: xml },
    ]);
  }
}

function describe(xml: string, part: string): StyleXml {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const attributes: string[] = [];
  for (let index = 0; index < scanner.attributeCount; index++) {
    const start = scanner.attributeNameStart(index);
    const name = xml.slice(start, scanner.attributeNameEnd(index));
    if (name !== "quotePrefix") attributes.push(`${name}=${scanner.attribute(name) ?? ""}`);
  }
  const children = scanner.isEmpty ? "" : xml.slice(scanner.tagEnd, xml.lastIndexOf("</"));
  const key = `${attributes.sort().join(" ")}>${children}`;
  return { xml, key, quotePrefix: isTrue(scanner.attribute("quotePrefix")) };
}
