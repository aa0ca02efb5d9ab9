import { formatAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Doubt } from "../table/certainty";
import type { Field, Header, IndicatorTable } from "../table/indicator-table";
import { isSelfEvaluation } from "../table/indicator-table";
import type { BlockEnd } from "./walk-block";

/** How many percent points of confidence a doubt takes. */
const COSTS: Readonly<Record<Doubt["kind"], number>> = {
  "column-guessed": 20,
  "column-missing": 15,
  "kind-unsure": 10,
  "end-unsure": 10,
  "total-unsure": 5,
  "title-missing": 10,
  "heading-unknown": 3,
  "correction-dropped": 10,
};
const LIKELY_COST = 3;
const LEAST = 5;
/** Rows below a block that end in a gap, in which more of it may stand. */
const ROWS_BEHIND_GAP = 6;

/** What the recognition knows beside the table itself. */
export interface DoubtContext {
  readonly kindIsSure: boolean;
  readonly end: BlockEnd;
  readonly bottom: number;
  /** First row that belongs to something else. */
  readonly limit: number;
}

/** What is not certain about a table, for a person to look at. */
export function findDoubts(
  grid: Grid,
  table: Pick<IndicatorTable, "header" | "title" | "kind" | "total">,
  context: DoubtContext
): Doubt[] {
  const { header, title, total } = table;
  const corner = Object.values(header.columns)[0]?.heading.address ?? "";
  const doubts: Doubt[] = [];
  const doubt = (kind: Doubt["kind"], cell: string, data: Doubt["data"] = {}): void => {
    doubts.push({ kind, cell, data });
  };
  for (const { role, heading, certainty } of Object.values(header.columns)) {
    if (certainty !== "unsure") continue;
    doubt("column-guessed", heading.address, {
      heading: heading.text,
      role: { key: `role.${role}`, data: {} },
    });
  }
  for (const role of missing(table)) {
    doubt("column-missing", corner, { role: { key: `role.${role}`, data: {} } });
  }
  for (const heading of header.unknown) {
    if (isUsed(grid, header, heading, context.bottom)) {
      doubt("heading-unknown", heading.address, { heading: heading.text });
    }
  }
  if (!title) doubt("title-missing", corner);
  if (!context.kindIsSure) {
    doubt("kind-unsure", title?.address ?? corner, {
      kind: { key: `kind.${table.kind}`, data: {} },
    });
  }
  const behind = behindGap(grid, header, context);
  if (behind !== null) {
    doubt("end-unsure", formatAddress(behind, header.columns.name?.column ?? 0), {
      row: context.bottom + 1,
      next: behind + 1,
    });
  }
  if (total && total.score.amount === null && hasScores(grid, table)) {
    doubt("total-unsure", total.score.address, { label: total.label.text });
  }
  return doubts;
}

/** 1 without doubts; every doubt and every column that is only likely takes its part. */
export function confidenceOf(header: Header, doubts: readonly Doubt[]): number {
  const likely = Object.values(header.columns).filter(({ certainty }) => certainty === "likely");
  const cost = doubts.reduce((sum, { kind }) => sum + COSTS[kind], LIKELY_COST * likely.length);
  return Math.max(LEAST, 100 - cost) / 100;
}

function missing(table: Pick<IndicatorTable, "header" | "kind">): ("target" | "actual")[] {
  const { target, actual } = table.header.columns;
  return [
    ...(target ? [] : (["target"] as const)),
    ...(actual || !isSelfEvaluation(table) ? [] : (["actual"] as const)),
  ];
}

/** True when something stands below a heading. */
function isUsed(grid: Grid, header: Header, heading: Field, bottom: number): boolean {
  for (let row = header.bottom + 1; row <= bottom; row++) {
    if (grid.text(row, heading.column).trim() !== "") return true;
  }
  return false;
}

/** The first row behind the gap that ended a block in which its name and target columns are filled. */
function behindGap(grid: Grid, header: Header, context: DoubtContext): number | null {
  const { name, target, actual } = header.columns;
  const value = target ?? actual;
  if (context.end !== "gap" || !name || !value) return null;
  const last = Math.min(context.limit, context.bottom + 1 + ROWS_BEHIND_GAP);
  for (let row = context.bottom + 1; row < last; row++) {
    const both = [name, value].every(({ column }) => grid.text(row, column).trim() !== "");
    if (both) return row;
  }
  return null;
}

/** A total without a number is in doubt only where the scores are filled in. */
function hasScores(
  grid: Grid,
  { header, total }: Pick<IndicatorTable, "header" | "total">
): boolean {
  const { score } = header.columns;
  if (!score || !total || total.place !== "row") return false;
  for (let row = header.bottom + 1; row < total.row; row++) {
    if (grid.text(row, score.column).trim() === "") return false;
  }
  return total.row > header.bottom + 1;
}
