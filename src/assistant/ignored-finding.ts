import type { Finding } from "../core/finding";
import { isRecord } from "./setting-field";

/** A finding that a person set aside, with the reason; it comes back when its cell changes. */
export interface IgnoredFinding {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell showed when it was set aside. */
  readonly shown: string;
  readonly reason: string;
}

const KEYS: readonly (keyof IgnoredFinding)[] = ["code", "sheet", "cell", "shown", "reason"];

export function isIgnoredFinding(value: unknown): value is IgnoredFinding {
  return isRecord(value) && KEYS.every((key) => typeof value[key] === "string");
}

/** Whether this is the finding that was set aside; its cell may have changed since. */
export function isSameFinding(ignored: IgnoredFinding, finding: Finding): boolean {
  return (
    ignored.code === finding.code &&
    ignored.sheet === finding.sheet &&
    ignored.cell === finding.cell
  );
}
