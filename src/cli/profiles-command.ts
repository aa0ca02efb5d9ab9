import { type OwnProfiles, NO_OWN_PROFILES, readOwnProfiles } from "../assistant/own-profiles";
import { readSettings } from "../assistant/settings";
import { describeRules, describeStanding, isBuiltIn } from "../core/scoring/describe-profile";
import type { ScoringProfile } from "../core/scoring/profile";
import { ALL_PROFILES, findProfile } from "../core/scoring/profiles/all-profiles";
import { serialiseProfile } from "../core/scoring/serialise-profile";
import { say } from "../core/texts/texts";
import { reportUnreadable } from "./analyse-file";
import { explain, FileError, openFile } from "./files";
import { unknownProfile } from "./profile-option";

export interface ProfilesOptions {
  readonly json?: boolean;
  readonly export?: string;
}

/** `perf-tables profiles [FILE]`: the built-in profiles and those a workbook holds; 0, or 2 when something is not there. */
export async function profilesCommand(
  file: string | undefined,
  options: ProfilesOptions
): Promise<number> {
  try {
    const own = file === undefined ? NO_OWN_PROFILES : await ownProfilesOf(file);
    process.stdout.write(output(own, options));
    return 0;
  } catch (error) {
    const place = file === undefined ? "" : `${file}：`;
    process.stderr.write(`${place}${explain(error)}\n`);
    return 2;
  }
}

async function ownProfilesOf(file: string): Promise<OwnProfiles> {
  const { settings } = await readSettings(await openFile(file));
  const own = readOwnProfiles(settings.ownProfiles);
  reportUnreadable(file, own);
  return own;
}

function output({ profiles: own }: OwnProfiles, options: ProfilesOptions): string {
  if (options.export !== undefined) {
    const profile = findProfile(options.export, own);
    if (!profile) throw new FileError(unknownProfile(options.export, own));
    return serialiseProfile(profile);
  }
  const profiles = [...ALL_PROFILES, ...own];
  return options.json
    ? `${JSON.stringify(profiles.map(profileJson), null, 2)}\n`
    : profiles.map(describe).join("\n");
}

function profileJson(profile: ScoringProfile): object {
  return {
    id: profile.id,
    name: profile.name["zh-CN"],
    source: profile.source,
    standing: say(describeStanding(profile)),
    builtIn: isBuiltIn(profile),
    rules: describeRules(profile).map(({ what, how }) => ({ what: say(what), how: say(how) })),
  };
}

function describe(profile: ScoringProfile): string {
  const rules = describeRules(profile).map(({ what, how }) => `  ${say(what)}：${say(how)}\n`);
  return (
    `${profile.id}  ${profile.name["zh-CN"]}（${say(describeStanding(profile))}）\n` +
    `  依据：${profile.source}\n${rules.join("")}`
  );
}
