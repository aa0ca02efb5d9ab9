import { fail } from "./failure";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const COMMENT = "<!--";
const CDATA = "<![CDATA[";

/** The characters a piece of XML text stands for. Entities of its own are refused: nothing is expanded. */
export function decodeText(raw: string, part: string): string {
  if (raw.includes("<")) return decodeMixed(raw, part);
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? decodeEntities(text, part) : text;
}

/** Text with comments and CDATA sections in it; other markup was passed over by the scanner. */
function decodeMixed(raw: string, part: string): string {
  let text = "";
  let at = 0;
  while (at < raw.length) {
    const mark = raw.indexOf("<", at);
    if (mark === -1) return text + decodeText(raw.slice(at), part);
    text += decodeText(raw.slice(at, mark), part);
    const isCdata = raw.startsWith(CDATA, mark);
    const closing = isCdata ? "]]>" : raw.startsWith(COMMENT, mark) ? "-->" : "?>";
    const end = raw.indexOf(closing, mark);
    if (end === -1) fail("damaged", `${part}: unfinished markup in a text`);
    if (isCdata) text += raw.slice(mark + CDATA.length, end).replace(/\r\n?/g, "\n");
    at = end + closing.length;
  }
  return text;
}

function decodeEntities(text: string, part: string): string {
  let result = "";
  let at = 0;
  for (;;) {
    const mark = text.indexOf("&", at);
    if (mark === -1) return result + text.slice(at);
    const end = text.indexOf(";", mark);
    if (end === -1 || end - mark > 12) fail("damaged", `${part}: an unfinished entity`);
    result += text.slice(at, mark) + decodeEntity(text.slice(mark + 1, end), part);
    at = end + 1;
  }
}

function decodeEntity(name: string, part: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? fail("unsafe-xml", `${part}: entity ${name}`);
  const isHex = name.startsWith("#x");
  const digits = name.slice(isHex ? 2 : 1);
  const code = (isHex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)
    ? parseInt(digits, isHex ? 16 : 10)
    : NaN;
  if (!(code <= 0x10ffff)) fail("damaged", `${part}: character ${name}`);
  return String.fromCodePoint(code);
}

/** `_x000D_` → CR and so on (ECMA-376 ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16))
  );
}

/** The reverse: what XML cannot hold, a CR, and text that only looks like an escape. */
export function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNHOLDABLE, (character) => {
    const digits = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${digits}_`;
  });
}

/** Control characters but tab and LF, lone surrogates, and the two non-characters. */
const UNHOLDABLE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as element content. */
export function encodeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text as an attribute's value between double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replace(/"/g, "&quot;")
    .replace(/\t/g, "&#9;")
    .replace(/\n/g, "&#10;")
    .replace(/\r/g, "&#13;");
}
