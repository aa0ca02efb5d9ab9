import { fail } from "./failure";
import { parseRelationships, type Relationship, relationshipsPart } from "./relationships";
import { unpack } from "./unpack";
import { decodePart } from "./xml-part";
import type { ZipArchive, ZipEntry } from "./zip";

/** The parts of a package by name; names differ in more than case (OPC, ISO/IEC 29500-2). */
export class PackageParts {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(readonly archive: ZipArchive) {
    for (const entry of archive.entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The name as the archive spells it. */
  nameOf(part: string): string {
    return this.entries.get(part.toLowerCase())?.name ?? part;
  }

  /** Unpacked anew on each call: texts of big sheets are not kept. */
  text(part: string): string {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) return fail("damaged", `${part} is missing`);
    return decodePart(unpack(this.archive, entry), part);
  }

  /** Relationships of a part; none when it has no relationships part. */
  relationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    return this.has(part) ? parseRelationships(this.text(part), source) : [];
  }
}
