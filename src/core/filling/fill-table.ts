import type { Edit } from "../edit";
import type { ScoringProfile } from "../scoring/profile";
import { isSelfEvaluation, type IndicatorTable } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { FillContext } from "./fill-context";
import { fillExecution } from "./fill-execution";
import { fillGrade } from "./fill-grade";
import { fillIndicator, type StandingScores } from "./fill-indicator";
import { fillMonitoring } from "./fill-monitoring";
import { fillTotal } from "./fill-total";

export interface FillOptions {
  /** Addresses whose present entries may be replaced, or all of them. None when left out. */
  readonly overwrite?: "all" | ReadonlySet<string>;
  /** Write formulas with PERF functions instead of values. */
  readonly formulas?: boolean;
  /** Other tables of the workbook, whose style is followed where this one shows none. */
  readonly siblings?: readonly IndicatorTable[];
}

/** A cell that was left alone, with the reason for a person. */
export interface SkippedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly why: Message;
}

export interface FillPlan {
  readonly edits: readonly Edit[];
  readonly skipped: readonly SkippedCell[];
}

/** True for tables in which something may be computed: self-evaluations, and monitoring tables with completion rates. */
export function isFillable(table: Pick<IndicatorTable, "kind" | "header">): boolean {
  return isSelfEvaluation(table) || hasProgress(table);
}

function hasProgress({ kind, header }: Pick<IndicatorTable, "kind" | "header">): boolean {
  return kind === "monitoring" && header.columns.rate !== undefined;
}

/**
 * Plans rates, scores, execution rate and score, total, grade and prompts for a self-evaluation, in the table's own
 * style; in a monitoring table the rates alone, elsewhere nothing. Entries that are there stay, unless asked for;
 * filling twice changes nothing the second time.
 */
export function fillTable(
  table: IndicatorTable,
  profile: ScoringProfile,
  options: FillOptions = {}
): FillPlan {
  const context = new FillContext(table, profile, options);
  if (isSelfEvaluation(table)) {
    const scores: StandingScores = new Map();
    for (const indicator of table.indicators) fillIndicator(context, indicator, scores);
    const execution = fillExecution(context);
    fillGrade(context, fillTotal(context, scores, execution));
  } else if (hasProgress(table)) {
    fillMonitoring(context);
  }
  return { edits: context.edits, skipped: context.skipped };
}
