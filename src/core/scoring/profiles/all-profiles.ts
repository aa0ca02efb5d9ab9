import type { ScoringProfile } from "../profile";
import { CAP } from "./cap";
import { XJ } from "./xj";

/** The profiles that come with the add-in, in the order in which they are offered. */
export const ALL_PROFILES: readonly ScoringProfile[] = [XJ, CAP];

export function findProfile(id: string): ScoringProfile | null {
  return ALL_PROFILES.find((profile) => profile.id === id.toUpperCase()) ?? null;
}
