import { fail } from "./failure";
import { decodeText } from "./xml-text";

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** Nesting no spreadsheet part comes near to. */
const MAX_DEPTH = 200;

/**
 * Walks over the tags of an XML text by offsets, without building a tree. Nothing is expanded: a DOCTYPE is
 * refused (unsafe-xml), broken nesting too (damaged). Names are compared with their prefix, as written.
 */
export class XmlScanner {
  /** The present tag: "<" stands at tagStart, the text behind it begins at tagEnd. */
  tagStart = 0;
  tagEnd = 0;
  nameStart = 0;
  nameEnd = 0;
  isClose = false;
  /** `<a/>`: there is no close tag to come. */
  isEmpty = false;
  /** Offsets of name and value of each attribute, four numbers each. */
  private readonly spans: number[] = [];
  private spanCount = 0;
  /** Offsets of the names of the open elements, two numbers each. */
  private readonly open: number[] = [];
  private sawRoot = false;

  constructor(
    readonly text: string,
    /** For error details. */
    readonly part: string
  ) {}

  /** How many elements are open after the present tag. */
  get depth(): number {
    return this.open.length / 2;
  }

  /** Moves to the next tag; false at the end of the document. */
  next(): boolean {
    const { text } = this;
    for (;;) {
      const start =
        text.charCodeAt(this.tagEnd) === LESS ? this.tagEnd : text.indexOf("<", this.tagEnd);
      if (start === -1) return this.finish();
      const code = text.charCodeAt(start + 1);
      if (code === BANG) this.tagEnd = this.skipDeclaration(start);
      else if (code === QUESTION) this.tagEnd = this.behind("?>", start + 2);
      else if (code === SLASH) return this.readClose(start);
      else return this.readOpen(start);
    }
  }

  /** Whether the present tag, open or close, has this name, prefix included. */
  is(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && this.text.startsWith(name, this.nameStart)
    );
  }

  /** The name of the present tag, prefix included. */
  name(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  /** The prefix of the present tag with its colon; "" when there is none. */
  prefix(): string {
    const name = this.name();
    return name.slice(0, name.indexOf(":") + 1);
  }

  /** The value of an attribute of the present tag; null when it has none of this name. */
  attribute(name: string): string | null {
    const at = this.find((candidate) => candidate === name);
    return at === -1 ? null : this.valueAt(at);
  }

  /** The first attribute with this local name and any prefix ("id" finds `r:id`, not `id`). */
  prefixedAttribute(localName: string): string | null {
    const ending = `:${localName}`;
    const at = this.find((candidate) => candidate.endsWith(ending));
    return at === -1 ? null : this.valueAt(at);
  }

  get attributeCount(): number {
    return this.spanCount / 4;
  }

  attributeNameStart(index: number): number {
    return this.spans[index * 4] as number;
  }

  attributeNameEnd(index: number): number {
    return this.spans[index * 4 + 1] as number;
  }

  attributeValueStart(index: number): number {
    return this.spans[index * 4 + 2] as number;
  }

  attributeValueEnd(index: number): number {
    return this.spans[index * 4 + 3] as number;
  }

  /** From an open tag to its close tag. Returns the offset where the content ends. */
  skipElement(): number {
    if (this.isEmpty || this.isClose) return this.tagEnd;
    const outside = this.depth - 1;
    while (this.depth > outside) if (!this.next()) break;
    return this.tagStart;
  }

  damaged(why: string): never {
    return fail("damaged", `${this.part}: ${why} at ${String(this.tagStart)}`);
  }

  private find(matches: (name: string) => boolean): number {
    for (let index = 0; index < this.attributeCount; index++) {
      const name = this.text.slice(this.attributeNameStart(index), this.attributeNameEnd(index));
      if (matches(name)) return index;
    }
    return -1;
  }

  private valueAt(index: number): string {
    return decodeText(
      this.text.slice(this.attributeValueStart(index), this.attributeValueEnd(index)),
      this.part
    );
  }

  private readOpen(start: number): boolean {
    const { text } = this;
    if (this.open.length === 0 && this.sawRoot) this.damaged("content after the root element");
    this.tagStart = start;
    this.nameStart = start + 1;
    this.nameEnd = this.endOfName(start + 1);
    this.isClose = false;
    this.spanCount = 0;
    let at = this.nameEnd;
    for (;;) {
      at = this.skipSpace(at);
      const code = text.charCodeAt(at);
      if (code === GREATER) {
        this.isEmpty = false;
        this.tagEnd = at + 1;
        if (this.open.length > MAX_DEPTH * 2) this.damaged("nested too deeply");
        this.open.push(this.nameStart, this.nameEnd);
        break;
      }
      if (code === SLASH) {
        if (text.charCodeAt(at + 1) !== GREATER) this.damaged("broken tag");
        this.isEmpty = true;
        this.tagEnd = at + 2;
        break;
      }
      at = this.readAttribute(at);
    }
    this.sawRoot = true;
    return true;
  }

  private readAttribute(start: number): number {
    const { text } = this;
    const nameEnd = this.endOfName(start);
    let at = this.skipSpace(nameEnd);
    if (text.charCodeAt(at) !== EQUALS) this.damaged("broken attribute");
    at = this.skipSpace(at + 1);
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.damaged("broken attribute");
    const valueStart = at + 1;
    let valueEnd = valueStart;
    for (let code = text.charCodeAt(valueEnd); code !== quote; code = text.charCodeAt(++valueEnd)) {
      // NaN stands for the end of the text.
      if (code === LESS || code !== code) this.damaged("unfinished attribute");
    }
    this.spans[this.spanCount++] = start;
    this.spans[this.spanCount++] = nameEnd;
    this.spans[this.spanCount++] = valueStart;
    this.spans[this.spanCount++] = valueEnd;
    return valueEnd + 1;
  }

  private readClose(start: number): boolean {
    const { text, open } = this;
    this.tagStart = start;
    this.nameStart = start + 2;
    this.nameEnd = this.endOfName(start + 2);
    this.isClose = true;
    this.isEmpty = false;
    this.spanCount = 0;
    const end = this.skipSpace(this.nameEnd);
    if (text.charCodeAt(end) !== GREATER) this.damaged("broken close tag");
    this.tagEnd = end + 1;
    const openEnd = open.pop();
    const openStart = open.pop();
    if (openStart === undefined || openEnd === undefined) this.damaged("nothing to close");
    const length = this.nameEnd - this.nameStart;
    let same = openEnd - openStart === length;
    for (let index = 0; same && index < length; index++) {
      same = text.charCodeAt(openStart + index) === text.charCodeAt(this.nameStart + index);
    }
    if (!same) this.damaged("close tag of another element");
    return true;
  }

  private finish(): false {
    if (!this.sawRoot || this.open.length > 0) this.damaged("the document ends too early");
    return false;
  }

  private skipDeclaration(start: number): number {
    if (this.text.startsWith("<!--", start)) return this.behind("-->", start + 4);
    if (this.text.startsWith("<![CDATA[", start)) return this.behind("]]>", start + 9);
    return fail("unsafe-xml", `${this.part} declares a document type`);
  }

  private behind(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at === -1 ? this.damaged(`no ${mark}`) : at + mark.length;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.text.charCodeAt(at))) at++;
    return at;
  }

  private endOfName(from: number): number {
    let at = from;
    while (isNamePart(this.text.charCodeAt(at))) at++;
    if (at === from) this.damaged("a name is missing");
    return at;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === TAB || code === CR;
}

/** Letters, digits, "-", ".", ":", "_" and everything beyond ASCII: tags of spreadsheets need no finer check. */
function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 58 && code !== SLASH) ||
    code === 95 ||
    code >= 128
  );
}
