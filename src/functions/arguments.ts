import { numberOf } from "../core/recognition/read-field";
import type { ScoringProfile } from "../core/scoring/profile";
import { ALL_PROFILES, findProfile } from "../core/scoring/profiles/all-profiles";
import { CAP } from "../core/scoring/profiles/cap";
import { XJ } from "../core/scoring/profiles/xj";
import { say } from "../core/texts/texts";
import type { Decimal } from "../core/value/decimal";
import { parseValue } from "../core/value/parse-value";
import type { IndicatorValue } from "../core/value/value";
import { HeadingLookup } from "../core/vocabulary/lookup";
import { SCORING_RULES, type ScoringRule } from "../core/vocabulary/rules";
import { FunctionError } from "./function-error";

/** What a host passes for a cell or a constant; an empty cell is null, undefined or "", and never 0. */
export type Argument = string | number | boolean | null | undefined;

const rules = new HeadingLookup<ScoringRule>(SCORING_RULES);

export function isBlank(argument: Argument): boolean {
  return (
    argument === null ||
    argument === undefined ||
    (typeof argument === "string" && argument.trim() === "")
  );
}

/** A target or result. Throws #N/A when it is not filled in. */
export function valueArgument(argument: Argument, missing: "target" | "actual"): IndicatorValue {
  const value = isBlank(argument) ? null : parseValue(argument ?? null);
  if (!value || value.kind === "blank") {
    throw new FunctionError(
      "#N/A",
      say({ key: missing === "target" ? "skip.targetMissing" : "skip.actualMissing", data: {} })
    );
  }
  return value;
}

/** A number, or text such as "10分" or "8,065.31". Throws #N/A when empty, #VALUE! when it is no number. */
export function numberArgument(argument: Argument, name: string): Decimal {
  if (isBlank(argument))
    throw new FunctionError("#N/A", say({ key: "function.blank", data: { name } }));
  const amount = numberOf({ value: argument ?? null });
  if (!amount) {
    throw new FunctionError(
      "#VALUE!",
      say({ key: "function.notNumber", data: { name, value: String(argument) } })
    );
  }
  return amount;
}

/** A scoring rule by its name on the form; null when left out. Throws #VALUE! for an unknown name. */
export function ruleArgument(argument: Argument): ScoringRule | null {
  if (isBlank(argument)) return null;
  const rule = rules.find(String(argument))[0];
  if (rule) return rule;
  const known = Object.values(SCORING_RULES)
    .map(([name]) => name)
    .join("、");
  throw new FunctionError(
    "#VALUE!",
    say({ key: "function.unknownRule", data: { rule: String(argument), known } })
  );
}

/** A profile by its id; XJ when a rule is named and CAP otherwise when left out. Throws #VALUE! for an unknown id. */
export function profileArgument(argument: Argument, rule: ScoringRule | null): ScoringProfile {
  if (isBlank(argument)) return rule ? XJ : CAP;
  const profile = findProfile(String(argument).trim());
  if (profile) return profile;
  const known = ALL_PROFILES.map(({ id }) => id).join("、");
  throw new FunctionError(
    "#VALUE!",
    say({ key: "error.unknown-profile", data: { id: String(argument), known } })
  );
}
