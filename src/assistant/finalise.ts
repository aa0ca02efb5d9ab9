import type { Edit } from "../core/edit";
import { withoutPrompt } from "../core/filling/prompt-text";
import { formatAddress } from "../core/sheet/address";
import type { Cell, Sheet } from "../core/sheet/sheet";
import { ERROR_VALUES } from "../core/vocabulary/placeholders";
import { isPrompt } from "../core/vocabulary/prompts";
import { REPORT_MARKER } from "../core/vocabulary/report-marker";

/** PERF functions as they are shown, and as a file stores those of add-ins. */
const OWN_FUNCTION = /(?:^|[^A-Z0-9_.])(?:_xldudf_)?PERF[._][A-Z]+\(/iu;
/** Their results fill several cells; these empty themselves when the formula goes. */
const SPILLING_FUNCTION = /PERF[._]SCORES\(/iu;

/** Why something of ours has to be cleared away by a person. */
export type LeftWhy = "no-result" | "fills-cells" | "prompt-edited";

export interface LeftCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly why: LeftWhy;
}

/** What turns a workbook into one that carries nothing of the add-in's in its cells. */
export interface FinalisePlan {
  readonly edits: readonly Edit[];
  /** How many formulas with PERF functions there are, those left to a person too. */
  readonly formulas: number;
  /** How many cells still begin with a prompt, those left to a person too. */
  readonly prompts: readonly { readonly sheet: string; readonly cell: string }[];
  readonly left: readonly LeftCell[];
  /** Names of report sheets of ours. */
  readonly reports: readonly string[];
}

/** Plans by sheet: they stay true for as long as the snapshot is the same object. */
const known = new WeakMap<Sheet, FinalisePlan>();

/**
 * Plans the clean copy: formulas with PERF functions become what they show, prompts go, what a person wrote behind a
 * prompt stays. A formula without a result keeps standing: "#NAME?" is nothing to hand in.
 */
export function planFinalise(sheets: readonly Sheet[]): FinalisePlan {
  const plans = sheets.map((sheet) => {
    const plan = known.get(sheet) ?? planSheet(sheet);
    known.set(sheet, plan);
    return plan;
  });
  return {
    edits: plans.flatMap((plan) => plan.edits),
    formulas: plans.reduce((sum, plan) => sum + plan.formulas, 0),
    prompts: plans.flatMap((plan) => plan.prompts),
    left: plans.flatMap((plan) => plan.left),
    reports: plans.flatMap((plan) => plan.reports),
  };
}

function planSheet({ name, rows }: Sheet): FinalisePlan {
  const edits: Edit[] = [];
  const left: LeftCell[] = [];
  const prompts: { sheet: string; cell: string }[] = [];
  let formulas = 0;
  let isReport = false;
  for (const row of rows) {
    for (const cell of row.cells) {
      isReport ||= row.index === 1 && cell.column === 0 && cell.value === REPORT_MARKER;
      const isOwn = isOwnFormula(cell.formula);
      const asksFor = isPrompt(cell.text) && (isOwn || cell.formula === null);
      if (!isOwn && !asksFor) continue;
      const place = { sheet: name, cell: formatAddress(row.index, cell.column) };
      if (isOwn) formulas += 1;
      if (asksFor) prompts.push(place);
      const change = asksFor ? promptChange(cell) : formulaChange(cell);
      if (typeof change === "string") left.push({ ...place, why: change });
      else edits.push({ ...place, ...change, profile: null });
    }
  }
  return { edits, formulas, prompts, left, reports: isReport ? [name] : [] };
}

/** Whether a formula uses a PERF function. */
export function isOwnFormula(formula: string | null): boolean {
  return formula !== null && OWN_FUNCTION.test(formula);
}

type Change = Pick<Edit, "before" | "after" | "reason">;

function formulaChange({ value, formula }: Cell): Change | LeftWhy {
  if (SPILLING_FUNCTION.test(formula ?? "")) return "fills-cells";
  if (value === null || ERROR_VALUES.includes(String(value).toUpperCase())) return "no-result";
  return {
    before: { value, formula },
    after: { value: value === "" ? null : value, formula: null },
    reason: { key: "finalise.value", data: {} },
  };
}

function promptChange({ value, formula, text }: Cell): Change | LeftWhy {
  const rest = withoutPrompt(text);
  if (rest === null) return "prompt-edited";
  return {
    before: { value, formula },
    after: { value: rest === "" ? null : rest, formula: null },
    reason: { key: rest === "" ? "finalise.prompt" : "finalise.promptBefore", data: {} },
  };
}
