import type { Area } from "../sheet/address";
import type { CellValue, SheetVisibility } from "../sheet/sheet";
import type { CompletionRate } from "../value/completion-rate";
import type { Decimal } from "../value/decimal";
import type { IndicatorValue } from "../value/value";
import type { ColumnRole, FundRole, NarrativeRole } from "../vocabulary/headings";
import type { MoneyUnit } from "../vocabulary/money-units";
import type { ScoringRule } from "../vocabulary/rules";
import type { TableKind } from "../vocabulary/titles";

/** A place of the form with what stands there. Exists for empty cells too, as long as the form has the place. */
export interface Field {
  /** A1 address of the anchor cell. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What the sheet shows; "" when empty. */
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
}

/** A field whose number was understood; `amount` is null when the cell is empty, a placeholder or no number. */
export interface NumberField extends Field {
  readonly amount: Decimal | null;
}

/** A rate in percent points: amount 97.84 for "97.84%" and for 0.9784 in a percent format. */
export type RateField = NumberField;

export interface Indicator {
  /** Counted from 0. */
  readonly row: number;
  readonly hidden: boolean;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: Field;
  readonly weight: NumberField | null;
  readonly target: Field | null;
  readonly targetValue: IndicatorValue;
  readonly actual: Field | null;
  readonly actualValue: IndicatorValue;
  readonly rate: RateField | null;
  /** What target and actual make, whatever the table shows. */
  readonly completion: CompletionRate;
  readonly score: NumberField | null;
  readonly rule: Field | null;
  /** The rule as understood; null when the form has no rule column, the cell is empty or the name is unknown. */
  readonly scoringRule: ScoringRule | null;
  readonly reason: Field | null;
  /** Every other column of the form at this row, by meaning. */
  readonly others: Readonly<Partial<Record<ColumnRole, Field>>>;
}

export interface FundRow {
  readonly row: number;
  readonly label: string;
  readonly initial: NumberField | null;
  readonly budget: NumberField | null;
  readonly executed: NumberField | null;
  readonly weight: NumberField | null;
  readonly rate: RateField | null;
  readonly score: NumberField | null;
}

/** The fund block: amounts in the table's money unit. */
export interface Funds {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<FundRole, number>>>;
  readonly rows: readonly FundRow[];
  /** The row that carries the execution rate and its score. */
  readonly total: FundRow | null;
  readonly reason: Field | null;
}

export interface Narrative {
  readonly role: NarrativeRole;
  readonly field: Field;
}

export interface Total {
  readonly row: number;
  readonly label: Field;
  readonly weight: NumberField | null;
  readonly score: NumberField;
}

/** A column of the indicator block. */
export interface HeaderColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly heading: Field;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, HeaderColumn>>>;
}

/** A recognised form. Every datum knows the cell it was read from. */
export interface IndicatorTable {
  /** Stable while the form stays where it is: sheet name and the address of its first cell. */
  readonly id: string;
  readonly sheet: string;
  readonly sheetVisibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly area: Area;
  readonly kind: TableKind;
  readonly title: Field | null;
  readonly year: number | null;
  readonly yearField: Field | null;
  readonly unit: Field | null;
  readonly project: Field | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly header: Header;
  readonly funds: Funds | null;
  readonly narratives: readonly Narrative[];
  readonly indicators: readonly Indicator[];
  readonly total: Total | null;
}

/** Self-evaluations and monitoring hold results; goal tables hold targets alone. */
export function isSelfEvaluation(table: IndicatorTable): boolean {
  return table.kind === "project-self-evaluation" || table.kind === "department-self-evaluation";
}

/** What a person calls the table: its project, else its title, else where it stands. */
export function tableName(table: IndicatorTable): string {
  return table.project?.text || table.title?.text || table.id;
}
