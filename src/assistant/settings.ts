import type { Workbook } from "../workbook/workbook";
import type { TableCorrection } from "../core/recognition/correction";
import { isTableCorrection } from "./recognition-settings";
import { type IgnoredFinding, isIgnoredFinding } from "./ignored-finding";
import { isRecord, isText, listOf, type SettingField, TEXT_BY_KEY } from "./setting-field";
import type { ChosenSeverities } from "./severities";

/** What a person decided about a workbook; stored in it and travels with it. A new field gets a reader in FIELDS. */
export interface WorkbookSettings {
  /** Scoring profile by table id. */
  readonly profiles: Readonly<Record<string, string>>;
  readonly ignored: readonly IgnoredFinding[];
  /** Severities in place of the checks' own, by check code; "off" where a check is not wanted. */
  readonly severities: ChosenSeverities;
  /** Scoring profiles that a person made, each as its JSON text: one that cannot be read is kept as it is. */
  readonly ownProfiles: readonly string[];
  /** Where a person put the recognition right. */
  readonly corrections: readonly TableCorrection[];
}

/** One reader per field; every field is stored under its own name, as the JSON of its value. */
const FIELDS: { readonly [Key in keyof WorkbookSettings]: SettingField<WorkbookSettings[Key]> } = {
  profiles: TEXT_BY_KEY,
  ignored: listOf(isIgnoredFinding),
  severities: TEXT_BY_KEY,
  ownProfiles: listOf(isText),
  corrections: listOf(isTableCorrection),
};

export const EMPTY_SETTINGS: WorkbookSettings = readFields({});

/** The settings of a workbook with what else is stored beside them. */
export interface StoredSettings {
  readonly settings: WorkbookSettings;
  /** Fields of a later edition of the add-in, written back as they are. */
  readonly others: Readonly<Record<string, unknown>>;
  /** True when a newer version wrote them: they are neither understood nor overwritten. */
  readonly isNewer: boolean;
}

export const NOTHING_STORED: StoredSettings = {
  settings: EMPTY_SETTINGS,
  others: {},
  isNewer: false,
};

const KEY = "perf-tables";
const VERSION = 1;

/** Reads the decisions. Text that is no JSON is kept as a field of its own; nothing stored is dropped. */
export async function readSettings(workbook: Workbook): Promise<StoredSettings> {
  if (!workbook.capabilities.settings) return NOTHING_STORED;
  const text = await workbook.readSetting(KEY);
  return text === null ? NOTHING_STORED : parseSettings(text);
}

/** Writes the decisions with what was stored beside them; nothing over those of a newer version. */
export async function writeSettings(workbook: Workbook, stored: StoredSettings): Promise<void> {
  if (!workbook.capabilities.settings || stored.isNewer) return;
  const { settings, others } = stored;
  await workbook.writeSetting(KEY, JSON.stringify({ ...others, ...settings, version: VERSION }));
}

/** Takes everything of ours out of the workbook, decisions of a newer version too. */
export async function removeSettings(workbook: Workbook): Promise<void> {
  if (workbook.capabilities.settings) await workbook.writeSetting(KEY, null);
}

function parseSettings(text: string): StoredSettings {
  const stored = parseJson(text);
  if (!isRecord(stored)) return { ...NOTHING_STORED, others: { unreadable: text } };
  const { version, ...fields } = stored;
  if (typeof version === "number" && version > VERSION) return { ...NOTHING_STORED, isNewer: true };
  const known: readonly string[] = Object.keys(FIELDS);
  const others = Object.entries(fields).filter(([name]) => !known.includes(name));
  return {
    settings: readFields(version === VERSION ? fields : {}),
    others: version === VERSION ? Object.fromEntries(others) : { unreadable: text },
    isNewer: false,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readFields(stored: Readonly<Record<string, unknown>>): WorkbookSettings {
  return {
    profiles: FIELDS.profiles.read(stored["profiles"]),
    ignored: FIELDS.ignored.read(stored["ignored"]),
    severities: FIELDS.severities.read(stored["severities"]),
    ownProfiles: FIELDS.ownProfiles.read(stored["ownProfiles"]),
    corrections: FIELDS.corrections.read(stored["corrections"]),
  };
}
