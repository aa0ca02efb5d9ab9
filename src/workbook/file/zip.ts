import { fail } from "./failure";
import { DEFAULT_LIMITS, type PackageLimits } from "./limits";
import {
  CENTRAL_HEADER,
  DESCRIPTOR_FLAG,
  ENCRYPTED_FLAG,
  END_RECORD,
  LOCAL_HEADER,
  SIGNATURES,
  METHODS,
  SATURATED_16,
  SATURATED_32,
  ZIP64_EXTRA,
} from "./zip-layout";

/** One member of an archive; offsets count from the start of the archive's bytes. */
export interface ZipEntry {
  /** With forward slashes and without a leading one. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Header, packed data and descriptor, as they stand in the file. */
  readonly recordStart: number;
  readonly recordEnd: number;
  readonly dataStart: number;
  /** The central directory record, as it stands in the file. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
  readonly limits: PackageLimits;
}

/**
 * Reads the directory of a zip file; nothing is unpacked yet.
 * Throws WorkbookError: not-a-workbook, truncated, zip64, encrypted, unsupported, too-large, damaged.
 */
export function readZip(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS): ZipArchive {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directoryOffset = view.getUint32(end + 16, true);
  if (
    count === SATURATED_16 ||
    directorySize === SATURATED_32 ||
    directoryOffset === SATURATED_32
  ) {
    fail("zip64", "the archive uses the 64-bit form");
  }
  // Bytes put in front of an archive shift every offset by the same distance.
  const shift = end - directorySize - directoryOffset;
  if (shift < 0) fail("truncated", "the directory lies outside the file");

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directoryOffset + shift;
  let total = 0;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, view, at, shift, end);
    const key = entry.name.toLowerCase();
    if (names.has(key)) fail("damaged", `two members are called ${entry.name}`);
    names.add(key);
    total += entry.size;
    if (total > limits.totalBytes)
      fail("too-large", `more than ${String(limits.totalBytes)} bytes`);
    entries.push(entry);
    at = entry.centralEnd;
  }
  const commentLength = view.getUint16(end + 20, true);
  const comment = bytes.subarray(end + END_RECORD, end + END_RECORD + commentLength);
  return { bytes, entries, comment, limits };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD - SATURATED_16);
  for (let at = view.byteLength - END_RECORD; at >= lowest; at--) {
    if (view.getUint32(at, true) !== SIGNATURES.end) continue;
    if (at + END_RECORD + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  const isZip = view.byteLength >= 4 && view.getUint32(0, true) === SIGNATURES.local;
  return isZip
    ? fail("truncated", "the archive has no end record")
    : fail("not-a-workbook", "the file is no zip archive");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
  limit: number
): ZipEntry {
  if (at + CENTRAL_HEADER > limit || view.getUint32(at, true) !== SIGNATURES.central) {
    fail("damaged", "the directory is broken");
  }
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const tailLength = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const offset = view.getUint32(at + 42, true);
  const centralEnd = at + CENTRAL_HEADER + nameLength + tailLength;
  if (centralEnd > limit) fail("damaged", "the directory is broken");
  const nameStart = at + CENTRAL_HEADER;
  const name = decodeName(bytes.subarray(nameStart, nameStart + nameLength));
  if ([packedSize, size, offset].includes(SATURATED_32)) fail("zip64", name);
  if (flags & ENCRYPTED_FLAG) fail("encrypted", `${name} has a zip password`);
  if (method !== METHODS.stored && method !== METHODS.deflated) {
    fail("unsupported", `${name} is packed by method ${String(method)}`);
  }

  const recordStart = offset + shift;
  if (recordStart + LOCAL_HEADER > limit) fail("truncated", name);
  if (view.getUint32(recordStart, true) !== SIGNATURES.local) fail("damaged", name);
  const localName = view.getUint16(recordStart + 26, true);
  const localExtra = view.getUint16(recordStart + 28, true);
  const dataStart = recordStart + LOCAL_HEADER + localName + localExtra;
  const dataEnd = dataStart + packedSize;
  if (dataEnd > limit) fail("truncated", name);
  const localFlags = view.getUint16(recordStart + 6, true);
  const extraStart = dataStart - localExtra;
  const recordEnd =
    localFlags & DESCRIPTOR_FLAG
      ? dataEnd + descriptorLength(view, dataEnd, hasWideSizes(view, extraStart, dataStart))
      : dataEnd;
  if (recordEnd > limit) fail("truncated", name);
  return {
    name,
    method,
    flags,
    crc,
    packedSize,
    size,
    recordStart,
    recordEnd,
    dataStart,
    centralStart: at,
    centralEnd,
  };
}

/** The descriptor may lack its signature, and holds 64-bit sizes where the header has the zip64 field. */
function descriptorLength(view: DataView, at: number, wide: boolean): number {
  const signed = at + 4 <= view.byteLength && view.getUint32(at, true) === SIGNATURES.descriptor;
  return (signed ? 8 : 4) + (wide ? 16 : 8);
}

function hasWideSizes(view: DataView, start: number, end: number): boolean {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return true;
  }
  return false;
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\\/g, "/").replace(/^\/+/, "");
}
