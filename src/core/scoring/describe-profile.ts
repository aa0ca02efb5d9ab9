import type { Message } from "../texts/message";
import { SCORING_RULES, type ScoringRule } from "../vocabulary/rules";
import { describeFormula } from "./describe-formula";
import type { ScoringProfile } from "./profile";
import { ALL_PROFILES } from "./profiles/all-profiles";

/** How far a profile can be trusted: confirmed, suggested, from a source that was not seen, or made by a person. */
export function describeStanding(profile: ScoringProfile): Message {
  if (!isBuiltIn(profile)) return { key: "standing.own", data: {} };
  if (profile.standing === "exact") return { key: "standing.exact", data: {} };
  const isAssumed = profile.assumptions.scores.length > 0;
  return { key: isAssumed ? "standing.assumed" : "standing.suggested", data: {} };
}

export function isBuiltIn({ id }: ScoringProfile): boolean {
  return ALL_PROFILES.some((one) => one.id === id);
}

/** What is scored, and how. */
export interface RuleInWords {
  readonly what: Message;
  readonly how: Message;
}

/** The rules of a profile in words: those of the column 赋分规则, the other indicators, the execution rate. */
export function describeRules(profile: ScoringProfile): readonly RuleInWords[] {
  const named = (Object.keys(SCORING_RULES) as ScoringRule[]).flatMap((name): RuleInWords[] => {
    const choice = profile.rules[name];
    return choice
      ? [{ what: { key: `rule.${name}`, data: {} }, how: describeFormula(choice) }]
      : [];
  });
  return [
    ...named,
    {
      what: { key: named.length > 0 ? "rule.others" : "rule.all", data: {} },
      how: describeFormula(profile.fallback),
    },
    { what: { key: "rule.execution", data: {} }, how: describeFormula(profile.execution) },
  ];
}
