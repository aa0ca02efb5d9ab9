import { type Edit, type SkippedEdit } from "../../../src/core/edit";
import { type Sheet } from "../../../src/core/sheet/sheet";
import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { readSettings } from "../../../src/workbook/file/settings-part";
import { readLook, type WorkbookLook } from "../look/workbook-look";

export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** Edits that the file cannot take. */
  readonly skipped: readonly SkippedEdit[];
}

/** A workbook file as it was opened or last saved. */
export class OpenedFile {
  private constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
    readonly sheets: readonly Sheet[],
    readonly look: WorkbookLook,
    /** What the add-in stored in the file, by key. */
    readonly settings: ReadonlyMap<string, string>
  ) {}

  /** Throws WorkbookError when the bytes are no workbook we can read. */
  static read(name: string, bytes: Uint8Array): OpenedFile {
    const opened = readWorkbook(bytes);
    return new OpenedFile(name, bytes, opened.sheets, readLook(opened), readSettings(opened));
  }

  /** The file with these edits and settings; everything else in it stays byte for byte. */
  async write(
    edits: readonly Edit[],
    settings: ReadonlyMap<string, string | null>
  ): Promise<WrittenFile> {
    const workbook = new FileWorkbook(this.bytes);
    const { skipped } = await workbook.write(edits);
    for (const [key, value] of settings) await workbook.writeSetting(key, value);
    return { bytes: workbook.toBytes(), skipped };
  }
}
