import type { SkippedEdit } from "../../core/edit";
import type { SelectedCell, WorkbookErrorCode } from "../../workbook/workbook";
import { type FindingFilter, NO_FILTER } from "../problems/finding-filter";

export type Tab = "overview" | "problems" | "indicator";

/** Something done in front of the tabs, step by step, and left again. */
export type Task =
  | { readonly kind: "fill"; readonly tables: ReadonlySet<string> | null }
  | { readonly kind: "fixes" }
  /** `settings`: what is stored in the workbook goes too. */
  | { readonly kind: "clean"; readonly settings: boolean }
  | { readonly kind: "submission" }
  /** Null: a table that was not found is pointed out. */
  | { readonly kind: "recognition"; readonly table: string | null }
  | { readonly kind: "settings" }
  /** `open`: id of the profile to show first. */
  | { readonly kind: "profiles"; readonly open: string | null };

/** What keeps the pane from starting the next piece of work. */
export type Busy = "writing" | "undoing";

export interface Failure {
  readonly code: WorkbookErrorCode | "unknown";
  /** True when the reading as a whole failed: nothing can be shown. */
  readonly reading: boolean;
}

/** What came of the last write. */
export interface Outcome {
  readonly kind: "written" | "undone";
  readonly count: number;
  readonly skipped: readonly SkippedEdit[];
}

/** What the pane shows beside the session's own state. Replaced as a whole, never changed in place. */
export interface PaneState {
  readonly tab: Tab;
  readonly task: Task | null;
  readonly busy: Busy | null;
  /** A cell is being edited in the sheet; the work goes on by itself afterwards. */
  readonly waiting: boolean;
  /** The person stopped the reading. */
  readonly stopped: boolean;
  readonly failure: Failure | null;
  readonly outcome: Outcome | null;
  readonly selected: SelectedCell | null;
  /** Key of the finding that is opened in the list. */
  readonly current: string | null;
  /** Stays while another tab or a task is in front. */
  readonly filter: FindingFilter;
  /** Ids of the tables whose folded 提示 are opened in the list. */
  readonly unfolded: ReadonlySet<string>;
  /** Findings are marked in the sheet. */
  readonly marks: boolean;
}

export const INITIAL_STATE: PaneState = {
  tab: "overview",
  task: null,
  busy: null,
  waiting: false,
  stopped: false,
  failure: null,
  outcome: null,
  selected: null,
  current: null,
  filter: NO_FILTER,
  unfolded: new Set(),
  marks: false,
};
