import type { Workbook } from "../workbook/workbook";

/** A finding that a person set aside, with the reason; it comes back when its cell changes. */
export interface IgnoredFinding {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell showed when it was set aside. */
  readonly shown: string;
  readonly reason: string;
}

/** What a person decided about a workbook; stored in it and travels with it. */
export interface WorkbookSettings {
  /** Scoring profile by table id. */
  readonly profiles: Readonly<Record<string, string>>;
  readonly ignored: readonly IgnoredFinding[];
}

export const EMPTY_SETTINGS: WorkbookSettings = { profiles: {}, ignored: [] };

const KEY = "perf-tables";
const VERSION = 1;

/** Reads the decisions; unreadable or newer ones count as none, and are not overwritten until a decision is made. */
export async function readSettings(workbook: Workbook): Promise<WorkbookSettings> {
  if (!workbook.capabilities.settings) return EMPTY_SETTINGS;
  const text = await workbook.readSetting(KEY);
  return text === null ? EMPTY_SETTINGS : parseSettings(text);
}

export async function writeSettings(workbook: Workbook, settings: WorkbookSettings): Promise<void> {
  if (!workbook.capabilities.settings) return;
  await workbook.writeSetting(KEY, JSON.stringify({ version: VERSION, ...settings }));
}

function parseSettings(text: string): WorkbookSettings {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return EMPTY_SETTINGS;
  }
  if (!isRecord(stored) || stored["version"] !== VERSION) return EMPTY_SETTINGS;
  const { profiles, ignored } = stored;
  return {
    profiles: isRecord(profiles) ? textEntries(profiles) : {},
    ignored: Array.isArray(ignored) ? ignored.filter(isIgnoredFinding) : [],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textEntries(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string"
    )
  );
}

const IGNORED_KEYS: readonly (keyof IgnoredFinding)[] = [
  "code",
  "sheet",
  "cell",
  "shown",
  "reason",
];

function isIgnoredFinding(value: unknown): value is IgnoredFinding {
  return isRecord(value) && IGNORED_KEYS.every((key) => typeof value[key] === "string");
}
