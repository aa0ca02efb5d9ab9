import { type CellContent, contentOf, type Edit } from "../edit";
import { isEmptyField } from "../recognition/read-field";
import type { ScoringProfile } from "../scoring/profile";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import {
  type Field,
  isSelfEvaluation,
  type IndicatorTable,
  type NumberField,
} from "../table/indicator-table";
import type { Message } from "../texts/message";
import type { Decimal } from "../value/decimal";
import { fillExecution } from "./fill-execution";
import { fillIndicator } from "./fill-indicator";
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

/** Collects what a filling would change, deciding cell by cell whether it may. */
export class FillContext {
  readonly edits: Edit[] = [];
  readonly skipped: SkippedCell[] = [];

  constructor(
    readonly table: IndicatorTable,
    readonly profile: ScoringProfile,
    readonly options: FillOptions
  ) {}

  /** True when the cell is empty or may be replaced. */
  mayWrite(field: Field): boolean {
    const { overwrite } = this.options;
    return isEmptyField(field) || overwrite === "all" || (overwrite?.has(field.address) ?? false);
  }

  /** Plans a write, unless the cell holds just this already. */
  write(field: Field, after: CellContent, reason: Message, scored: boolean): void {
    if (after.formula === field.formula && after.value === field.value) return;
    this.edits.push({
      sheet: this.table.sheet,
      cell: field.address,
      before: contentOf(field),
      after,
      reason,
      profile: scored ? this.profile.id : null,
    });
  }

  /** What will stand in a cell: the planned content, else the present one. */
  standing(field: Field): CellContent {
    const planned = this.edits.find(({ cell }) => cell === field.address);
    return planned?.after ?? contentOf(field);
  }

  /** Leaves an entry that a person made; says so where the computed value differs. */
  keep(field: NumberField, computed: Decimal | null, unit = ""): void {
    if (!computed || !field.amount || field.amount.minus(computed).abs().lte(SCORE_TOLERANCE))
      return;
    this.skip(field, {
      key: "skip.filled",
      data: { shown: field.text, computed: `${computed}${unit}` },
    });
  }

  skip(field: Field, why: Message): void {
    this.skipped.push({ sheet: this.table.sheet, cell: field.address, why });
  }
}

/**
 * Plans rates, scores, execution rate and score, total and prompts for a self-evaluation, in the table's own style.
 * Entries that are there stay, unless asked for; filling twice changes nothing the second time.
 */
export function fillTable(
  table: IndicatorTable,
  profile: ScoringProfile,
  options: FillOptions = {}
): FillPlan {
  const context = new FillContext(table, profile, options);
  if (isSelfEvaluation(table)) {
    const scores = table.indicators.map((indicator) => fillIndicator(context, indicator));
    const execution = fillExecution(context);
    fillTotal(context, scores, execution);
  }
  return { edits: context.edits, skipped: context.skipped };
}
