import { InvalidArgumentError } from "commander";
import type { ScoringProfile } from "../core/scoring/profile";
import { ALL_PROFILES, findProfile } from "../core/scoring/profiles/all-profiles";
import { say } from "../core/texts/texts";

/** The profile named on the command line; null when none was. */
export function profileOption(id: string | undefined): ScoringProfile | null {
  return id === undefined ? null : findProfile(id);
}

/** Refuses unknown profiles before any file is opened. */
export function parseProfile(id: string): string {
  if (findProfile(id)) return id;
  const known = ALL_PROFILES.map((profile) => profile.id).join("、");
  throw new InvalidArgumentError(say({ key: "error.unknown-profile", data: { id, known } }));
}
