import type { AnalysedTable } from "../../assistant/analyse";
import type { Sheet } from "../../core/sheet/sheet";
import { isEmptyField } from "../../core/recognition/read-field";
import type { ScoringProfile } from "../../core/scoring/profile";
import { pointsForRate } from "../../core/scoring/score-execution";
import { scoreRate, type ScoreOutcome } from "../../core/scoring/score-indicator";
import { tableName } from "../../core/table/indicator-table";
import { type CompletionRate, completionRate } from "../../core/value/completion-rate";
import { Decimal, roundHalfUp } from "../../core/value/decimal";
import { parseValue } from "../../core/value/parse-value";
import { foldText } from "../../core/vocabulary/fold-text";
import type { ScoringRule } from "../../core/vocabulary/rules";
import type { SelectedCell } from "../../workbook/workbook";
import { indicatorAt } from "../indicator/find-indicator";

/** An indicator to try a profile on, as it is being typed. */
export interface Example {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly rule: ScoringRule | null;
  /** Budget execution rate in percent points. */
  readonly execution: string;
  /** The indicator it was taken from; null for a made-up one. */
  readonly place: string | null;
}

const MADE_UP: Example = {
  target: "≥200",
  actual: "158",
  weight: "15",
  rule: null,
  execution: "90",
  place: null,
};

const NUMBER = /^\d{1,6}(?:\.\d{1,6})?$/u;

/** The selected indicator, else the first one of the workbook that has target, result and weight, else a made-up one. */
export function firstExample(
  tables: readonly AnalysedTable[],
  sheets: readonly Sheet[],
  selected: SelectedCell | null
): Example {
  const chosen = indicatorAt(tables, sheets, selected);
  const rows = [
    ...(chosen ? [{ table: chosen.analysed.table, indicator: chosen.indicator }] : []),
    ...tables.flatMap(({ table }) => table.indicators.map((indicator) => ({ table, indicator }))),
  ];
  for (const { table, indicator } of rows) {
    const { target, actual, weight, scoringRule, name } = indicator;
    if (!target || !actual || !weight?.amount) continue;
    if (isEmptyField(target) || isEmptyField(actual)) continue;
    return {
      ...MADE_UP,
      target: target.text,
      actual: actual.text,
      weight: `${weight.amount}`,
      rule: scoringRule,
      place: `${tableName(table).trim()} › ${name.text.replace(/\s+/gu, "")}`,
    };
  }
  return MADE_UP;
}

export interface ExampleScore {
  readonly completion: CompletionRate;
  readonly outcome: ScoreOutcome;
}

/** The example under a profile; null while something is missing. */
export function scoreExample(example: Example, profile: ScoringProfile): ExampleScore | null {
  const weight = numberIn(example.weight);
  if (!weight || example.target.trim() === "" || example.actual.trim() === "") return null;
  const targetValue = parseValue(example.target);
  const actualValue = parseValue(example.actual);
  const completion = completionRate(targetValue, actualValue);
  const input = { weight, shown: null, computed: completion, targetValue, actualValue };
  return { completion, outcome: scoreRate({ ...input, rule: example.rule }, profile) };
}

/** The execution score of the example: of the profile's first weight, or of 10 points. */
export function executionExample(
  { execution }: Example,
  profile: ScoringProfile
): { readonly weight: Decimal; readonly points: Decimal | null } | null {
  const rate = numberIn(execution.replace(/[%％]$/u, ""));
  if (!rate) return null;
  const weight = profile.executionWeights[0] ?? new Decimal(10);
  const points = pointsForRate(weight, rate, profile.execution);
  return {
    weight,
    points: points && roundHalfUp(points, profile.executionDecimals.project),
  };
}

function numberIn(typed: string): Decimal | null {
  const folded = foldText(typed);
  return NUMBER.test(folded) ? new Decimal(folded) : null;
}
