import type { IndicatorTable } from "../table/indicator-table";
import type { Message, MessageData } from "../texts/message";
import type { ScoringProfile } from "./profile";
import { CAP } from "./profiles/cap";
import { XJ } from "./profiles/xj";
import { statesPoints } from "./read-deduction";

export interface ProfileChoice {
  readonly profile: ScoringProfile;
  /** Why, for a person: 「因本表有“赋分规则”列」. */
  readonly why: Message;
}

/**
 * Chooses the profile of a table: the one a person set, else XJ where a row names one of its four rules,
 * else the capped proportion as a suggestion. The over-completion penalty is never a default elsewhere.
 * @param missing the id that a person set, when no profile of that id can be read: said, and chosen as if none was set
 */
export function chooseProfile(
  table: IndicatorTable,
  chosen: ScoringProfile | null = null,
  missing: string | null = null
): ProfileChoice {
  if (chosen) return { profile: chosen, why: { key: "profile.chosen", data: {} } };
  const { profile, why } = suggestProfile(table);
  return missing === null
    ? { profile, why }
    : { profile, why: { key: "profile.missing", data: { id: missing, why } } };
}

function suggestProfile(table: IndicatorTable): ProfileChoice {
  const data = (rule: string): MessageData => ({
    heading: table.header.columns.rule?.heading.text ?? "",
    rule,
  });
  const named = table.indicators.find((indicator) => indicator.scoringRule !== null);
  if (named) {
    return {
      profile: XJ,
      why: { key: "profile.ruleColumn", data: data(named.rule?.text ?? "") },
    };
  }
  const stated = table.indicators.find(({ rule }) => rule && statesPoints(rule.text));
  if (stated) {
    return { profile: CAP, why: { key: "profile.ownRules", data: data(stated.rule?.text ?? "") } };
  }
  return { profile: CAP, why: { key: "profile.noRuleColumn", data: {} } };
}
