import { type AnalysedTable, analyse } from "../assistant/analyse";
import { type OwnProfiles, readOwnProfiles } from "../assistant/own-profiles";
import { readSettings } from "../assistant/settings";
import { say } from "../core/texts/texts";
import type { Workbook } from "../workbook/workbook";
import { profileFor, type WantedProfile } from "./profile-option";

/** Recognises and checks a workbook under the profiles it holds, or under the one that was asked for. */
export async function analyseFile(
  file: string,
  workbook: Workbook,
  wanted: WantedProfile
): Promise<readonly AnalysedTable[]> {
  const { settings } = await readSettings(workbook);
  const own = readOwnProfiles(settings.ownProfiles);
  reportUnreadable(file, own);
  const profile = profileFor(wanted, own);
  return analyse(await workbook.read(), {
    profile,
    profiles: settings.profiles,
    own: own.profiles,
  });
}

/** Tells of stored profiles that cannot be read: tables that name them are held against another. */
export function reportUnreadable(file: string, { unreadable }: OwnProfiles): void {
  for (const { problems } of unreadable) {
    const said = problems.map((problem) => `\n  ${say(problem)}`).join("");
    const text = say({ key: "error.stored-profile", data: { file, problems: said } });
    process.stderr.write(`${text}\n`);
  }
}
