import type { PackageParts } from "./package-parts";
import { encodePart } from "./xml-part";
import { writeZip } from "./zip-write";

/** Changes to the parts of a package, gathered until all of them are known to succeed. */
export class PartEdits {
  /** By name as the archive spells it; null takes the part out. */
  private readonly changes = new Map<string, string | null>();

  constructor(private readonly parts: PackageParts) {}

  has(part: string): boolean {
    const change = this.changes.get(this.parts.nameOf(part));
    return change === undefined ? this.parts.has(part) : change !== null;
  }

  isChanged(part: string): boolean {
    return this.changes.has(this.parts.nameOf(part));
  }

  /** The text of a part as it stands after the changes so far. */
  text(part: string): string {
    return this.changes.get(this.parts.nameOf(part)) ?? this.parts.text(part);
  }

  set(part: string, text: string): void {
    this.changes.set(this.parts.nameOf(part), text);
  }

  remove(part: string): void {
    if (this.parts.has(part)) this.changes.set(this.parts.nameOf(part), null);
    else this.changes.delete(part);
  }

  /** The package with the changes; every part not changed is copied as it stands. */
  bytes(): Uint8Array {
    const { archive } = this.parts;
    if (this.changes.size === 0) return archive.bytes;
    const packed = new Map<string, Uint8Array | null>();
    for (const [part, text] of this.changes) {
      packed.set(part, text === null ? null : encodePart(text));
    }
    return writeZip(archive, packed);
  }
}
