import type { LocalText, Message } from "../texts/message";
import type { Decimal } from "../value/decimal";
import { SCORING_RULES, type ScoringRule } from "../vocabulary/rules";
import { readFormula } from "./parse-formula";
import type { FormulaChoice, ScoringProfile } from "./profile";
import { ALL_PROFILES } from "./profiles/all-profiles";
import { JsonObject, JsonProblems, quote, readDecimal } from "./read-json";

/** Version of the file format. */
export const PROFILE_VERSION = 1;

export type ParsedProfile =
  | { readonly kind: "profile"; readonly profile: ScoringProfile }
  /** What is wrong, where, and what to do; never empty. */
  | { readonly kind: "problems"; readonly problems: readonly Message[] };

const KEYS: readonly string[] = [
  "version",
  "id",
  "name",
  "source",
  "rules",
  "fallback",
  "execution",
  "executionWeights",
  "explains",
  "total",
  "scoreDecimals",
  "executionDecimals",
];
const ID = /^[A-Z][A-Z0-9-]*$/u;
const LONGEST = { id: 20, name: 100, source: 500, suffix: 10 };
const MOST_DECIMALS = 4;
const MOST_WEIGHTS = 10;
const DEFAULT_DECIMALS = { score: 2, project: 2, department: 1 };
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Reads a scoring profile that a person made, from JSON. Decimals are texts ("60"); the id is taken in capitals.
 * version, id, name, source, fallback and explains must be there. Such a profile is always a suggestion, since
 * nothing confirms it.
 * @param own profiles made earlier, whose ids are taken too
 */
export function parseProfile(text: string, own: readonly ScoringProfile[] = []): ParsedProfile {
  const problems = new JsonProblems();
  const json = parseJson(text);
  if (!json) {
    problems.add("custom.notJson", "");
    return { kind: "problems", problems: problems.found };
  }
  const root = JsonObject.read(json.value, "", KEYS, problems);
  if (!readVersion(root)) return { kind: "problems", problems: problems.found.slice(-1) };
  const profile = readProfile(root, own);
  return problems.found.length === 0
    ? { kind: "profile", profile }
    : { kind: "problems", problems: problems.found };
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) };
  } catch {
    return null;
  }
}

/** False when the file is of another version: then nothing else about it can be told. */
function readVersion(root: JsonObject): boolean {
  const value = root.get("version");
  if (value === undefined || value === PROFILE_VERSION) return true;
  root.problems.add("custom.otherVersion", "version", {
    value: quote(value),
    known: PROFILE_VERSION,
  });
  return false;
}

function readProfile(root: JsonObject, own: readonly ScoringProfile[]): ScoringProfile {
  return {
    id: readId(root, own),
    name: readName(root),
    source: root.text("source", LONGEST.source),
    standing: "suggested",
    rules: root.has("rules") ? readRules(root) : {},
    fallback: readFormula(root, "fallback"),
    execution: root.has("execution") ? readFormula(root, "execution") : { formula: "capped-ratio" },
    executionWeights: root.has("executionWeights") ? readWeights(root) : [],
    assumptions: { scores: [], execution: [] },
    explains: root.oneOf("explains", ["shortfall", "any-deviation"]),
    total: root.has("total") && !root.isNull("total") ? readTotal(root) : null,
    scoreDecimals: root.has("scoreDecimals")
      ? root.integer("scoreDecimals", 0, MOST_DECIMALS)
      : DEFAULT_DECIMALS.score,
    executionDecimals: root.has("executionDecimals")
      ? readExecutionDecimals(root)
      : { project: DEFAULT_DECIMALS.project, department: DEFAULT_DECIMALS.department },
  };
}

function readId(root: JsonObject, own: readonly ScoringProfile[]): string {
  const before = root.problems.found.length;
  const id = root.text("id", LONGEST.id).toUpperCase();
  if (root.problems.found.length > before) return id;
  if (!ID.test(id)) {
    root.problems.add("custom.badId", "id", { value: quote(id), high: LONGEST.id });
  } else if ([...ALL_PROFILES, ...own].some((profile) => profile.id === id)) {
    root.problems.add("custom.idTaken", "id", { value: id });
  }
  return id;
}

/** One text for both languages, or one for each. */
function readName(root: JsonObject): LocalText {
  const value = root.has("name") ? root.get("name") : "";
  if (typeof value !== "object") {
    const name = root.text("name", LONGEST.name);
    return { "zh-CN": name, "en-US": name };
  }
  const names = root.object("name", ["zh-CN", "en-US"]);
  return {
    "zh-CN": names.text("zh-CN", LONGEST.name),
    "en-US": names.text("en-US", LONGEST.name),
  };
}

function readRules(root: JsonObject): Partial<Record<ScoringRule, FormulaChoice>> {
  const names = Object.keys(SCORING_RULES) as ScoringRule[];
  const rules = root.object("rules", names);
  return Object.fromEntries(
    names.flatMap((name) => (rules.has(name) ? [[name, readFormula(rules, name)]] : []))
  );
}

function readWeights(root: JsonObject): Decimal[] {
  return root
    .list("executionWeights", 0, MOST_WEIGHTS)
    .map(([item, place]) => readDecimal(item, place, 0, 100, root.problems));
}

function readTotal(root: JsonObject): ScoringProfile["total"] {
  const total = root.object("total", ["decimals", "suffix"]);
  return {
    decimals: total.integer("decimals", 0, MOST_DECIMALS),
    suffix: total.has("suffix") ? total.text("suffix", LONGEST.suffix) : "",
  };
}

function readExecutionDecimals(root: JsonObject): ScoringProfile["executionDecimals"] {
  const decimals = root.object("executionDecimals", ["project", "department"]);
  return {
    project: decimals.integer("project", 0, MOST_DECIMALS),
    department: decimals.integer("department", 0, MOST_DECIMALS),
  };
}
