import { type Wire, type WireObject } from "./wire";

/** An entry of event 33: [category, type, target, JSON text, number, isRemote]. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

export const EVENT_CATEGORY = { customFunction: 1, actions: 2, object: 65536 } as const;

/** Types of object events (seen with office.js 1.1.110; the event types office.js registers). */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

/** Events of the collection are addressed to the workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Register members and the event each asks for. */
export const REGISTER_MEMBERS: Readonly<Record<string, number>> = {
  DataChanged: EVENT_TYPE.changed,
  Activated: EVENT_TYPE.activated,
  Deactivated: EVENT_TYPE.deactivated,
  Added: EVENT_TYPE.added,
  Deleted: EVENT_TYPE.deleted,
  SelectionChanged: EVENT_TYPE.selectionChanged,
  Calculated: EVENT_TYPE.calculated,
};

/** Knows who listens to what, and hands entries to office.js after the batch that caused them. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private handler: ((entries: readonly EventEntry[]) => void) | null = null;
  private queue: EventEntry[] = [];
  private last = 0;
  private flushing: ReturnType<typeof setTimeout> | null = null;

  /** The channel that office.js opened by registering event 33. */
  connect(handler: ((entries: readonly EventEntry[]) => void) | null): void {
    this.handler = handler;
  }

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const count = this.registered.get(key) ?? 0;
    if (count > 1) this.registered.set(key, count - 1);
    else this.registered.delete(key);
  }

  /** Tells those who listen on any of these targets. */
  raise(type: number, targets: readonly string[], payload: WireObject): void {
    for (const target of targets) {
      if (this.registered.has(keyOf(type, target))) {
        this.push(EVENT_CATEGORY.object, type, target, payload);
      }
    }
  }

  push(category: number, type: number, target: string, payload: Wire): void {
    this.last += 1;
    this.queue.push([category, type, target, JSON.stringify(payload), this.last, false]);
    // rule:event-order — events arrive after the answer to the batch that caused them (inferred).
    this.flushing ??= setTimeout(() => {
      this.flush();
    }, 0);
  }

  dispose(): void {
    if (this.flushing) clearTimeout(this.flushing);
    this.handler = null;
    this.queue = [];
  }

  private flush(): void {
    this.flushing = null;
    const entries = this.queue;
    this.queue = [];
    this.handler?.(entries);
  }
}

function keyOf(type: number, target: string): string {
  return `${String(type)} ${target}`;
}
