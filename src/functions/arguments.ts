import type { CellValue } from "../core/sheet/sheet";
import { numberOf } from "../core/recognition/read-field";
import type { ScoringProfile } from "../core/scoring/profile";
import { ALL_PROFILES, findProfile } from "../core/scoring/profiles/all-profiles";
import { CAP } from "../core/scoring/profiles/cap";
import { XJ } from "../core/scoring/profiles/xj";
import { readDeduction } from "../core/scoring/read-deduction";
import { say } from "../core/texts/texts";
import type { Decimal } from "../core/value/decimal";
import { parseValue } from "../core/value/parse-value";
import type { IndicatorValue } from "../core/value/value";
import { HeadingLookup } from "../core/vocabulary/lookup";
import { SCORING_RULES, type ScoringRule } from "../core/vocabulary/rules";
import { FunctionError } from "./function-error";

/** Whatever a host passes for a cell or a constant; an empty cell is null, undefined or "", and never 0. */
export type Argument = unknown;

/** The value of an argument: a single cell may come wrapped as [[value]]. Throws #VALUE! for anything larger. */
function cellOf(argument: Argument): CellValue {
  if (argument === undefined || argument === null) return null;
  if (
    typeof argument === "string" ||
    typeof argument === "number" ||
    typeof argument === "boolean"
  ) {
    return argument;
  }
  const [row, ...moreRows] = Array.isArray(argument) ? (argument as unknown[]) : [];
  const [cell, ...moreCells] = Array.isArray(row) ? (row as unknown[]) : [];
  if (
    Array.isArray(row) &&
    moreRows.length === 0 &&
    moreCells.length === 0 &&
    !Array.isArray(cell)
  ) {
    return cellOf(cell);
  }
  throw new FunctionError("#VALUE!", say({ key: "function.oneCell", data: {} }));
}

/** An argument as text, for naming it in a message. */
export function argumentText(argument: Argument): string {
  return String(cellOf(argument) ?? "");
}

const rules = new HeadingLookup<ScoringRule>(SCORING_RULES);

export function isBlank(argument: Argument): boolean {
  const cell = cellOf(argument);
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** A target or result. Throws #N/A when it is not filled in. */
export function valueArgument(argument: Argument, missing: "target" | "actual"): IndicatorValue {
  const value = isBlank(argument) ? null : parseValue(cellOf(argument));
  if (!value || value.kind === "blank") {
    throw new FunctionError(
      "#N/A",
      say({ key: missing === "target" ? "skip.targetMissing" : "skip.actualMissing", data: {} })
    );
  }
  return value;
}

/** Text with a value. Throws #N/A when the cell is empty. */
export function textArgument(argument: Argument): IndicatorValue {
  if (isBlank(argument)) {
    const name = say({ key: "function.text", data: {} });
    throw new FunctionError("#N/A", say({ key: "function.blank", data: { name } }));
  }
  return parseValue(cellOf(argument));
}

/** A number, or text such as "10分" or "8,065.31". Throws #N/A when empty, #VALUE! when it is no number. */
export function numberArgument(argument: Argument, name: string): Decimal {
  if (isBlank(argument))
    throw new FunctionError("#N/A", say({ key: "function.blank", data: { name } }));
  const amount = numberOf({ value: cellOf(argument) });
  if (!amount) {
    throw new FunctionError(
      "#VALUE!",
      say({ key: "function.notNumber", data: { name, value: argumentText(argument) } })
    );
  }
  return amount;
}

/** A scoring rule as the form states it; `rule` is null when left out, or for a deduction in words. */
export interface RuleArgument {
  readonly rule: ScoringRule | null;
  readonly ruleText: string;
}

/** A rule by its name on the form, or a deduction such as 每降5%扣1分. Throws #VALUE! for anything else. */
export function ruleArgument(argument: Argument): RuleArgument {
  if (isBlank(argument)) return { rule: null, ruleText: "" };
  const ruleText = argumentText(argument);
  const rule = rules.find(ruleText)[0] ?? null;
  if (rule || readDeduction(ruleText)) return { rule, ruleText };
  const known = Object.values(SCORING_RULES)
    .map(([name]) => name)
    .join("、");
  throw new FunctionError(
    "#VALUE!",
    say({ key: "function.unknownRule", data: { rule: argumentText(argument), known } })
  );
}

/** A profile by its id; XJ when a rule is named and CAP otherwise when left out. Throws #VALUE! for an unknown id. */
export function profileArgument(argument: Argument, rule: ScoringRule | null): ScoringProfile {
  if (isBlank(argument)) return rule ? XJ : CAP;
  const profile = findProfile(argumentText(argument).trim());
  if (profile) return profile;
  const known = ALL_PROFILES.map(({ id }) => id).join("、");
  throw new FunctionError(
    "#VALUE!",
    say({ key: "error.unknown-profile", data: { id: argumentText(argument), known } })
  );
}
