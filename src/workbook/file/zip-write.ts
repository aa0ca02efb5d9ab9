import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { fail } from "./failure";
import { viewOf, type ZipArchive, type ZipEntry } from "./zip";
import {
  CENTRAL_HEADER,
  END_RECORD,
  LOCAL_HEADER,
  METHODS,
  SATURATED_16,
  SATURATED_32,
  SIGNATURES,
  UTF8_NAME_FLAG,
} from "./zip-layout";

/** Part name → new bytes; null takes the part out. Names that the archive lacks are added at its end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

interface Member {
  readonly record: readonly Uint8Array[];
  /** Central directory record; its offset field is filled in when the archive is put together. */
  readonly central: Uint8Array;
}

const VERSION_DEFLATE = 20;
/** 1980-01-01, the first day a zip can tell: new parts carry no clock time. */
const FIRST_DAY = 0x0021;
const OFFSET_FIELD = 42;

/** The archive with some parts changed. All other members are copied as they stand, packed bytes included. */
export function writeZip(archive: ZipArchive, changes: PartChanges): Uint8Array {
  const members: Member[] = [];
  const left = new Map(changes);
  for (const entry of archive.entries) {
    const change = left.get(entry.name);
    left.delete(entry.name);
    if (change === undefined) members.push(copyMember(archive, entry));
    else if (change !== null) members.push(newMember(entry.name, change));
  }
  for (const [name, bytes] of left) {
    if (bytes !== null) members.push(newMember(name, bytes));
  }
  return assemble(members, archive.comment);
}

function copyMember(archive: ZipArchive, entry: ZipEntry): Member {
  return {
    record: [archive.bytes.subarray(entry.recordStart, entry.recordEnd)],
    central: archive.bytes.slice(entry.centralStart, entry.centralEnd),
  };
}

function newMember(name: string, bytes: Uint8Array): Member {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(bytes, { level: 6 });
  const flags = nameBytes.length === name.length ? 0 : UTF8_NAME_FLAG;

  // The fields that both records share, from "version needed" to the lengths of name and extra field.
  const writeShared = (view: DataView, at: number): void => {
    view.setUint16(at, VERSION_DEFLATE, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, METHODS.deflated, true);
    view.setUint16(at + 8, FIRST_DAY, true);
    view.setUint32(at + 10, crc32(bytes), true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  };
  const local = new Uint8Array(LOCAL_HEADER + nameBytes.length);
  viewOf(local).setUint32(0, SIGNATURES.local, true);
  writeShared(viewOf(local), 4);
  local.set(nameBytes, LOCAL_HEADER);

  const central = new Uint8Array(CENTRAL_HEADER + nameBytes.length);
  viewOf(central).setUint32(0, SIGNATURES.central, true);
  viewOf(central).setUint16(4, VERSION_DEFLATE, true);
  writeShared(viewOf(central), 6);
  central.set(nameBytes, CENTRAL_HEADER);
  return { record: [local, packed], central };
}

function assemble(members: readonly Member[], comment: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (const { record, central } of members) {
    viewOf(central).setUint32(OFFSET_FIELD, offset, true);
    for (const piece of record) {
      pieces.push(piece);
      offset += piece.length;
    }
  }
  let directorySize = 0;
  for (const { central } of members) {
    pieces.push(central);
    directorySize += central.length;
  }
  if (members.length >= SATURATED_16 || offset + directorySize >= SATURATED_32) {
    fail("too-large", "the result would need the 64-bit zip form");
  }
  pieces.push(endRecord(members.length, directorySize, offset, comment));
  return join(pieces);
}

function endRecord(
  count: number,
  directorySize: number,
  directoryOffset: number,
  comment: Uint8Array
): Uint8Array {
  const record = new Uint8Array(END_RECORD + comment.length);
  const view = viewOf(record);
  view.setUint32(0, SIGNATURES.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryOffset, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, END_RECORD);
  return record;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
