import { Inflate } from "fflate";
import { WorkbookError } from "../workbook";
import { crc32 } from "./crc32";
import { fail } from "./failure";
import type { ZipArchive, ZipEntry } from "./zip";
import { METHODS } from "./zip-layout";

/** Packed bytes handed over at a time: bounds what one step can unpack to (deflate: at most 1032-fold). */
const STEP = 65_536;

/**
 * Unpacks one member and checks its size and checksum.
 * Throws WorkbookError: too-large before or as soon as a limit is passed, truncated, damaged.
 */
export function unpack(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  checkDeclaredSize(archive, entry);
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const data = entry.method === METHODS.stored ? packed : inflate(packed, entry);
  if (data.length !== entry.size) fail("damaged", `${entry.name} has another size than declared`);
  if (crc32(data) !== entry.crc) fail("damaged", `${entry.name} does not match its checksum`);
  return data;
}

function checkDeclaredSize(archive: ZipArchive, entry: ZipEntry): void {
  const { partBytes, ratio, ratioFreeBytes } = archive.limits;
  if (entry.size > partBytes) fail("too-large", `${entry.name}: ${String(entry.size)} bytes`);
  if (entry.size > ratioFreeBytes && entry.size > entry.packedSize * ratio) {
    fail("too-large", `${entry.name} unpacks more than ${String(ratio)}-fold`);
  }
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > data.length) {
      fail("too-large", `${entry.name} unpacks to more than it declares`);
    }
    data.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    fail("damaged", `${entry.name} cannot be unpacked`, cause);
  }
  return length === data.length ? data : data.subarray(0, length);
}
