import { type Edit, sameContent, type SkippedEdit } from "../../src/core/edit";
import { parseAddress } from "../../src/core/sheet/address";
import type { Cell, CellValue, Sheet, SheetRow } from "../../src/core/sheet/sheet";
import { displayOf } from "../../src/workbook/file/display";
import type { ReportSheet } from "../../src/workbook/report-sheet";
import {
  type LiveWorkbook,
  type Mark,
  type ReadOptions,
  type SelectedCell,
  type WorkbookCapabilities,
  type WorkbookChange,
  WorkbookError,
  type WorkbookErrorCode,
  type WriteResult,
} from "../../src/workbook/workbook";

export const ALL_CAPABILITIES: WorkbookCapabilities = {
  select: true,
  watch: true,
  marks: true,
  customFunctions: true,
  settings: true,
  report: true,
};

/** What a test may switch while the pane runs. */
export interface FakeSwitches {
  /** A cell is being edited: everything fails until it is not. */
  editing: boolean;
  /** Every reading takes so long, in ms. */
  slow: number;
  /** The next reading fails with this. */
  failure: WorkbookErrorCode | null;
  /** Cells of these sheets refuse edits. */
  protectedSheets: readonly string[];
  /** Somebody types this into every cell just before it is written, as "sheet!cell" → text. */
  meanwhile: Readonly<Record<string, string>>;
}

/** A workbook for the pane without a host: snapshots of sheets that can be edited by the pane and by a person. */
export class FakeWorkbook implements LiveWorkbook {
  readonly switches: FakeSwitches = {
    editing: false,
    slow: 0,
    failure: null,
    protectedSheets: [],
    meanwhile: {},
  };
  readonly settings = new Map<string, string>();
  readonly log: string[] = [];
  report: ReportSheet | null = null;
  marks: readonly Mark[] = [];
  selected: SelectedCell | null = null;
  private readonly watchers = new Set<(change: WorkbookChange) => void>();
  private readonly followers = new Set<(cell: SelectedCell) => void>();

  constructor(
    private sheets: readonly Sheet[],
    readonly capabilities: WorkbookCapabilities = ALL_CAPABILITIES
  ) {}

  /** Somebody puts other sheets in place of all. */
  replaceSheets(sheets: readonly Sheet[]): void {
    this.sheets = sheets;
  }

  async read(options: ReadOptions = {}): Promise<readonly Sheet[]> {
    this.log.push(`read ${options.sheets?.join(",") ?? "all"}`);
    await this.pass();
    if (this.switches.slow > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.switches.slow));
    }
    const { failure } = this.switches;
    if (failure) {
      this.switches.failure = null;
      throw new WorkbookError(failure, "switched on by a test");
    }
    return this.sheets.filter(({ name }) => options.sheets?.includes(name) ?? true);
  }

  async write(edits: readonly Edit[]): Promise<WriteResult> {
    await this.pass();
    const written: Edit[] = [];
    const skipped: SkippedEdit[] = [];
    for (const edit of edits) {
      const place = `${edit.sheet}!${edit.cell}`;
      const typed = this.switches.meanwhile[place];
      if (typed !== undefined) this.put(edit.sheet, edit.cell, typed, null);
      if (this.switches.protectedSheets.includes(edit.sheet)) {
        skipped.push({ edit, why: "protected" });
      } else if (!sameContent(this.contentOf(edit.sheet, edit.cell), edit.before)) {
        skipped.push({ edit, why: "changed-meanwhile" });
      } else {
        this.put(edit.sheet, edit.cell, edit.after.value, edit.after.formula);
        written.push(edit);
      }
    }
    this.log.push(`write ${written.length}`);
    for (const sheet of new Set(written.map((edit) => edit.sheet))) this.tell(sheet);
    return { written, skipped };
  }

  async select(sheet: string, cell: string): Promise<void> {
    await this.pass();
    this.log.push(`select ${sheet}!${cell}`);
    this.selectByPerson(sheet, cell);
  }

  async watch(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.watchers.add(onChange);
    return async () => void this.watchers.delete(onChange);
  }

  async selection(): Promise<SelectedCell | null> {
    return this.selected;
  }

  async watchSelection(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
    this.followers.add(onSelect);
    return async () => void this.followers.delete(onSelect);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    this.marks = marks;
  }

  async readSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async writeSetting(key: string, value: string | null): Promise<void> {
    await this.pass();
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  async writeReport(report: ReportSheet | null): Promise<string | null> {
    await this.pass();
    this.report = report;
    return report?.name ?? null;
  }

  /** A person types into a cell. */
  typeInto(sheet: string, cell: string, value: CellValue): void {
    this.put(sheet, cell, value, null);
    this.tell(sheet);
  }

  /** A person moves the selection. */
  selectByPerson(sheet: string, cell: string): void {
    this.selected = { sheet, cell };
    for (const onSelect of this.followers) onSelect(this.selected);
  }

  /** What a cell holds now. */
  valueAt(sheet: string, cell: string): CellValue {
    return this.contentOf(sheet, cell).value;
  }

  private async pass(): Promise<void> {
    await Promise.resolve();
    if (this.switches.editing) throw new WorkbookError("editing-cell", "switched on by a test");
  }

  private tell(sheet: string): void {
    for (const onChange of this.watchers) onChange({ sheet });
  }

  private cellAt(sheet: string, address: string): Cell | undefined {
    const place = parseAddress(address);
    return this.sheets
      .find(({ name }) => name === sheet)
      ?.rows.find(({ index }) => index === place?.row)
      ?.cells.find(({ column }) => column === place?.column);
  }

  private contentOf(sheet: string, address: string): Pick<Cell, "value" | "formula"> {
    return this.cellAt(sheet, address) ?? { value: null, formula: null };
  }

  private put(name: string, address: string, value: CellValue, formula: string | null): void {
    const place = parseAddress(address);
    if (!place) throw new Error(`No address: ${address}`);
    const old = this.cellAt(name, address);
    const display = displayOf(old?.format ?? "General");
    const text =
      typeof value === "number"
        ? display.number(value)
        : value === null
          ? ""
          : display.text(String(value));
    const cell: Cell = {
      column: place.column,
      value,
      text,
      formula,
      format: old?.format ?? "General",
      locked: old?.locked ?? false,
    };
    this.sheets = this.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, rows: withCell(sheet.rows, place.row, cell) } : sheet
    );
  }
}

function withCell(rows: readonly SheetRow[], index: number, cell: Cell): readonly SheetRow[] {
  const row = rows.find((one) => one.index === index) ?? { index, hidden: false, cells: [] };
  const cells = [...row.cells.filter(({ column }) => column !== cell.column), cell];
  cells.sort((left, right) => left.column - right.column);
  return [...rows.filter((one) => one.index !== index), { ...row, cells }].sort(
    (left, right) => left.index - right.index
  );
}
