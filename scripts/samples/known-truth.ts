/** What a reader must find in a form: written down from the layout, not read back by a recogniser. */

export interface KnownCell {
  cell: string;
  text: string;
}

export interface KnownIndicator {
  row: number;
  level1: string;
  level2: string;
  name: string;
  weight: number | null;
  rate: KnownCell | null;
  target: KnownCell;
  actual: KnownCell;
  score: KnownCell;
  rule: KnownCell | null;
  reason: KnownCell | null;
}

/** `rate` in percent: 97.84. */
export interface KnownFundLine {
  row: number;
  label: string;
  initial: number;
  budget: number;
  executed: number;
  weight: number | null;
  rate: number | null;
  score: number | null;
}

export interface KnownTable {
  sheet: string;
  range: string;
  kind: "project-self-evaluation" | "department-self-evaluation";
  title: string;
  year: number;
  unit: string;
  project: string | null;
  moneyUnit: "万元";
  indicators: KnownIndicator[];
  funds: KnownFundLine[];
  total: { row: number; weight: number | null; score: KnownCell } | null;
}
