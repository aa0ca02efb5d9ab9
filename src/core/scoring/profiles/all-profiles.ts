import type { ScoringProfile } from "../profile";
import { AH } from "./ah";
import { CAP } from "./cap";
import { HB20 } from "./hb20";
import { MOF21 } from "./mof21";
import { WSUM } from "./wsum";
import { XJ } from "./xj";

/** The profiles that come with the add-in, in the order in which they are offered. */
export const ALL_PROFILES: readonly ScoringProfile[] = [XJ, CAP, MOF21, AH, HB20, WSUM];

/** A profile by its id, whatever its case; `own` are the ones that a person made. */
export function findProfile(
  id: string,
  own: readonly ScoringProfile[] = []
): ScoringProfile | null {
  const wanted = id.toUpperCase();
  return [...ALL_PROFILES, ...own].find((profile) => profile.id === wanted) ?? null;
}
