import type { Finding } from "../core/finding";
import type { RecognitionTemplate } from "../core/recognition/correction";
import type { Sheet } from "../core/sheet/sheet";
import { type AnalysedTable, analyse, type AnalyseOptions } from "./analyse";
import { type IgnoredFinding, isSameFinding } from "./ignored-finding";
import { readOwnProfiles } from "./own-profiles";
import type { WorkbookSettings } from "./settings";
import { shownAt } from "./shown-at";

/** A finding that was set aside, with the reason given. */
export type SetAside = IgnoredFinding & { readonly finding: Finding };

/** The tables of a workbook and what is said about them, as the decisions stored in it have it. */
export interface Inspection {
  readonly tables: readonly AnalysedTable[];
  /** Findings that were not set aside, table by table in sheet order. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly SetAside[];
}

/** What an analysis is told by the settings of a workbook, and by templates that hold for all workbooks. */
export function decisionsOf(
  settings: WorkbookSettings,
  templates: readonly RecognitionTemplate[] = []
): AnalyseOptions {
  const { profiles, severities, ownProfiles, corrections } = settings;
  const own = readOwnProfiles(ownProfiles).profiles;
  return { profiles, severities, own, recognition: { corrections, templates } };
}

/** Recognises and checks the tables of some sheets; what was set aside stands apart while its cell is as it was. */
export function inspect(
  sheets: readonly Sheet[],
  setAside: readonly IgnoredFinding[],
  options: AnalyseOptions
): Inspection {
  const tables = analyse(sheets, options);
  const findings: Finding[] = [];
  const ignored: SetAside[] = [];
  for (const finding of tables.flatMap((table) => table.findings)) {
    const set = setAside.find((one) => isSameFinding(one, finding));
    if (set && set.shown === shownAt(sheets, finding)) ignored.push({ ...set, finding });
    else findings.push(finding);
  }
  return { tables, findings, ignored };
}
