import type { Edit } from "../../core/edit";
import type { Sheet } from "../../core/sheet/sheet";
import type { ReportSheet } from "../report-sheet";
import type { ReadOptions, Workbook, WorkbookCapabilities, WriteResult } from "../workbook";
import { DEFAULT_LIMITS, type PackageLimits } from "./limits";
import { removeOwnMarks } from "./own-marks";
import { patchWorkbook } from "./patch-workbook";
import { openWorkbook, readSheets, type WorkbookPackage } from "./read-workbook";
import { readSettings, writeSettings } from "./settings-part";
import { writeReport } from "./write-report";

/** A workbook file (.xlsx, .xlsm) held in memory; changes go into its bytes, for the caller to save. */
export class FileWorkbook implements Workbook {
  readonly capabilities: WorkbookCapabilities = {
    select: false,
    watch: false,
    marks: false,
    customFunctions: false,
    settings: true,
    report: true,
  };
  private opened: WorkbookPackage | null = null;

  /** The bytes are not looked at before the first read or write, which throw WorkbookError when they are no good. */
  constructor(
    private bytes: Uint8Array,
    private readonly limits: PackageLimits = DEFAULT_LIMITS
  ) {}

  async read(options: ReadOptions = {}): Promise<readonly Sheet[]> {
    return readSheets(this.open(), options.sheets);
  }

  async write(edits: readonly Edit[]): Promise<WriteResult> {
    const { bytes, written, skipped } = patchWorkbook(this.open(), edits);
    this.take(bytes);
    return { written, skipped };
  }

  /** The file as it stands after the writes so far. */
  toBytes(): Uint8Array {
    return this.bytes;
  }

  async select(): Promise<void> {
    // A file has no selection; capabilities.select says so.
  }

  async watch(): Promise<() => Promise<void>> {
    // A file in memory changes through this object alone; capabilities.watch says so.
    return async () => undefined;
  }

  async readSetting(key: string): Promise<string | null> {
    return readSettings(this.open()).get(key) ?? null;
  }

  async writeSetting(key: string, value: string | null): Promise<void> {
    const opened = this.open();
    const settings = readSettings(opened);
    if ((settings.get(key) ?? null) === value) return;
    if (value === null) settings.delete(key);
    else settings.set(key, value);
    this.take(writeSettings(opened, settings));
  }

  async writeReport(report: ReportSheet | null): Promise<string | null> {
    const { bytes, name } = writeReport(this.open(), report);
    this.take(bytes);
    return name;
  }

  /** Takes off the marks that the add-in left in the sheets in Excel. Returns how many rules of ours there were. */
  removeOwnMarks(): number {
    const { bytes, removed } = removeOwnMarks(this.open());
    this.take(bytes);
    return removed;
  }

  private open(): WorkbookPackage {
    this.opened ??= openWorkbook(this.bytes, this.limits);
    return this.opened;
  }

  private take(bytes: Uint8Array): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    this.opened = null;
  }
}
