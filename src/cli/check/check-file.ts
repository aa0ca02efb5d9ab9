import { decisionsOf, inspect } from "../../assistant/inspect";
import { readOwnProfiles } from "../../assistant/own-profiles";
import { buildReport } from "../../assistant/report/build-report";
import type { WorkbookReport } from "../../assistant/report/report";
import type { RecognitionTemplate } from "../../core/recognition/correction";
import { EMPTY_SETTINGS, readSettings } from "../../assistant/settings";
import { type AgainstFile, tablesBeside } from "../against";
import { unreadableProfiles } from "../analyse-file";
import { explain, openFile } from "../files";
import { findingJson } from "../json-shapes";
import { profileFor, type WantedProfile } from "../profile-option";

/** What is to be done with every file. */
export interface CheckJob {
  readonly wanted: WantedProfile;
  /** Passes over what is stored in the workbook: what was set aside, chosen severities and profiles. */
  readonly isStrict: boolean;
  /** Files to hold every file against. */
  readonly against: readonly AgainstFile[];
  readonly templates: readonly RecognitionTemplate[];
}

/** A file that was checked, in words and as JSON, or why it could not be read. Plain data. */
export type CheckedFile = { readonly file: string } & (
  | {
      readonly report: WorkbookReport;
      readonly findings: readonly object[];
      /** Lines for standard error. */
      readonly notes: readonly string[];
      readonly failure: null;
    }
  | { readonly report: null; readonly failure: string }
);

/** Reads and checks one file. Never throws: what goes wrong is told in Chinese. */
export async function checkFile(
  file: string,
  { wanted, isStrict, against, templates }: CheckJob
): Promise<CheckedFile> {
  try {
    const workbook = await openFile(file);
    const stored = (await readSettings(workbook)).settings;
    const settings = isStrict ? EMPTY_SETTINGS : stored;
    const own = readOwnProfiles(stored.ownProfiles);
    const profile = profileFor(wanted, own);
    const sheets = await workbook.read();
    const inspection = inspect(sheets, settings.ignored, {
      ...decisionsOf(settings, templates),
      profile,
      beside: tablesBeside(against),
    });
    return {
      file,
      report: buildReport(sheets, inspection, settings.severities),
      findings: inspection.findings.map(findingJson),
      notes: isStrict ? [] : unreadableProfiles(file, own),
      failure: null,
    };
  } catch (error) {
    return { file, report: null, failure: explain(error) };
  }
}
