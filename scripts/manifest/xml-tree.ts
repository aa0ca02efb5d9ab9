import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** By local name; a prefix such as xsi: is left out. Declarations of namespaces are not listed. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** 1-based line where the element begins. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const NAMESPACE_DECLARATIONS = "http://www.w3.org/2000/xmlns/";

/** A document that is not well formed. */
export class XmlError extends Error {
  override readonly name = "XmlError";

  constructor(
    message: string,
    readonly line: number
  ) {
    super(message);
  }
}

/** Reads a well-formed document. Throws XmlError with the line of the first fault. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let root: OpenElement | null = null;
  let current: OpenElement | null = null;
  const open: OpenElement[] = [];
  let line = 1;

  parser.on("error", (error) => {
    throw new XmlError(error.message, parser.line);
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    const element: OpenElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(
        Object.values(tag.attributes)
          .filter(({ uri }) => uri !== NAMESPACE_DECLARATIONS)
          .map(({ local, value }) => [local, value])
      ),
      parent: current,
      children: [],
      text: "",
      line,
    };
    current?.children.push(element);
    root ??= element;
    open.push(element);
    current = element;
  });
  parser.on("text", (text) => {
    if (current) current.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
    current = open.at(-1) ?? null;
  });

  parser.write(source).close();
  if (!root) throw new XmlError("no element", 1);
  return root;
}

/** The element and everything below it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

export function childrenNamed(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first element reached by the names, or null. */
export function find(from: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  return names.reduce<XmlElement | null>(
    (element, name) => childrenNamed(element, name)[0] ?? null,
    from
  );
}

/** "OfficeApp/Hosts/Host", for messages. */
export function pathOf(element: XmlElement): string {
  return element.parent ? `${pathOf(element.parent)}/${element.name}` : element.name;
}
