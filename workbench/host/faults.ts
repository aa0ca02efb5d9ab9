import { type Action, ACTION_KIND } from "./batch";
import { type Book } from "./book/book";
import { HostError } from "./host-error";

/** Status codes that a host answers instead of a batch result (seen with office.js 1.1.110: to become localised errors). */
export const STATUS = {
  ok: 0,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Limit of Excel on the web for one request or response (Office add-in documentation and user reports). */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** What can be made to go wrong. Everything is off at first; switch off again by setting back. */
export class Faults {
  private editing = false;
  private waiting: (() => void)[] = [];
  /** Batches larger than this are refused with 5103 and 5104; Infinity lets everything through. */
  payloadLimitBytes = Infinity;
  /** Milliseconds by which each answer is late. */
  delayMs = 0;
  private failure: { readonly error: HostError; writesLeft: number } | null = null;
  private readonly betweens: ((book: Book) => void)[] = [];

  get cellEditMode(): boolean {
    return this.editing;
  }

  /** Someone is typing in a cell: writes are refused with 5004, reads too (rule:cell-edit, inferred). */
  set cellEditMode(on: boolean) {
    this.editing = on;
    if (!on) for (const wake of this.waiting.splice(0)) wake();
  }

  /** @internal Resolves when nobody types in a cell. */
  whenEditingEnds(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** As Excel on the web: 5 MB per request and response. */
  limitPayloads(bytes = PAYLOAD_LIMIT_BYTES): void {
    this.payloadLimitBytes = bytes;
  }

  /** The next batch fails at its n-th writing action (from 0); actions before it stay applied. */
  failAtWrite(index: number, code = "GeneralException"): void {
    const error = new HostError(code, "处理请求时出现内部错误。", 500);
    this.failure = { error, writesLeft: index };
  }

  /** Runs once, before the next batch that writes: someone deletes a sheet or types between read and write. */
  beforeNextWrite(change: (book: Book) => void): void {
    this.betweens.push(change);
  }

  clear(): void {
    this.cellEditMode = false;
    this.payloadLimitBytes = Infinity;
    this.delayMs = 0;
    this.failure = null;
    this.betweens.length = 0;
  }

  /** @internal Called with a batch that is about to run. */
  beforeBatch(actions: readonly Action[], book: Book): void {
    if (this.betweens.length === 0 || !actions.some(isWrite)) return;
    for (const change of this.betweens.splice(0)) change(book);
  }

  /** @internal Throws when this action is the one that has to fail. */
  beforeAction(action: Action): void {
    if (!this.failure || !isWrite(action)) return;
    if (this.failure.writesLeft === 0) {
      const { error } = this.failure;
      this.failure = null;
      throw error;
    }
    this.failure.writesLeft -= 1;
  }
}

const HARMLESS = /^_|^Get|^Suspend|^Calculate$/;

function isWrite(action: Action): boolean {
  if (action.ActionType === ACTION_KIND.setProperty || action.ActionType === ACTION_KIND.update) {
    return true;
  }
  return action.ActionType === ACTION_KIND.method && !HARMLESS.test(action.Name);
}
