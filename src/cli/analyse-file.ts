import { type AnalysedTable, analyse } from "../assistant/analyse";
import { decisionsOf } from "../assistant/inspect";
import { type OwnProfiles, readOwnProfiles } from "../assistant/own-profiles";
import { readSettings } from "../assistant/settings";
import type { RecognitionTemplate } from "../core/recognition/correction";
import { say } from "../core/texts/texts";
import type { Workbook } from "../workbook/workbook";
import { profileFor, type WantedProfile } from "./profile-option";

/** Recognises and checks a workbook as the decisions stored in it have it; the profile that was asked for comes first. */
export async function analyseFile(
  file: string,
  workbook: Workbook,
  wanted: WantedProfile,
  templates: readonly RecognitionTemplate[] = []
): Promise<readonly AnalysedTable[]> {
  const { settings } = await readSettings(workbook);
  const own = readOwnProfiles(settings.ownProfiles);
  reportUnreadable(file, own);
  const profile = profileFor(wanted, own);
  return analyse(await workbook.read(), { ...decisionsOf(settings, templates), profile });
}

/** Tells of stored profiles that cannot be read: tables that name them are held against another. */
export function reportUnreadable(file: string, own: OwnProfiles): void {
  for (const line of unreadableProfiles(file, own)) process.stderr.write(`${line}\n`);
}

/** The same as lines for a person, one a profile. */
export function unreadableProfiles(file: string, { unreadable }: OwnProfiles): string[] {
  return unreadable.map(({ problems }) => {
    const said = problems.map((problem) => `\n  ${say(problem)}`).join("");
    return say({ key: "error.stored-profile", data: { file, problems: said } });
  });
}
