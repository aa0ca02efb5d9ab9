import { type SkippedEdit } from "../../src/core/edit";
import { UniverBook } from "../host/book/univer-book";
import { finishSheets, workbookData } from "../host/book/univer-workbook-data";
import { type FunctionSource } from "../host/custom-functions";
import { type MemberTable } from "../host/members/member-table";
import { win32External, type Win32External } from "../host/shims/win32";
import { UserActions } from "../host/user-actions";
import { BookBaseline } from "./document/book-changes";
import { readStoredSettings, settingsToSave } from "./document/document-settings";
import { OpenedFile } from "./document/opened-file";
import { followLinks } from "./grid/follow-links";
import { Grid } from "./grid/grid";
import { type GridRefusal } from "./grid/guard-commands";
import { dressWorkbook } from "./look/dress-workbook";
import { zoomSheets, zoomToFit } from "./look/zoom";
import { PageHost, type PaneVisibility } from "./pane/page-host";
import { Simulation } from "./simulate/simulate-menu";

export interface SessionOptions {
  readonly gridParent: HTMLElement;
  readonly pane: PaneVisibility;
  readonly members: MemberTable;
  readonly functions: FunctionSource;
  readonly locale: string;
  /** Cells, the selection or what is simulated may have changed. */
  readonly onChange: () => void;
  readonly onRefusal: (why: GridRefusal) => void;
}

export interface SaveResult {
  readonly bytes: Uint8Array;
  /** What the file could not take. */
  readonly skipped: readonly SkippedEdit[];
  readonly addedSheets: readonly string[];
}

/** At first: small enough to see most of a form, large enough to read. */
const LEAST_ZOOM = 0.75;
const SETTLE_MS = 150;
/** Functions of the add-in that do not answer must not keep a person from saving. */
const SAVE_WAIT_MS = 3000;

/** One open workbook: its file, the grid that shows it and the simulated Excel over it. */
export class Session {
  readonly book: UniverBook;
  readonly host: PageHost;
  readonly user: UserActions;
  readonly external: Win32External;
  readonly simulation: Simulation;
  readonly grid: Grid;
  private readonly stopFollowing: () => void;
  private baseline: BookBaseline;
  private wasChanged = false;
  /** Counted when asked for, once per change. */
  private changeCount: number | null = null;
  private settling: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private file: OpenedFile,
    private readonly options: SessionOptions
  ) {
    const { gridParent, members, functions, locale, onChange, onRefusal } = options;
    const data = dressWorkbook(workbookData(file.sheets), file.sheets, file.look);
    this.grid = Grid.show(gridParent, zoomSheets(data, gridParent.clientWidth, LEAST_ZOOM), {
      mayEdit: (sheetId, row, column) => this.mayEdit(sheetId, row, column),
      onRefusal,
    });
    this.book = new UniverBook(this.grid.univer, this.grid.workbook);
    finishSheets(this.book, file.sheets);
    this.baseline = this.takeBaseline();
    const hostOptions = { members, functions, locale };
    this.host = new PageHost(this.book, hostOptions, options.pane, onChange);
    readStoredSettings(file, this.host.store);
    this.user = new UserActions(this.host);
    this.external = win32External(this.host);
    this.simulation = new Simulation(this.host, onChange);
    this.stopFollowing = followLinks(gridParent, this.book, this.host.store);
    this.grid.onEditing((isEditing) => {
      this.simulation.setEditing(isEditing);
    });
    this.book.onEvent(({ kind }) => {
      if (kind === "selection") return;
      this.changeCount = null;
      if (kind === "cells") this.noteChange();
      onChange();
    });
  }

  get fileName(): string {
    return this.file.name;
  }

  changedCells(): number {
    this.changeCount ??= this.baseline.changedCells(this.book);
    return this.changeCount;
  }

  /** Whether saving would change the file. */
  isChanged(): boolean {
    if (this.changedCells() > 0 || this.baseline.addedSheets(this.book).length > 0) return true;
    const { settings } = this.file;
    return [...settingsToSave(this.file, this.host.store)].some(
      ([key, value]) => (settings.get(key) ?? null) !== value
    );
  }

  /** Shows all columns of the sheet. */
  fitWidth(): void {
    const sheet = this.book.activeSheet;
    const last = sheet.usedArea(false)?.right ?? 0;
    let width = 0;
    for (let column = 0; column <= last; column++) {
      if (!sheet.isColumnHidden(column)) width += sheet.columnWidth(column);
    }
    this.grid.zoom(sheet.id, zoomToFit(width, this.grid.width));
  }

  /** The file with what the grid shows now; it counts as saved from here on. */
  async save(): Promise<SaveResult> {
    this.grid.finishEditing();
    await Promise.race([this.host.settled(), pause(SAVE_WAIT_MS)]);
    const edits = this.wasChanged ? this.baseline.edits(this.book) : [];
    const { bytes, skipped } = await this.file.write(
      edits,
      settingsToSave(this.file, this.host.store)
    );
    const addedSheets = this.baseline.addedSheets(this.book);
    this.file = OpenedFile.read(this.file.name, bytes);
    this.baseline = this.takeBaseline();
    this.wasChanged = false;
    this.changeCount = null;
    return { bytes, skipped, addedSheets };
  }

  dispose(): void {
    if (this.settling) clearTimeout(this.settling);
    this.stopFollowing();
    this.host.dispose();
    this.grid.dispose();
  }

  private noteChange(): void {
    if (!this.wasChanged) this.baseline.settleResults(this.book);
    this.wasChanged = true;
    this.settleSoon();
  }

  private takeBaseline(): BookBaseline {
    const { sheets } = this.book;
    const pairs = this.file.sheets.flatMap((file) => {
      const shown = sheets.find(({ name }) => name === file.name);
      return shown ? [{ file, bookId: shown.id }] : [];
    });
    return new BookBaseline(this.book, pairs);
  }

  private mayEdit(sheetId: string, row: number, column: number): boolean {
    const sheet = this.book.sheet(sheetId);
    return sheet?.protection == null || !sheet.style(row, column).locked;
  }

  /** Univer calculates by itself after a change; the host tells the add-in when all is done. */
  private settleSoon(): void {
    if (this.settling) clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.settling = null;
      void this.host.settled().then(this.options.onChange);
    }, SETTLE_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
