import { XmlScanner } from "../../../src/workbook/file/xml-scanner";

/** An element of a small part, such as the styles, as a tree. Names come without their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
}

/** Throws WorkbookError when the part is no well-formed XML. */
export function readTree(text: string, part: string): XmlNode {
  const scanner = new XmlScanner(text, part);
  const document: OpenNode = { name: "", attributes: new Map(), children: [] };
  const path: OpenNode[] = [document];
  while (scanner.next()) {
    if (scanner.isClose) {
      path.pop();
      continue;
    }
    const node: OpenNode = {
      name: localName(scanner.name()),
      attributes: attributesOf(scanner),
      children: [],
    };
    path.at(-1)?.children.push(node);
    if (!scanner.isEmpty) path.push(node);
  }
  return document.children[0] ?? document;
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return child(node, name)?.children ?? [];
}

/** The attribute of this local name. */
export function attribute(node: XmlNode | undefined, name: string): string | null {
  return node?.attributes.get(name) ?? null;
}

function attributesOf(scanner: XmlScanner): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let index = 0; index < scanner.attributeCount; index++) {
    const name = scanner.text.slice(
      scanner.attributeNameStart(index),
      scanner.attributeNameEnd(index)
    );
    attributes.set(localName(name), scanner.attribute(name) ?? "");
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
