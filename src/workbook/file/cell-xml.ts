import type { CellContent } from "../../core/edit";
import { storeAddinFunctions } from "./addin-functions";
import { fail } from "./failure";
import { XmlScanner } from "./xml-scanner";
import { encodeEscapes, encodeText } from "./xml-text";

/** Excel's limit for the text of a cell. */
const MAX_TEXT = 32_767;
const ERRORS = [
  "#N/A",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
];

/** Attributes that belong to the old value: its type, and metadata of rich values and spilling formulas. */
const VALUE_ATTRIBUTES = ["t", "cm", "vm"];

/** A cell's type attribute (null: none is written) and its children. */
export interface CellXml {
  readonly type: string | null;
  readonly children: string;
}

/** Text goes into the cell itself: the table of shared strings stays as it is. */
export function contentXml({ value, formula }: CellContent, prefix: string): CellXml {
  if (formula !== null) return formulaXml(formula, value, prefix);
  if (value === null || value === "") return { type: null, children: "" };
  if (typeof value === "string" && !ERRORS.includes(value)) {
    return { type: "inlineStr", children: inlineXml(value, prefix) };
  }
  const type = typeof value === "string" ? "e" : typeof value === "boolean" ? "b" : null;
  return { type, children: valueXml(value, prefix) };
}

/** The element of a formula, given as stored or shown, with or without its "=". */
export function formulaElement(formula: string, prefix: string): string {
  const stored = storeAddinFunctions(formula.replace(/^=/, ""));
  return `<${prefix}f>${encodeText(encodeEscapes(stored))}</${prefix}f>`;
}

function formulaXml(formula: string, result: CellContent["value"], prefix: string): CellXml {
  const element = formulaElement(formula, prefix);
  if (result === null) return { type: null, children: element };
  const children = element + valueXml(result, prefix);
  if (typeof result === "number") return { type: null, children };
  if (typeof result === "boolean") return { type: "b", children };
  return { type: ERRORS.includes(result) ? "e" : "str", children };
}

function valueXml(value: string | number | boolean, prefix: string): string {
  if (typeof value === "number" && !Number.isFinite(value)) {
    fail("unsupported", `a cell cannot hold ${String(value)}`);
  }
  const text = typeof value === "boolean" ? String(Number(value)) : String(value);
  return `<${prefix}v>${encodeText(encodeEscapes(text))}</${prefix}v>`;
}

function inlineXml(value: string, prefix: string): string {
  if (value.length > MAX_TEXT) {
    fail("payload-too-large", `a text of ${String(value.length)} characters`);
  }
  const text = encodeText(encodeEscapes(value));
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`;
}

/** A new cell element. */
export function newCell(address: string, style: number, xml: CellXml, prefix: string): string {
  const styleText = style === 0 ? "" : ` s="${String(style)}"`;
  const open = `<${prefix}c r="${address}"${styleText}${typeText(xml.type)}`;
  return xml.children === "" ? `${open}/>` : `${open}>${xml.children}</${prefix}c>`;
}

/** An existing cell element with other content; all that does not belong to the old value is kept. */
export function rewriteCell(element: string, style: number, xml: CellXml, part: string): string {
  const scanner = new XmlScanner(element, part);
  scanner.next();
  const name = scanner.name();
  const prefix = scanner.prefix();
  let open = `<${name}`;
  for (let index = 0; index < scanner.attributeCount; index++) {
    const start = scanner.attributeNameStart(index);
    const attribute = element.slice(start, scanner.attributeNameEnd(index));
    if (attribute === "s" || VALUE_ATTRIBUTES.includes(attribute)) continue;
    open += ` ${element.slice(start, scanner.attributeValueEnd(index) + 1)}`;
  }
  if (style !== 0 || scanner.attribute("s") !== null) open += ` s="${String(style)}"`;
  open += typeText(xml.type);
  const children = xml.children + otherChildren(scanner, prefix);
  return children === "" ? `${open}/>` : `${open}>${children}</${name}>`;
}

function typeText(type: string | null): string {
  return type === null ? "" : ` t="${type}"`;
}

/** Children of a cell that say nothing about its value, as they stand. */
function otherChildren(scanner: XmlScanner, prefix: string): string {
  if (scanner.isEmpty) return "";
  const valueNames = [`${prefix}f`, `${prefix}v`, `${prefix}is`];
  let kept = "";
  while (scanner.next() && scanner.depth > 0) {
    const start = scanner.tagStart;
    const isValue = valueNames.includes(scanner.name());
    scanner.skipElement();
    if (!isValue) kept += scanner.text.slice(start, scanner.tagEnd);
  }
  return kept;
}
