import { fail } from "./failure";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const OLD_BIFF_RECORDS = [0x0009, 0x0209, 0x0409, 0x0809];

/**
 * Refuses what is no zip archive, by its first bytes: the old .xls, encrypted workbooks (both are OLE
 * compound files), and everything else. Throws WorkbookError: legacy-xls, encrypted, not-a-workbook, truncated.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) fail("not-a-workbook", "the file is empty");
  if (startsWith(bytes, COMPOUND)) refuseCompound(bytes);
  const [low = 0, high = 0] = bytes;
  if (bytes.length >= 8 && OLD_BIFF_RECORDS.includes(low | (high << 8))) {
    fail("legacy-xls", "a BIFF stream without a container");
  }
  if (!startsWith(bytes, ZIP)) fail("not-a-workbook", "no zip signature");
}

/** Streams of a compound file are named in UTF-16 in its directory. */
function refuseCompound(bytes: Uint8Array): never {
  if (containsUtf16(bytes, "EncryptedPackage")) fail("encrypted", "the package is encrypted");
  const isDocument =
    containsUtf16(bytes, "WordDocument") || containsUtf16(bytes, "PowerPoint Document");
  return isDocument
    ? fail("not-a-workbook", "an old document of another program")
    : fail("legacy-xls", "an OLE compound file");
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (
      matched < text.length &&
      bytes[at + matched * 2] === text.charCodeAt(matched) &&
      bytes[at + matched * 2 + 1] === 0
    ) {
      matched++;
    }
    if (matched === text.length) return true;
  }
  return false;
}
