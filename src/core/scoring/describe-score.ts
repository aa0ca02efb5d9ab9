import type { LocalText, Message, MessageValue } from "../texts/message";
import type { Assumption } from "./formula";
import type { ScoringProfile } from "./profile";
import type { Score } from "./score-indicator";

/** What a person calls a profile, with its id: 「新疆（四种赋分规则）XJ」. */
export function profileName(profile: ScoringProfile): LocalText {
  return {
    "zh-CN": `${profile.name["zh-CN"]}${profile.id}`,
    "en-US": `${profile.name["en-US"]} ${profile.id}`,
  };
}

/** What a score rests on: the profile, or the rule that its row states itself. */
export function scoredBy(
  { formula }: Pick<Score, "formula">,
  profile: ScoringProfile
): MessageValue {
  return formula === "deduction" ? { key: "profile.rowRule", data: {} } : profileName(profile);
}

/** The assumptions behind a score, for a person. */
export function describeAssumptions(assumptions: readonly Assumption[]): readonly Message[] {
  return assumptions.map((assumption) => ({ key: `assumption.${assumption}`, data: {} }));
}
