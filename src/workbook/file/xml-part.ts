import { fail } from "./failure";

const BYTE_ORDER_MARK = 0xfeff;

/**
 * The text of an XML part, in the encoding it declares; a byte order mark stays in front.
 * Throws WorkbookError "damaged" when the bytes do not fit the encoding.
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    return fail("damaged", `${part} is no ${label} text`, cause);
  }
}

/** The bytes of a changed part, always UTF-8; a declaration of another encoding is corrected. */
export function encodePart(text: string): Uint8Array {
  const end = text.startsWith("<?xml", bodyStart(text)) ? text.indexOf("?>") : -1;
  if (end === -1) return new TextEncoder().encode(text);
  const declaration = text
    .slice(0, end)
    .replace(/(encoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8");
  return new TextEncoder().encode(declaration + text.slice(end));
}

/** Offset behind a byte order mark. */
function bodyStart(text: string): number {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head);
  return declared?.[1] ?? "utf-8";
}
