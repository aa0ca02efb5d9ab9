import type { Grid } from "../sheet/grid";
import type { Field, Header, Indicator } from "../table/indicator-table";
import { completeValue } from "../value/complete-value";
import { completionRate } from "../value/completion-rate";
import { parseValue } from "../value/parse-value";
import type { IndicatorValue } from "../value/value";
import { foldText } from "../vocabulary/fold-text";
import { type ColumnRole, FOOTNOTE_BEGINNINGS, TOTAL_LABELS } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { SCORING_RULES, type ScoringRule } from "../vocabulary/rules";
import { columnRoles } from "./find-headers";
import { isEmptyField, readField, readNumberField, readRateField } from "./read-field";

const rules = new HeadingLookup<ScoringRule>(SCORING_RULES);
const totals = new HeadingLookup<"total">({ total: TOTAL_LABELS });

/** More empty rows than this end the block. */
const LONGEST_GAP = 2;
const OTHER_ROLES: readonly ColumnRole[] = [
  "description",
  "operator",
  "unit",
  "basis",
  "history",
  "evidence",
  "class",
  "outlook",
  "likelihood",
];
const BLANK: IndicatorValue = { kind: "blank", source: "" };

export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  /** Row of the total; null when the block ends without one. */
  readonly totalRow: number | null;
  /** Last row that belongs to the block. */
  readonly bottom: number;
  /** True when nothing but the limit ended the block: no total, no note, no gap. */
  readonly reachesLimit: boolean;
}

/** Reads the rows below a header down to the total row, the next block, a note line or a gap. */
export function readIndicators(grid: Grid, header: Header, limit: number): IndicatorBlock {
  const indicators: Indicator[] = [];
  let bottom = header.bottom;
  let gap = 0;
  let level1: string | null = null;
  let level2: string | null = null;
  for (let row = header.bottom + 1; row < limit; row++) {
    if (isEmptyRow(grid, header, row)) {
      if (++gap > LONGEST_GAP) return { indicators, totalRow: null, bottom, reachesLimit: false };
      continue;
    }
    if (isTotalRow(grid, header, row)) {
      return { indicators, totalRow: row, bottom: row, reachesLimit: false };
    }
    if (isFootnote(grid, row)) {
      return { indicators, totalRow: null, bottom, reachesLimit: false };
    }
    gap = 0;
    if (isRepeatedHeader(grid, header, row)) {
      bottom = row;
      continue;
    }
    const next1: string | null = levelText(grid, header, "level1", row) ?? level1;
    if (next1 !== level1) level2 = null;
    level1 = next1;
    level2 = levelText(grid, header, "level2", row) ?? level2;
    const indicator = readIndicator(grid, header, row, level1, level2);
    if (!indicator) continue;
    indicators.push(indicator);
    bottom = row;
  }
  return { indicators, totalRow: null, bottom, reachesLimit: true };
}

function readIndicator(
  grid: Grid,
  header: Header,
  row: number,
  level1: string | null,
  level2: string | null
): Indicator | null {
  const field = (role: ColumnRole): Field | null => {
    const column = header.columns[role];
    return column ? readField(grid, row, column.column) : null;
  };
  const name = field("name");
  const target = field("target");
  const actual = field("actual");
  if (!name || (isEmptyField(name) && isEmptyField(target) && isEmptyField(actual))) return null;
  const unit = field("unit")?.text ?? "";
  const operator = field("operator")?.text ?? "";
  const targetValue = target
    ? completeValue(parseValue(target.value, target), { operator, unit })
    : BLANK;
  const actualValue = actual ? completeValue(parseValue(actual.value, actual), { unit }) : BLANK;
  const weight = header.columns.weight;
  const rate = header.columns.rate;
  const score = header.columns.score;
  const rule = field("rule");
  return {
    row,
    hidden: grid.isRowHidden(row),
    level1,
    level2,
    level1Field: field("level1"),
    level2Field: field("level2"),
    part: "whole",
    name,
    weight: weight ? readNumberField(grid, row, weight.column) : null,
    target,
    targetValue,
    actual,
    actualValue,
    completion: completionRate(targetValue, actualValue),
    rate: rate ? readRateField(grid, row, rate.column) : null,
    score: score ? readNumberField(grid, row, score.column) : null,
    rule,
    scoringRule: rule ? (rules.find(rule.text)[0] ?? null) : null,
    reason: field("reason"),
    history: [],
    longTermTarget: null,
    longTermValue: BLANK,
    others: otherFields(field),
  };
}

function otherFields(
  field: (role: ColumnRole) => Field | null
): Partial<Record<ColumnRole, Field>> {
  const others: Partial<Record<ColumnRole, Field>> = {};
  for (const role of OTHER_ROLES) {
    const found = field(role);
    if (found) others[role] = found;
  }
  return others;
}

/** The level's name without line breaks; null when this row does not state one. */
function levelText(
  grid: Grid,
  header: Header,
  role: "level1" | "level2",
  row: number
): string | null {
  const column = header.columns[role];
  if (!column) return null;
  const text = grid.text(row, column.column).replace(/\s+/gu, "");
  return text === "" ? null : text;
}

function isEmptyRow(grid: Grid, header: Header, row: number): boolean {
  return Object.values(header.columns).every(({ role, column }) => {
    if (role === "level1" || role === "level2") {
      return grid.anchor(row, column).row !== row || grid.text(row, column).trim() === "";
    }
    return grid.text(row, column).trim() === "";
  });
}

/** A total is named in the first cells of its row, before the indicator's own name column ends. */
function isTotalRow(grid: Grid, header: Header, row: number): boolean {
  const last = header.columns.name?.column ?? 0;
  for (const cell of grid.row(row)?.cells ?? []) {
    if (cell.column > last) break;
    if (cell.text.trim() === "") continue;
    return totals.find(cell.text).length > 0;
  }
  return false;
}

function isFootnote(grid: Grid, row: number): boolean {
  const first = grid.row(row)?.cells.find((cell) => cell.text.trim() !== "");
  if (!first) return false;
  const text = foldText(first.text.slice(0, 20));
  return FOOTNOTE_BEGINNINGS.some((beginning) => text.startsWith(beginning));
}

/** The header printed again after a page break. */
function isRepeatedHeader(grid: Grid, header: Header, row: number): boolean {
  const columns = Object.values(header.columns);
  const same = columns.filter(({ role, column }) =>
    columnRoles(grid.text(row, column)).includes(role)
  );
  return same.length >= 3 && same.length * 2 > columns.length;
}
