/** What is to be read in a block of goals; the shape of `goals/*.expected.json`. */
export interface KnownGoals {
  sheet: string;
  range: string;
  kind: "department-goals" | "project-goals" | "department-declaration";
  title: string;
  year: number | null;
  unit: string;
  project: string | null;
  horizon: "long-term" | "annual" | null;
  /** Meaning → heading cell. */
  columns: Record<string, string>;
  historyYears: number[];
  repeats: number[];
  indicators: KnownGoalRow[];
}

export interface KnownGoalRow {
  row: number;
  level1: string;
  level2: string;
  name: string;
  target: { cell: string; text: string };
  history: string[];
}
