import { type CellContent, contentOf, type Edit } from "../edit";
import { isEmptyField } from "../recognition/read-field";
import type { ScoringProfile } from "../scoring/profile";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import type { Field, Indicator, IndicatorTable, NumberField } from "../table/indicator-table";
import type { Message } from "../texts/message";
import type { Decimal } from "../value/decimal";
import { rateSample, scoreSample } from "./cell-style";
import type { FillOptions, SkippedCell } from "./fill-table";
import { type LevelPoints, levelPoints } from "./level-points";
import { SharedCells } from "./shared-cells";

/** What a formula would stand for and, where it cannot be one, why the value is written. */
export interface Content {
  readonly after: CellContent;
  readonly whyValue: Message | null;
}

/** Collects what a filling would change, deciding cell by cell whether it may. */
export class FillContext {
  readonly edits: Edit[] = [];
  readonly skipped: SkippedCell[] = [];
  readonly shared: SharedCells;
  /** How the table writes its rates and scores. */
  readonly samples: { readonly rate: readonly Field[]; readonly score: readonly Field[] };
  readonly levels: ReadonlyMap<Indicator, LevelPoints>;

  constructor(
    readonly table: IndicatorTable,
    readonly profile: ScoringProfile,
    readonly options: FillOptions
  ) {
    this.shared = new SharedCells(table);
    this.samples = { rate: rateSample(table), score: scoreSample(table) };
    this.levels = levelPoints(table);
  }

  /** True when the cell is empty or may be replaced. */
  mayWrite(field: Field): boolean {
    const { overwrite } = this.options;
    return isEmptyField(field) || overwrite === "all" || (overwrite?.has(field.address) ?? false);
  }

  /** Plans a write, unless the cell holds just this already. */
  write(field: Field, { after, whyValue }: Content, reason: Message, scored: boolean): void {
    if (after.formula === field.formula && after.value === field.value) return;
    this.edits.push({
      sheet: this.table.sheet,
      cell: field.address,
      before: contentOf(field),
      after,
      reason: whyValue ? { key: "fill.valueInstead", data: { reason, why: whyValue } } : reason,
      profile: scored ? this.profile.id : null,
    });
  }

  /** The constant, or in formula mode what `formula` makes of it. */
  content(constant: CellContent, formula: () => Content): Content {
    return this.options.formulas ? formula() : { after: constant, whyValue: null };
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

  /** Says why an empty cell stays so; an entry that stays anyway needs no reason. */
  skipEmpty(field: Field, why: Message): void {
    if (isEmptyField(field)) this.skip(field, why);
  }
}
