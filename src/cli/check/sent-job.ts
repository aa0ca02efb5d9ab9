import { parseProfile } from "../../core/scoring/parse-profile";
import { serialiseProfile } from "../../core/scoring/serialise-profile";
import type { CheckJob } from "./check-file";

/** A job as it goes to another thread: a profile's decimals would arrive there as mere objects. */
export type SentJob = Omit<CheckJob, "wanted"> & {
  readonly id: string | null;
  /** A profile as its JSON text. */
  readonly profile: string | null;
};

export function sentJob({ wanted, ...rest }: CheckJob): SentJob {
  return {
    ...rest,
    id: wanted.kind === "id" ? wanted.id : null,
    profile: wanted.kind === "profile" ? serialiseProfile(wanted.profile) : null,
  };
}

/** Throws when the text is no profile: it was one where it came from. */
export function jobOf({ id, profile, ...rest }: SentJob): CheckJob {
  if (profile === null) {
    return { ...rest, wanted: id === null ? { kind: "automatic" } : { kind: "id", id } };
  }
  const parsed = parseProfile(profile);
  if (parsed.kind === "problems") throw new Error("The profile was not understood again.");
  return { ...rest, wanted: parsed };
}
