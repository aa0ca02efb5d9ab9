import { PROFILE_VERSION } from "./parse-profile";
import type { ScoringProfile } from "./profile";

const INDENT = 2;

/**
 * Writes a profile as JSON that `parseProfile` reads; decimals become texts ("60"). Standing and assumptions are
 * left out, since a person's own profile cannot claim them.
 */
export function serialiseProfile(profile: ScoringProfile): string {
  const { total } = profile;
  const file = {
    version: PROFILE_VERSION,
    id: profile.id,
    name: profile.name,
    source: profile.source,
    rules: profile.rules,
    fallback: profile.fallback,
    execution: profile.execution,
    executionWeights: profile.executionWeights,
    explains: profile.explains,
    // An empty text is left out: the reader takes texts that say something.
    total: total && (total.suffix === "" ? { decimals: total.decimals } : total),
    scoreDecimals: profile.scoreDecimals,
    executionDecimals: profile.executionDecimals,
  };
  return `${JSON.stringify(file, null, INDENT)}\n`;
}
