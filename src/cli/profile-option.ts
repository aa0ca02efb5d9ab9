import { readFile } from "node:fs/promises";
import type { OwnProfiles } from "../assistant/own-profiles";
import { parseProfile } from "../core/scoring/parse-profile";
import type { ScoringProfile } from "../core/scoring/profile";
import { ALL_PROFILES, findProfile } from "../core/scoring/profiles/all-profiles";
import { say } from "../core/texts/texts";
import { explain, FileError } from "./files";

/** Options that name the profile for every table of a run. */
export interface ProfileOptions {
  readonly profile?: string;
  readonly profileFile?: string;
}

/** The profile that was asked for, as far as it is known before a workbook is opened. */
export type WantedProfile =
  /** Chosen table by table. */
  | { readonly kind: "automatic" }
  /** May be one that the workbook holds. */
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "profile"; readonly profile: ScoringProfile };

/** Reads the options. Throws FileError when the profile's file cannot be read or has mistakes. */
export async function wantedProfile(options: ProfileOptions): Promise<WantedProfile> {
  if (options.profileFile !== undefined) {
    return { kind: "profile", profile: await readProfileFile(options.profileFile) };
  }
  return options.profile === undefined
    ? { kind: "automatic" }
    : { kind: "id", id: options.profile };
}

/** The profile for the tables of a workbook; null when it is chosen table by table. Throws FileError for an unknown id. */
export function profileFor(wanted: WantedProfile, own: OwnProfiles): ScoringProfile | null {
  if (wanted.kind === "automatic") return null;
  if (wanted.kind === "profile") return wanted.profile;
  const profile = findProfile(wanted.id, own.profiles);
  if (profile) return profile;
  throw new FileError(unknownProfile(wanted.id, own.profiles));
}

/** That there is no such profile, with those that there are. */
export function unknownProfile(id: string, own: readonly ScoringProfile[]): string {
  const known = [...ALL_PROFILES, ...own].map((profile) => profile.id).join("、");
  return say({ key: "error.unknown-profile", data: { id, known } });
}

async function readProfileFile(path: string): Promise<ScoringProfile> {
  const parsed = parseProfile(await readText(path));
  if (parsed.kind === "profile") return parsed.profile;
  const problems = parsed.problems.map((problem) => `\n  ${say(problem)}`).join("");
  throw new FileError(say({ key: "error.profile-file", data: { file: path, problems } }));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new FileError(`${path}：${explain(error)}`, { cause: error });
  }
}
