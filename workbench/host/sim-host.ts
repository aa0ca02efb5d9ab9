import { type Action, ACTION_KIND, parseBatch } from "./batch";
import { interpretBatch, type InterpreterWorld } from "./batch-interpreter";
import { type Book, type BookSheet } from "./book/book";
import { raiseBookEvent } from "./book-events";
import { Counters } from "./counters";
import { CustomFunctionHost, type FunctionSource } from "./custom-functions";
import { DocumentStore } from "./document-store";
import { type EventEntry, EventHub } from "./events";
import { Faults, STATUS } from "./faults";
import { accessDenied } from "./host-error";
import { MemberGate } from "./member-gate";
import { type ApiSets, DEFAULT_API_SETS, type MemberTable } from "./members/member-table";
import { type HostObject } from "./objects/host-object";
import { workbookObject } from "./objects/workbook";
import { serviceObject } from "./services";
import { ReferenceTable } from "./reference-table";
import { type World } from "./world";

/** Dispatch ids of the native boundary (seen with office.js 1.1.110). */
export const DISPATCH = {
  dialog: 10,
  richApiMessage: 33,
  ribbonCommand: 39,
  writeSettings: 76,
  richApi: 93,
  ribbonCompleted: 94,
} as const;

const DELAY_FLAG = 64;
const LIGHT_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

export interface SimHostOptions {
  readonly members: MemberTable;
  readonly apiSets?: ApiSets;
  readonly locale?: string;
  readonly functions?: FunctionSource;
  /** Office.context.officeTheme by its names, such as bodyBackgroundColor, as 0xRRGGBB. */
  readonly theme?: Readonly<Record<string, number>>;
}

/** `[status, ...payload]`, as a native host answers. */
export type HostAnswer = readonly unknown[];

/** The simulated Excel: one workbook, one add-in. The shims translate a native boundary to this. */
export class SimHost implements World, InterpreterWorld {
  readonly faults = new Faults();
  readonly counters = new Counters();
  readonly store = new DocumentStore();
  readonly events = new EventHub();
  readonly references = new ReferenceTable();
  readonly gate: MemberGate;
  readonly functions: CustomFunctionHost;
  readonly locale: string;
  /** Read anew by office.js, at most every five seconds (seen in its code). */
  theme: Readonly<Record<string, number>>;
  private sets: ApiSets;
  private acting = false;
  /** False for ready notices and results of functions, which faults and counters leave alone. */
  private isModelBatch = false;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly ribbonWaiting = new Map<string, () => void>();
  private ribbonHandler: ((payload: readonly unknown[]) => void) | null = null;
  private lastRibbonId = 0;
  private readonly stopWatching: () => void;

  constructor(
    readonly book: Book,
    options: SimHostOptions
  ) {
    this.sets = options.apiSets ?? DEFAULT_API_SETS;
    this.theme = options.theme ?? LIGHT_THEME;
    this.locale = options.locale ?? "zh-CN";
    this.gate = new MemberGate(options.members, this.sets);
    this.functions = new CustomFunctionHost(book, this.events);
    if (options.functions) this.functions.register(options.functions);
    this.stopWatching = book.onEvent((event) => {
      raiseBookEvent(this, event, this.acting);
    });
  }

  get apiSets(): ApiSets {
    return this.sets;
  }

  /** Changes what members answer from now on; office.js itself keeps what it was told at its start. */
  declareSets(sets: ApiSets): void {
    this.sets = sets;
    this.gate.declare(sets);
  }

  /** Members of the Excel model that the add-in used: "Range.values" → how often. */
  get membersUsed(): ReadonlyMap<string, number> {
    return this.gate.membersUsed;
  }

  /** Carries out one call over the boundary. Calls are answered in order. */
  async execute(dispatchId: number, params: readonly unknown[]): Promise<HostAnswer> {
    // rule:delayed — Excel.run({delayForCellEdit: true}) waits until the cell is left (seen with office.js 1.1.110, flag 64;
    // office.js sets the flag only when the host declares the set DelayForCellEdit, seen).
    if (dispatchId === DISPATCH.richApi && isDelayed(params)) await this.faults.whenEditingEnds();
    const answer = this.queue.then(() => this.dispatch(dispatchId, params));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Opens a channel to office.js. Others than ribbon and messages are accepted and stay silent. */
  registerEvent(dispatchId: number, handler: (payload: readonly unknown[]) => void): void {
    if (dispatchId === DISPATCH.richApiMessage) {
      this.events.connect((entries: readonly EventEntry[]) => {
        handler(entries);
      });
    }
    if (dispatchId === DISPATCH.ribbonCommand) this.ribbonHandler = handler;
  }

  /** Runs an action of the ribbon; resolves when the add-in calls event.completed(). */
  clickRibbon(functionName: string, controlId = functionName): Promise<void> {
    this.lastRibbonId += 1;
    const id = `ribbon-${String(this.lastRibbonId)}`;
    const done = new Promise<void>((resolve) => this.ribbonWaiting.set(id, resolve));
    const event = JSON.stringify({ source: { id: controlId } });
    if (!this.ribbonHandler) throw new Error("office.js has not registered for ribbon commands");
    this.ribbonHandler([id, functionName, event]);
    return done;
  }

  /** Waits until formulas are calculated and functions of the add-in have answered. */
  async settled(): Promise<void> {
    await this.queue;
    await this.settle();
    await this.functions.whenIdle();
    await this.book.calculate();
  }

  dispose(): void {
    this.stopWatching();
    this.events.dispose();
    this.book.dispose();
  }

  // What the interpreter and the objects ask of the host.

  root(): HostObject {
    return workbookObject(this);
  }

  service(name: string): HostObject {
    return serviceObject(name, this.store, this.functions);
  }

  async settle(): Promise<void> {
    if (this.store.calculationMode !== "Manual" && this.book.needsCalculation) {
      await this.book.calculate();
    }
  }

  guardSheet(sheet: BookSheet): void {
    if (!this.book.sheet(sheet.id)) throw accessDenied();
  }

  beforeAction(_index: number, next: Action): void {
    if (this.isModelBatch) this.faults.beforeAction(next);
  }

  act<T>(run: () => T): T {
    this.acting = true;
    try {
      return run();
    } finally {
      this.acting = false;
    }
  }

  private async dispatch(dispatchId: number, params: readonly unknown[]): Promise<HostAnswer> {
    if (this.faults.delayMs > 0) await pause(this.faults.delayMs);
    switch (dispatchId) {
      case DISPATCH.richApi:
        return this.runBatch(params);
      case DISPATCH.ribbonCompleted:
        this.completeRibbon(params);
        return [STATUS.ok];
      default:
        return [STATUS.ok];
    }
  }

  private completeRibbon(params: readonly unknown[]): void {
    for (const id of params.flat()) {
      const wake = this.ribbonWaiting.get(String(id));
      if (!wake) continue;
      this.ribbonWaiting.delete(String(id));
      wake();
    }
  }

  private async runBatch(params: readonly unknown[]): Promise<HostAnswer> {
    const request = params[0];
    const text = Array.isArray(request) ? String(request[4]) : "";
    const batch = parseBatch(text);
    const isModel = !isServiceBatch(batch.ObjectPaths);
    if (isModel) {
      const refused = this.refusal(text, batch.Actions);
      if (refused !== null) return [refused];
      this.faults.beforeBatch(batch.Actions, this.book);
    }
    this.isModelBatch = isModel;
    const response = await interpretBatch(this, batch);
    const answer = JSON.stringify(response);
    if (isModel) this.counters.addResponse(byteLength(answer));
    if (isModel && byteLength(answer) > this.faults.payloadLimitBytes) {
      return [STATUS.responseTooLarge];
    }
    return [STATUS.ok, 200, ["Content-Type", "application/json"], answer];
  }

  private refusal(text: string, actions: readonly Action[]): number | null {
    const isCleanup = releasesOnly(actions);
    const bytes = byteLength(text);
    this.counters.addRequest(bytes, isCleanup);
    if (this.faults.cellEditMode && !isCleanup) return STATUS.cellEditMode;
    return bytes > this.faults.payloadLimitBytes ? STATUS.requestTooLarge : null;
  }
}

function isDelayed([request]: readonly unknown[]): boolean {
  const flags: unknown = Array.isArray(request) ? request[6] : 0;
  return typeof flags === "number" && (flags & DELAY_FLAG) !== 0;
}

/** What office.js sends of its own at the end of an Excel.run. Instantiations alone may add things, too. */
function releasesOnly(actions: readonly Action[]): boolean {
  const others = actions.filter(({ Name }) => Name !== "_RemoveReference");
  return (
    others.length < actions.length &&
    others.every(({ ActionType }) => ActionType === ACTION_KIND.instantiate)
  );
}

function isServiceBatch(paths: Readonly<Record<string, { ObjectPathType: number }>>): boolean {
  return Object.values(paths).some(({ ObjectPathType }) => ObjectPathType === 2);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
