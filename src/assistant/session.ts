import type { Edit, SkippedEdit } from "../core/edit";
import { reverseEdit } from "../core/edit";
import type { FillOptions, FillPlan } from "../core/filling/fill-table";
import type { Finding, Severity } from "../core/finding";
import {
  type CorrectionChange,
  correctionOf,
  type RecognitionOptions,
  type RecognitionTemplate,
  type TableCorrection,
} from "../core/recognition/correction";
import { type ParsedProfile, parseProfile } from "../core/scoring/parse-profile";
import type { Sheet } from "../core/sheet/sheet";
import type { IndicatorTable } from "../core/table/indicator-table";
import type { Language } from "../core/texts/message";
import type { ReadOptions, Workbook, WriteResult } from "../workbook/workbook";
import { type AnalysedTable, type AnalyseOptions, planFill } from "./analyse";
import type { BesideFile } from "./beside";
import { withCorrection, withoutCorrection } from "./corrections";
import { isSameFinding } from "./ignored-finding";
import { inspect, type SetAside } from "./inspect";
import {
  NO_OWN_PROFILES,
  type OwnProfiles,
  readOwnProfiles,
  withoutProfiles,
} from "./own-profiles";
import type { WorkbookReport } from "./report/report";
import { settledSafeFixes } from "./safe-fixes";
import type { ChosenSeverities, ChosenSeverity } from "./severities";
import {
  NOTHING_STORED,
  readSettings,
  removeSettings,
  type StoredSettings,
  type WorkbookSettings,
  writeSettings,
} from "./settings";
import { shownAt } from "./shown-at";

/** What the faces of the assistant show. Replaced as a whole on every change, never changed in place. */
export interface SessionState {
  readonly phase: "closed" | "reading" | "ready";
  readonly sheets: readonly Sheet[];
  readonly tables: readonly AnalysedTable[];
  /** Findings that were not set aside, table by table in sheet order. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly SetAside[];
  /** Severities that were chosen in place of the checks' own, by check code. */
  readonly severities: ChosenSeverities;
  /** Sheets that changed since they were read. */
  readonly stale: ReadonlySet<string>;
  /** How many steps can be taken back. */
  readonly undoable: number;
  /** Scoring profiles that a person made; they are stored in the workbook. */
  readonly ownProfiles: OwnProfiles;
  /** What a person decided about the recognition: corrections in the workbook, templates for all files. */
  readonly recognition: RecognitionOptions;
  /** Files opened beside the workbook, to hold its tables against. */
  readonly beside: readonly BesideFile[];
  /** True when a newer version of the add-in stored its decisions here: those made now end with the session. */
  readonly isReadOnly: boolean;
}

const CLOSED: SessionState = {
  phase: "closed",
  sheets: [],
  tables: [],
  findings: [],
  ignored: [],
  severities: {},
  stale: new Set(),
  undoable: 0,
  ownProfiles: NO_OWN_PROFILES,
  recognition: {},
  beside: [],
  isReadOnly: false,
};

/** The edits of one step, as they were written. */
type Step = readonly Edit[];

/**
 * The use cases that all faces share, over one workbook: open, check, fix, fill, undo, set aside.
 * Work on the workbook is done one piece after the other; every write is a step that can be taken back.
 */
export class Session {
  private state: SessionState = CLOSED;
  private stored: StoredSettings = NOTHING_STORED;
  private ownProfiles: OwnProfiles = NO_OWN_PROFILES;
  /** The safe fixes of the present findings, once they were asked for. */
  private fixes: { readonly findings: readonly Finding[]; readonly edits: readonly Edit[] } | null =
    null;
  private recognition: RecognitionOptions = {};
  private readonly steps: Step[] = [];
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    private templates: readonly RecognitionTemplate[] = []
  ) {}

  /** The present state; the same object until something changes. */
  readonly getState = (): SessionState => this.state;

  /** Calls back after every change of the state. Returns the function that ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the whole workbook, recognises and checks its tables. */
  open(): Promise<void> {
    return this.inTurn(async () => {
      this.update({ phase: "reading", stale: new Set() });
      try {
        this.keep(await readSettings(this.workbook));
        this.analyse(await this.workbook.read());
      } catch (error) {
        this.update({ phase: this.state.tables.length > 0 ? "ready" : "closed" });
        throw error;
      }
    });
  }

  /** A sheet changed; null when sheets came or went. Only marks: `refresh` reads again. */
  markStale(sheet: string | null): void {
    const names = sheet === null ? this.state.sheets.map(({ name }) => name) : [sheet];
    this.update({ stale: new Set([...this.state.stale, ...names]) });
  }

  /** Reads the stale sheets again and checks their tables; all sheets when some came or went. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      if (this.state.stale.size > 0) await this.reread(this.state.stale);
    });
  }

  /** Writes edits as one step. Cells that changed meanwhile or refuse edits are reported, not written. */
  apply(edits: readonly Edit[]): Promise<WriteResult> {
    return this.inTurn(async () => {
      const result = await this.workbook.write(edits);
      if (result.written.length > 0) this.steps.push(result.written);
      await this.reread(new Set(edits.map(({ sheet }) => sheet)));
      return result;
    });
  }

  /** Takes the last step back. Cells that a person changed since are left alone and reported. */
  undo(): Promise<readonly SkippedEdit[]> {
    return this.inTurn(async () => {
      const step = this.steps.at(-1);
      if (!step) return [];
      const result = await this.workbook.write([...step].reverse().map(reverseEdit));
      this.steps.pop();
      await this.reread(new Set(step.map(({ sheet }) => sheet)));
      return result.skipped;
    });
  }

  /** What a filling would write, in all tables or in some; nothing is written. */
  planFill(options: Omit<FillOptions, "siblings"> = {}, tableIds?: ReadonlySet<string>): FillPlan {
    return planFill(this.state.tables, options, tableIds);
  }

  /** The edits of all safe fixes that were not set aside, with those that follow from them; each cell once. */
  safeFixes(): readonly Edit[] {
    const { sheets, tables, findings } = this.state;
    if (this.fixes?.findings === findings) return this.fixes.edits;
    const kept = new Set(findings);
    const shown = tables.map((table) => ({
      ...table,
      findings: table.findings.filter((finding) => kept.has(finding)),
    }));
    const edits = settledSafeFixes(sheets, shown, this.decisions());
    this.fixes = { findings, edits };
    return edits;
  }

  /** Sets a finding aside with a reason, until its cell changes. */
  ignore(finding: Finding, reason: string): Promise<void> {
    return this.decide(({ ignored }) => ({
      ignored: [
        ...ignored.filter((one) => !isSameFinding(one, finding)),
        {
          code: finding.code,
          sheet: finding.sheet,
          cell: finding.cell,
          shown: shownAt(this.state.sheets, finding),
          reason,
        },
      ],
    }));
  }

  /** Brings a finding back that was set aside. */
  restore(finding: Finding): Promise<void> {
    return this.decide(({ ignored }) => ({
      ignored: ignored.filter((one) => !isSameFinding(one, finding)),
    }));
  }

  /** Sets the scoring profile of a table; null lets it be chosen again. */
  chooseProfile(tableId: string, profileId: string | null): Promise<void> {
    return this.decide(({ profiles }) => {
      const others = Object.entries(profiles).filter(([id]) => id !== tableId);
      const chosen: [string, string][] = profileId === null ? [] : [[tableId, profileId]];
      return { profiles: Object.fromEntries([...others, ...chosen]) };
    });
  }

  /**
   * Stores a profile that a person made, from its JSON text. One of the same id that is stored already is replaced.
   * @param replaces the id it had so far: tables that use it follow
   * @returns the profile, or what is wrong with the text; then nothing is stored
   */
  async saveProfile(text: string, replaces: string | null = null): Promise<ParsedProfile> {
    const parsed = parseProfile(text);
    if (parsed.kind === "problems") return parsed;
    const { id } = parsed.profile;
    await this.decide(({ ownProfiles, profiles }) => {
      const { texts, at } = withoutProfiles(ownProfiles, [id, replaces]);
      return {
        ownProfiles: [...texts.slice(0, at), text, ...texts.slice(at)],
        profiles: Object.fromEntries(
          Object.entries(profiles).map(([table, chosen]) => [
            table,
            chosen === replaces ? id : chosen,
          ])
        ),
      };
    });
    return parsed;
  }

  /** Removes a person's own profile; tables that use it choose again. */
  removeProfile(id: string): Promise<void> {
    return this.decide(({ ownProfiles, profiles }) => ({
      ownProfiles: withoutProfiles(ownProfiles, [id]).texts,
      profiles: Object.fromEntries(Object.entries(profiles).filter(([, chosen]) => chosen !== id)),
    }));
  }

  /** Removes a stored profile that cannot be read. */
  removeUnreadableProfile(text: string): Promise<void> {
    return this.decide(({ ownProfiles }) => ({
      ownProfiles: ownProfiles.filter((one) => one !== text),
    }));
  }

  /** Puts the recognition of a table right; the correction is stored and holds while the headings stay the same. */
  correct(table: IndicatorTable, change: CorrectionChange): Promise<void> {
    return this.decide(({ corrections }) => {
      const { stored = null, moved = null } = table.header.correction ?? {};
      const correction = correctionOf(table, change, moved);
      return { corrections: withCorrection(corrections, correction, stored) };
    });
  }

  /**
   * Reads a table where none was found, by what a person says of its header.
   * @returns false when no indicator can be read there; then nothing is stored
   */
  async pointOut(correction: TableCorrection): Promise<boolean> {
    await this.decide(({ corrections }) => ({
      corrections: withCorrection(corrections, correction, null),
    }));
    const isRead = this.state.tables.some(
      ({ table }) => table.header.correction?.stored === correction
    );
    if (!isRead) await this.forget(correction);
    return isRead;
  }

  /** Lets a table be recognised without the person's correction again. */
  forgetCorrection({ header }: IndicatorTable): Promise<void> {
    return this.forget(header.correction?.stored ?? null);
  }

  private forget(correction: TableCorrection | null): Promise<void> {
    return this.decide(({ corrections }) => ({
      corrections: withoutCorrection(corrections, correction),
    }));
  }

  /** Recognises with these templates, which hold for all files, from now on. */
  useTemplates(templates: readonly RecognitionTemplate[]): Promise<void> {
    return this.inTurn(async () => {
      this.templates = templates;
      this.recogniseBy(this.settings);
      if (this.state.phase === "ready") this.analyse(this.state.sheets);
    });
  }

  /** Sets how a check counts in this workbook; null gives it its own severity again. */
  chooseSeverity(code: string, severity: ChosenSeverity | null): Promise<void> {
    return this.decide(({ severities }) => {
      const others = Object.entries(severities).filter(([known]) => known !== code);
      const chosen: [string, string][] = severity === null ? [] : [[code, severity]];
      return { severities: Object.fromEntries([...others, ...chosen]) };
    });
  }

  /** Holds the tables against those of another file too; one of the same name is replaced. */
  openBeside(file: BesideFile): Promise<void> {
    return this.inTurn(async () => {
      const others = this.state.beside.filter(({ name }) => name !== file.name);
      this.compareWith([...others, file]);
    });
  }

  closeBeside(name: string): Promise<void> {
    return this.inTurn(async () => {
      this.compareWith(this.state.beside.filter((file) => file.name !== name));
    });
  }

  /** The report on the workbook as it was last read. Its words are loaded when they are first asked for. */
  async report(language: Language = "zh-CN"): Promise<WorkbookReport> {
    const { buildReport } = await import("./report/build-report");
    return buildReport(this.state.sheets, this.state, this.settings.severities, language);
  }

  /** Puts the report into the workbook as a sheet with links. Returns the sheet's name. */
  writeReport(): Promise<string | null> {
    return this.inTurn(async () => {
      const { reportSheet } = await import("./report/report-sheet");
      return this.workbook.writeReport(reportSheet(await this.report()));
    });
  }

  /** Takes everything of ours out of the workbook that stands in no form: report sheets and, if wished, decisions. */
  removeTraces(options: { readonly settings: boolean }): Promise<void> {
    return this.inTurn(async () => {
      if (this.workbook.capabilities.report) await this.workbook.writeReport(null);
      if (!options.settings) return;
      await removeSettings(this.workbook);
      this.keep(NOTHING_STORED);
      this.analyse(this.state.sheets);
    });
  }

  /** Goes to a cell. */
  select(place: { readonly sheet: string; readonly cell: string }): Promise<void> {
    return this.inTurn(() => this.workbook.select(place.sheet, place.cell));
  }

  count(severity: Severity): number {
    return this.state.findings.filter((finding) => finding.severity === severity).length;
  }

  private compareWith(beside: readonly BesideFile[]): void {
    this.update({ beside });
    if (this.state.phase === "ready") this.analyse(this.state.sheets);
  }

  private get settings(): WorkbookSettings {
    return this.stored.settings;
  }

  /** Changes some settings, stores them all and checks the tables anew. */
  private decide(change: (settings: WorkbookSettings) => Partial<WorkbookSettings>): Promise<void> {
    return this.inTurn(async () => {
      const settings = { ...this.settings, ...change(this.settings) };
      const stored = { ...this.stored, settings };
      await writeSettings(this.workbook, stored);
      this.keep(stored);
      this.analyse(this.state.sheets);
    });
  }

  private keep(stored: StoredSettings): void {
    if (stored.settings.ownProfiles !== this.settings.ownProfiles) {
      this.ownProfiles = readOwnProfiles(stored.settings.ownProfiles);
    }
    this.recogniseBy(stored.settings);
    this.stored = stored;
  }

  /** The options stay the same object until something about them changes: then every sheet is recognised anew. */
  private recogniseBy({ corrections }: WorkbookSettings): void {
    const { recognition, templates } = this;
    if (recognition.corrections === corrections && recognition.templates === templates) return;
    this.recognition = { corrections, templates };
  }

  /** What a person decided about how tables are held against their rules. */
  private decisions(): Omit<AnalyseOptions, "previous"> {
    const { profiles, severities } = this.settings;
    const { recognition } = this;
    const beside = this.state.beside.flatMap(({ tables }) => tables);
    return { profiles, severities, own: this.ownProfiles.profiles, beside, recognition };
  }

  /** Reads some sheets again and puts them in place of their old snapshots. */
  private async reread(names: ReadonlySet<string>): Promise<void> {
    const known = this.state.sheets.map(({ name }) => name);
    const all = known.every((name) => names.has(name));
    const read = await this.readFresh(all ? {} : { sheets: [...names] }, names);
    if (all) {
      this.analyse(read);
      return;
    }
    const fresh = new Map(read.map((sheet) => [sheet.name, sheet]));
    this.analyse(
      this.state.sheets
        .filter(({ name }) => !names.has(name) || fresh.has(name))
        .map((sheet) => fresh.get(sheet.name) ?? sheet)
    );
  }

  /** Sheets count as fresh from before the reading: what changes meanwhile makes them stale again. */
  private async readFresh(
    options: ReadOptions,
    names: ReadonlySet<string>
  ): Promise<readonly Sheet[]> {
    this.update({ stale: new Set([...this.state.stale].filter((name) => !names.has(name))) });
    try {
      return await this.workbook.read(options);
    } catch (error) {
      this.update({ stale: new Set([...this.state.stale, ...names]) });
      throw error;
    }
  }

  private analyse(sheets: readonly Sheet[]): void {
    const decisions = { ...this.decisions(), previous: this.state };
    const { tables, findings, ignored } = inspect(sheets, this.settings.ignored, decisions);
    const { severities } = this.settings;
    const { ownProfiles, recognition } = this;
    const isReadOnly = this.stored.isNewer;
    this.update({
      phase: "ready",
      sheets,
      tables,
      findings,
      ignored,
      severities,
      ownProfiles,
      recognition,
      isReadOnly,
    });
  }

  private update(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change, undoable: this.steps.length };
    for (const listener of this.listeners) listener();
  }

  /** One piece of work after the other; a failed one does not stop the next. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
