import { Session } from "../../assistant/session";
import type { ChosenSeverity } from "../../assistant/severities";
import type { Edit } from "../../core/edit";
import type { Finding } from "../../core/finding";
import type { ParsedProfile } from "../../core/scoring/parse-profile";
import {
  correctionAt,
  type CorrectionChange,
  type TableCorrection,
  templateOf,
} from "../../core/recognition/correction";
import type { IndicatorTable } from "../../core/table/indicator-table";
import type { ColumnRole } from "../../core/vocabulary/column-headings";
import {
  type LiveWorkbook,
  type SelectedCell,
  type WorkbookChange,
  WorkbookError,
  type WriteResult,
} from "../../workbook/workbook";
import { TemplateStore } from "../host/template-store";
import type { ReasonParts } from "../indicator/compose-reason";
import { type FindingFilter, NO_FILTER } from "../problems/finding-filter";
import type { EditedProfile } from "../profiles/draft";
import { INITIAL_STATE, type PaneState, type Tab, type Task } from "./pane-state";
import { ReadingStopped, StoppableWorkbook } from "./stoppable-workbook";

export interface PaneTiming {
  /** Pause between attempts while a cell is being edited, in ms. */
  readonly retry: number;
  /** Quiet time after a change before the sheet is read again, in ms. */
  readonly settle: number;
}

const TIMING: PaneTiming = { retry: 1000, settle: 400 };

const NOTHING_WRITTEN: WriteResult = { written: [], skipped: [] };

/** Stand in the way for a moment only: tried again until they are gone. */
const PASSING: readonly string[] = ["editing-cell", "host-busy"];

function isPassing(error: unknown): boolean {
  return error instanceof WorkbookError && PASSING.includes(error.code);
}

/**
 * The task pane without its looks: which view is open, what is under way, what came of it.
 * Every action ends in the state and none throws, so that components only call and show.
 */
export class Pane {
  readonly session: Session;
  /** Explanations that are being written, by cell as "sheet!cell": moving the selection loses none. */
  readonly drafts = new Map<string, ReasonParts>();
  /** A scoring profile that is being written: another task in between loses none of it. */
  profileDraft: EditedProfile | null = null;
  private readonly workbook: StoppableWorkbook;
  private readonly listeners = new Set<() => void>();
  private readonly dirty = new Set<string | null>();
  /** The task that was opened last: the keyboard returns to where it began. */
  lastTask: Task["kind"] | null = null;
  private state: PaneState = INITIAL_STATE;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private waitingFor = 0;
  private shownMarks: string | null = "[]";
  /** Counts up when the person gives up waiting. */
  private patience = 0;
  /** Counts the jumps, so that only the latest is made after waiting. */
  private jumps = 0;
  /** How many cells each step has written, as far as they can be taken back. */
  private readonly written: number[] = [];

  constructor(
    workbook: LiveWorkbook,
    private readonly timing: PaneTiming = TIMING,
    private readonly templates = new TemplateStore()
  ) {
    this.workbook = new StoppableWorkbook(workbook);
    this.session = new Session(this.workbook, this.templates.list());
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get capabilities(): LiveWorkbook["capabilities"] {
    return this.workbook.capabilities;
  }

  /** Opens the workbook and follows changes and the selection. Returns the function that ends it. */
  start(): () => void {
    let ended = false;
    const endings: (() => unknown)[] = [this.session.subscribe(this.showMarks)];
    const keep = (end: () => Promise<void>): void => {
      if (ended) void end();
      else endings.push(end);
    };
    void this.open();
    if (this.capabilities.watch) {
      this.workbook.watch(this.onChange).then(keep, () => undefined);
    }
    this.workbook.watchSelection(this.onSelect).then(keep, () => undefined);
    this.workbook.selection().then(
      (cell) => this.update({ selected: this.state.selected ?? cell }),
      () => undefined
    );
    return () => {
      ended = true;
      clearTimeout(this.settling);
      this.patience += 1;
      for (const end of endings) void end();
    };
  }

  /** Reads and checks the whole workbook anew. */
  async open(): Promise<void> {
    this.update({ stopped: false, failure: null, outcome: null });
    await this.attempt(() => this.session.open(), true);
  }

  stopReading(): void {
    this.workbook.stop();
  }

  /** Gives up what waits for the end of an edit in the sheet. */
  stopWaiting(): void {
    this.patience += 1;
  }

  show(tab: Tab): void {
    this.update({ tab, task: null });
  }

  begin(task: Task): void {
    this.lastTask = task.kind;
    this.update({ task, outcome: null });
  }

  leaveTask(): void {
    this.update({ task: null });
  }

  /** Lists what can be filled in, from a workbook just read. */
  async fillAll(): Promise<void> {
    this.begin({ kind: "fill", tables: null });
    if (this.session.getState().phase !== "ready") await this.open();
  }

  /** Reads everything anew and shows what stands between the workbook and its submission. */
  async checkBeforeSubmission(): Promise<void> {
    this.begin({ kind: "submission" });
    // Marks of an earlier opening may still stand in the workbook: they are taken off in any case.
    this.shownMarks = null;
    this.setMarks(false);
    await this.open();
  }

  openFinding(key: string | null): void {
    this.update({ current: key });
  }

  filterFindings(filter: FindingFilter): void {
    this.update({ filter });
  }

  /** Opens or folds the 提示 of a table. */
  unfold(table: string, unfolded: boolean): void {
    const tables = new Set(this.state.unfolded);
    if (unfolded) tables.add(table);
    else tables.delete(table);
    this.update({ unfolded: tables });
  }

  /** The problems of one table. */
  showProblemsOf(table: string): void {
    this.update({ filter: { ...NO_FILTER, table } });
    this.show("problems");
  }

  async goTo(place: SelectedCell): Promise<void> {
    this.update({ selected: { sheet: place.sheet, cell: place.cell } });
    if (!this.capabilities.select) return;
    const jump = ++this.jumps;
    await this.attempt(async () => {
      if (jump === this.jumps) await this.session.select(place);
    });
  }

  /** Writes edits as one step. True when something was written; cells left out are in the outcome. */
  async apply(edits: readonly Edit[]): Promise<boolean> {
    const result = await this.work("writing", () => this.session.apply(edits));
    if (!result) return false;
    if (result.written.length > 0) this.written.push(result.written.length);
    this.update({
      task: null,
      outcome: { kind: "written", count: result.written.length, skipped: result.skipped },
    });
    return result.written.length > 0;
  }

  async undo(): Promise<void> {
    const skipped = await this.work("undoing", () => this.session.undo());
    if (!skipped) return;
    const count = Math.max(0, (this.written.pop() ?? skipped.length) - skipped.length);
    this.update({ outcome: { kind: "undone", count, skipped } });
  }

  async ignore(finding: Finding, reason: string): Promise<void> {
    await this.attempt(() => this.session.ignore(finding, reason));
  }

  async restore(finding: Finding): Promise<void> {
    await this.attempt(() => this.session.restore(finding));
  }

  async chooseProfile(table: string, profile: string | null): Promise<void> {
    await this.attempt(() => this.session.chooseProfile(table, profile));
  }

  /** Puts the recognition of a table right. */
  async correct(table: IndicatorTable, change: CorrectionChange): Promise<void> {
    await this.attempt(() => this.session.correct(table, change));
  }

  async forgetCorrection(table: IndicatorTable): Promise<void> {
    await this.attempt(() => this.session.forgetCorrection(table));
  }

  /** Reads a table below a header that the person pointed out. False when there is none to read. */
  async pointOut(
    sheet: string,
    header: TableCorrection["header"],
    columns: readonly { column: number; heading: string; role: ColumnRole | null }[]
  ): Promise<boolean> {
    const roles = columns.flatMap(({ role, column }) => (role === null ? [] : [[role, column]]));
    const headings = columns.map(({ column, heading }) => ({ column, text: heading }));
    const correction = correctionAt(
      sheet,
      header,
      { columns: Object.fromEntries(roles) as Partial<Record<ColumnRole, number>> },
      headings
    );
    return (await this.attempt(() => this.session.pointOut(correction))) ?? false;
  }

  /** Keeps how a table is read for all files with the same headings, on this computer. */
  async keepTemplate(table: IndicatorTable, name: string): Promise<void> {
    this.templates.keep(templateOf(table, name));
    await this.attempt(() => this.session.useTemplates(this.templates.list()));
  }

  async removeTemplate(name: string): Promise<void> {
    this.templates.remove(name);
    await this.attempt(() => this.session.useTemplates(this.templates.list()));
  }

  /** Opens files beside the workbook to hold its tables against; nothing of them is kept. */
  async openBeside(files: readonly File[]): Promise<void> {
    this.update({ failure: null });
    await this.attempt(async () => {
      const { readBeside } = await import("../../assistant/beside");
      for (const file of files) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await this.session.openBeside(readBeside(file.name, bytes));
      }
    });
  }

  async closeBeside(name: string): Promise<void> {
    await this.attempt(() => this.session.closeBeside(name));
  }

  /** Stores a person's own profile; undefined when the workbook could not be written. */
  async saveProfile(
    text: string,
    replaces: string | null = null
  ): Promise<ParsedProfile | undefined> {
    return this.attempt(() => this.session.saveProfile(text, replaces));
  }

  /** True when it is gone. */
  async removeProfile(id: string): Promise<boolean> {
    return this.done(() => this.session.removeProfile(id));
  }

  async removeUnreadableProfile(text: string): Promise<boolean> {
    return this.done(() => this.session.removeUnreadableProfile(text));
  }

  async chooseSeverity(code: string, severity: ChosenSeverity | null): Promise<void> {
    await this.attempt(() => this.session.chooseSeverity(code, severity));
  }

  /**
   * Makes the workbook one that carries nothing of ours: writes the edits as one step, takes report sheets away and, if
   * wished, what is stored in it. Then shows the gate again.
   */
  async clean(edits: readonly Edit[], settings: boolean): Promise<void> {
    const result = await this.work("writing", async () => {
      const written = edits.length > 0 ? await this.session.apply(edits) : NOTHING_WRITTEN;
      await this.session.removeTraces({ settings });
      return written;
    });
    if (!result) return;
    const count = result.written.length;
    if (count > 0) this.written.push(count);
    const outcome = { kind: "written" as const, count, skipped: result.skipped };
    this.update({ task: { kind: "submission" }, outcome: edits.length > 0 ? outcome : null });
  }

  /** Puts the report into the workbook. Returns the sheet's name; null when it did not work. */
  async makeReport(): Promise<string | null> {
    return (await this.work("writing", () => this.session.writeReport())) ?? null;
  }

  /** Shows or takes away the marks in the sheet. */
  setMarks(marks: boolean): void {
    this.update({ marks });
    this.showMarks();
  }

  closeOutcome(): void {
    this.update({ outcome: null });
  }

  closeFailure(): void {
    this.update({ failure: null });
  }

  /** Reports an error that came up outside, as from a ribbon button. */
  fail(error: unknown): void {
    this.report(error, false);
  }

  private readonly onSelect = (cell: SelectedCell): void => {
    this.update({ selected: cell });
  };

  private readonly onChange = ({ sheet }: WorkbookChange): void => {
    this.dirty.add(sheet);
    this.session.markStale(sheet);
    this.settle();
  };

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.recheck(), this.timing.settle);
  }

  /** A write clears the session's marks of staleness: they are set again after it, before reading. */
  private async recheck(): Promise<void> {
    if (this.state.busy) {
      this.settle();
      return;
    }
    const changed = [...this.dirty];
    this.dirty.clear();
    for (const sheet of changed) this.session.markStale(sheet);
    await this.attempt(() => this.session.refresh());
  }

  private readonly showMarks = (): void => {
    if (!this.capabilities.marks) return;
    const { phase, findings } = this.session.getState();
    if (this.state.marks && phase !== "ready") return;
    const marks = this.state.marks
      ? findings.map(({ sheet, cell, severity }) => ({ sheet, cell, severity }))
      : [];
    const wanted = JSON.stringify(marks);
    if (wanted === this.shownMarks) return;
    this.shownMarks = wanted;
    void this.attempt(() => this.workbook.mark(marks));
  };

  private async work<Result>(
    busy: PaneState["busy"],
    run: () => Promise<Result>
  ): Promise<Result | undefined> {
    if (this.state.busy) return undefined;
    this.update({ busy, outcome: null, failure: null });
    try {
      return await this.attempt(run);
    } finally {
      this.update({ busy: null });
    }
  }

  private async done(run: () => Promise<void>): Promise<boolean> {
    const isDone = await this.attempt(() => run().then(() => true));
    return isDone ?? false;
  }

  /** Tries until it succeeds, a cell being edited in the sheet; other failures end in the state. */
  private async attempt<Result>(
    run: () => Promise<Result>,
    reading = false
  ): Promise<Result | undefined> {
    const { patience } = this;
    let waited = false;
    try {
      for (;;) {
        try {
          return await run();
        } catch (error) {
          if (!isPassing(error)) throw error;
        }
        if (!waited) this.wait(1);
        waited = true;
        await new Promise((resolve) => setTimeout(resolve, this.timing.retry));
        if (this.patience !== patience) throw new ReadingStopped();
      }
    } catch (error) {
      this.report(error, reading);
      return undefined;
    } finally {
      if (waited) this.wait(-1);
    }
  }

  private wait(more: 1 | -1): void {
    this.waitingFor += more;
    this.update({ waiting: this.waitingFor > 0 });
  }

  private report(error: unknown, reading: boolean): void {
    if (error instanceof ReadingStopped) {
      if (reading) this.update({ stopped: true });
      return;
    }
    const code = error instanceof WorkbookError ? error.code : "unknown";
    if (code === "unknown") console.error(error);
    this.update({ failure: { code, reading } });
  }

  private update(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
