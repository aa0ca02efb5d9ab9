import { applySplices, type Splice } from "./splice";
import { appendChild } from "./xml-edit";
import { XmlScanner } from "./xml-scanner";
import { encodeAttribute } from "./xml-text";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

export interface ContentTypes {
  /** By part name, lower case, without a leading slash. */
  readonly overrides: ReadonlyMap<string, { readonly type: string } & Omit<Splice, "text">>;
  /** By file name extension, lower case. */
  readonly defaults: ReadonlyMap<string, string>;
}

export function parseContentTypes(text: string): ContentTypes {
  const scanner = new XmlScanner(text, CONTENT_TYPES_PART);
  const overrides = new Map<string, { type: string; start: number; end: number }>();
  const defaults = new Map<string, string>();
  scanner.next();
  const prefix = scanner.prefix();
  while (scanner.next()) {
    if (scanner.isClose) continue;
    const type = scanner.attribute("ContentType") ?? "";
    if (scanner.is(`${prefix}Default`)) {
      defaults.set((scanner.attribute("Extension") ?? "").toLowerCase(), type);
    } else if (scanner.is(`${prefix}Override`)) {
      const name = (scanner.attribute("PartName") ?? "").replace(/^\//, "").toLowerCase();
      const start = scanner.tagStart;
      scanner.skipElement();
      overrides.set(name, { type, start, end: scanner.tagEnd });
    }
  }
  return { overrides, defaults };
}

export function contentTypeOf(types: ContentTypes, part: string): string {
  const name = part.toLowerCase();
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return types.overrides.get(name)?.type ?? types.defaults.get(extension) ?? "";
}

export function addOverride(text: string, part: string, type: string): string {
  const scanner = new XmlScanner(text, CONTENT_TYPES_PART);
  scanner.next();
  const xml =
    `<${scanner.prefix()}Override PartName="${encodeAttribute(`/${part}`)}"` +
    ` ContentType="${encodeAttribute(type)}"/>`;
  return applySplices(text, [appendChild(scanner, xml)]);
}

export function removeOverride(text: string, part: string): string {
  const found = parseContentTypes(text).overrides.get(part.toLowerCase());
  return found ? applySplices(text, [{ start: found.start, end: found.end, text: "" }]) : text;
}
