import type { Band } from "../../core/scoring/formulas/bands";
import { parseProfile, PROFILE_VERSION } from "../../core/scoring/parse-profile";
import type { FormulaChoice, FormulaName, ScoringProfile } from "../../core/scoring/profile";
import { foldText } from "../../core/vocabulary/fold-text";
import { SCORING_RULES, type ScoringRule } from "../../core/vocabulary/rules";

/** A band as it is being typed. */
export interface BandDraft {
  readonly from: string;
  readonly share: string;
  /** A person decides within the band. */
  readonly isJudged: boolean;
}

/** A formula as it is being typed; what another formula needs is kept, so that changing back and forth loses nothing. */
export interface FormulaDraft {
  readonly formula: FormulaName;
  readonly floor: string;
  readonly overRatio: "full" | "penalise";
  readonly belowFloorAssumed: boolean;
  readonly overDirect: "full" | "zero";
  readonly missed: "grade-missed" | "satisfaction-missed";
  readonly of: "rate" | "satisfaction";
  readonly bands: readonly BandDraft[];
}

/** A profile as it is being typed: texts throughout, right or not. */
export interface ProfileDraft {
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
  readonly source: string;
  /** null: scored as the other indicators. */
  readonly rules: Readonly<Record<ScoringRule, FormulaDraft | null>>;
  readonly fallback: FormulaDraft;
  readonly execution: FormulaDraft;
  /** "10、20" */
  readonly executionWeights: string;
  readonly explains: ScoringProfile["explains"];
  readonly hasTotal: boolean;
  readonly totalDecimals: string;
  readonly totalSuffix: string;
  readonly scoreDecimals: string;
  readonly projectDecimals: string;
  readonly departmentDecimals: string;
}

/** A profile in the form. */
export interface EditedProfile {
  readonly draft: ProfileDraft;
  /** What the draft was at first, as text. */
  readonly start: string;
  /** The id under which it is stored; null for a new one. */
  readonly stored: string | null;
}

export const RULES = Object.keys(SCORING_RULES) as readonly ScoringRule[];

/** Stands where nothing was typed yet; never shown and never stored. */
const PREVIEW = "PREVIEW";
const WEIGHT_SEPARATOR = "、";
const WEIGHT_SEPARATORS = /[、,;\s]+/u;

const START: FormulaDraft = {
  formula: "capped-ratio",
  floor: "60",
  overRatio: "full",
  belowFloorAssumed: false,
  overDirect: "full",
  missed: "grade-missed",
  of: "rate",
  bands: [
    { from: "80", share: "100", isJudged: false },
    { from: "0", share: "0", isJudged: false },
  ],
};

/** A formula to begin with, for a rule. */
export function newFormula(rule: ScoringRule): FormulaDraft {
  return { ...START, missed: rule === "satisfaction" ? "satisfaction-missed" : "grade-missed" };
}

/** A person's own profile, to be changed. */
export function editOwn(profile: ScoringProfile): EditedProfile {
  return editing(draftOf(profile), profile.id);
}

/** A new profile that begins as a copy. Its id and source are left open: what was confirmed is the other's. */
export function editCopy(profile: ScoringProfile, name: string): EditedProfile {
  return editing({ ...draftOf(profile), id: "", name, englishName: "", source: "" }, null);
}

function editing(draft: ProfileDraft, stored: string | null): EditedProfile {
  return { draft, start: textOf(draft), stored };
}

/** A profile as the form shows it. */
export function draftOf(profile: ScoringProfile): ProfileDraft {
  const { name, total } = profile;
  return {
    id: profile.id,
    name: name["zh-CN"],
    englishName: name["en-US"] === name["zh-CN"] ? "" : name["en-US"],
    source: profile.source,
    rules: {
      ratio: ruleDraft(profile, "ratio"),
      direct: ruleDraft(profile, "direct"),
      grade: ruleDraft(profile, "grade"),
      satisfaction: ruleDraft(profile, "satisfaction"),
    },
    fallback: formulaDraft(profile.fallback),
    execution: formulaDraft(profile.execution),
    executionWeights: profile.executionWeights.join(WEIGHT_SEPARATOR),
    explains: profile.explains,
    hasTotal: total !== null,
    totalDecimals: `${total?.decimals ?? 2}`,
    totalSuffix: total?.suffix ?? "",
    scoreDecimals: `${profile.scoreDecimals}`,
    projectDecimals: `${profile.executionDecimals.project}`,
    departmentDecimals: `${profile.executionDecimals.department}`,
  };
}

/** The profile of a draft whose name, id and source may still be missing; null while its formulas have mistakes. */
export function previewOf(draft: ProfileDraft): ScoringProfile | null {
  const named = { ...draft, id: PREVIEW, name: PREVIEW, englishName: "", source: PREVIEW };
  const parsed = parseProfile(textOf(named));
  return parsed.kind === "profile" ? parsed.profile : null;
}

/** The draft as the JSON text of a profile, mistakes included: `parseProfile` tells them. */
export function textOf(draft: ProfileDraft): string {
  const { englishName } = draft;
  const rules = RULES.flatMap((rule) => {
    const formula = draft.rules[rule];
    return formula ? [[rule, formulaJson(formula)] as const] : [];
  });
  const weights = foldText(draft.executionWeights.trim().replace(/\s+/gu, WEIGHT_SEPARATOR));
  const profile = {
    version: PROFILE_VERSION,
    id: foldText(draft.id),
    name:
      englishName.trim() === ""
        ? draft.name.trim()
        : { "zh-CN": draft.name.trim(), "en-US": englishName.trim() },
    source: draft.source.trim(),
    rules: Object.fromEntries(rules),
    fallback: formulaJson(draft.fallback),
    execution: formulaJson(draft.execution),
    executionWeights: weights === "" ? [] : weights.split(WEIGHT_SEPARATORS).filter(Boolean),
    explains: draft.explains,
    total: draft.hasTotal
      ? {
          decimals: integer(draft.totalDecimals),
          ...(draft.totalSuffix.trim() === "" ? {} : { suffix: draft.totalSuffix.trim() }),
        }
      : null,
    scoreDecimals: integer(draft.scoreDecimals),
    executionDecimals: {
      project: integer(draft.projectDecimals),
      department: integer(draft.departmentDecimals),
    },
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function ruleDraft({ rules }: ScoringProfile, rule: ScoringRule): FormulaDraft | null {
  const choice = rules[rule];
  return choice ? formulaDraft(choice, newFormula(rule)) : null;
}

function formulaDraft(choice: FormulaChoice, start: FormulaDraft = START): FormulaDraft {
  const draft = { ...start, formula: choice.formula };
  switch (choice.formula) {
    case "threshold-ratio": {
      const { floor, over, belowFloorAssumed } = choice.parameters;
      return { ...draft, floor: `${floor}`, overRatio: over, belowFloorAssumed };
    }
    case "all-or-nothing":
      return { ...draft, overDirect: choice.parameters.over };
    case "full-when-met":
      return { ...draft, missed: choice.parameters.missed };
    case "bands": {
      const { of, bands } = choice.parameters;
      return { ...draft, of, bands: bands.map(bandDraft) };
    }
    case "comparator-ratio":
    case "two-way-ratio":
      return { ...draft, bands: choice.parameters.gradeBands.map(bandDraft) };
    default:
      return draft;
  }
}

function bandDraft({ from, share }: Band): BandDraft {
  return { from: `${from}`, share: share ? `${share}` : "", isJudged: share === null };
}

function formulaJson(draft: FormulaDraft): object {
  const { formula, overRatio, overDirect, belowFloorAssumed, missed, of } = draft;
  const bands = draft.bands.map(({ from, share, isJudged }) => ({
    from: number(from),
    share: isJudged ? null : number(share),
  }));
  switch (formula) {
    case "threshold-ratio":
      return {
        formula,
        parameters: { floor: number(draft.floor), over: overRatio, belowFloorAssumed },
      };
    case "all-or-nothing":
      return { formula, parameters: { over: overDirect } };
    case "full-when-met":
      return { formula, parameters: { missed } };
    case "bands":
      return { formula, parameters: { of, bands } };
    case "comparator-ratio":
    case "two-way-ratio":
      return { formula, parameters: { gradeBands: bands } };
    case "capped-ratio":
    case "weighted-share":
      return { formula };
  }
}

/** "６０％" is 60. */
function number(typed: string): string {
  return foldText(typed).replace(/%$/u, "");
}

/** A digit becomes a number; anything else stays, so that it is told. */
function integer(typed: string): number | string {
  const folded = foldText(typed);
  return /^\d$/u.test(folded) ? Number(folded) : folded;
}
