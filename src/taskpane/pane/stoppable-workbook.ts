import type { Edit } from "../../core/edit";
import type { Sheet } from "../../core/sheet/sheet";
import type { ReportSheet } from "../../workbook/report-sheet";
import type {
  LiveWorkbook,
  Mark,
  ReadOptions,
  SelectedCell,
  WorkbookCapabilities,
  WorkbookChange,
  WriteResult,
} from "../../workbook/workbook";

/** A person stopped the reading; what the host still delivers is dropped. */
export class ReadingStopped extends Error {
  constructor() {
    super("reading stopped");
    this.name = "ReadingStopped";
  }
}

/** A workbook whose reading can be given up. Everything else goes straight through. */
export class StoppableWorkbook implements LiveWorkbook {
  private readonly stops = new Set<() => void>();

  constructor(private readonly inner: LiveWorkbook) {}

  get capabilities(): WorkbookCapabilities {
    return this.inner.capabilities;
  }

  /** Rejects every reading under way with ReadingStopped. */
  stop(): void {
    for (const stop of this.stops) stop();
  }

  async read(options?: ReadOptions): Promise<readonly Sheet[]> {
    let stop: () => void = () => undefined;
    const stopped = new Promise<never>((_resolve, reject) => {
      stop = () => reject(new ReadingStopped());
    });
    this.stops.add(stop);
    try {
      return await Promise.race([this.inner.read(options), stopped]);
    } finally {
      this.stops.delete(stop);
    }
  }

  write(edits: readonly Edit[]): Promise<WriteResult> {
    return this.inner.write(edits);
  }

  select(sheet: string, cell: string): Promise<void> {
    return this.inner.select(sheet, cell);
  }

  watch(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    return this.inner.watch(onChange);
  }

  readSetting(key: string): Promise<string | null> {
    return this.inner.readSetting(key);
  }

  writeSetting(key: string, value: string | null): Promise<void> {
    return this.inner.writeSetting(key, value);
  }

  writeReport(report: ReportSheet | null): Promise<string | null> {
    return this.inner.writeReport(report);
  }

  selection(): Promise<SelectedCell | null> {
    return this.inner.selection();
  }

  watchSelection(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
    return this.inner.watchSelection(onSelect);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.inner.mark(marks);
  }
}
