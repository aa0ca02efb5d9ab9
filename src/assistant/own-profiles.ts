import { type ParsedProfile, parseProfile } from "../core/scoring/parse-profile";
import type { ScoringProfile } from "../core/scoring/profile";
import type { Message } from "../core/texts/message";

/** A stored profile that cannot be read; kept as it is until a person removes it. */
export interface UnreadableProfile {
  readonly text: string;
  /** What is wrong, where, and what to do; never empty. */
  readonly problems: readonly Message[];
}

/** The scoring profiles that a person made and that a workbook holds. */
export interface OwnProfiles {
  readonly profiles: readonly ScoringProfile[];
  readonly unreadable: readonly UnreadableProfile[];
}

export const NO_OWN_PROFILES: OwnProfiles = { profiles: [], unreadable: [] };

/** Reads stored profiles; of two with one id the later one cannot be read. */
export function readOwnProfiles(texts: readonly string[]): OwnProfiles {
  const profiles: ScoringProfile[] = [];
  const unreadable: UnreadableProfile[] = [];
  for (const [text, parsed] of parseAll(texts)) {
    if (parsed.kind === "profile") profiles.push(parsed.profile);
    else unreadable.push({ text, problems: parsed.problems });
  }
  return { profiles, unreadable };
}

/** The stored texts without the readable ones of these ids, and where the first of them stood. */
export function withoutProfiles(
  texts: readonly string[],
  ids: readonly (string | null)[]
): { readonly texts: readonly string[]; readonly at: number } {
  const isWanted = parseAll(texts).map(
    ([, parsed]) => parsed.kind === "profile" && ids.includes(parsed.profile.id)
  );
  const first = isWanted.indexOf(true);
  return {
    texts: texts.filter((_text, at) => !isWanted[at]),
    at: first < 0 ? texts.length : first,
  };
}

function parseAll(texts: readonly string[]): (readonly [string, ParsedProfile])[] {
  const known: ScoringProfile[] = [];
  return texts.map((text) => {
    const parsed = parseProfile(text, known);
    if (parsed.kind === "profile") known.push(parsed.profile);
    return [text, parsed] as const;
  });
}
