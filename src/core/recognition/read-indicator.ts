import type { Grid } from "../sheet/grid";
import type { Field, Header, Indicator } from "../table/indicator-table";
import { completeValue } from "../value/complete-value";
import { completionRate } from "../value/completion-rate";
import { parseValue } from "../value/parse-value";
import type { IndicatorValue } from "../value/value";
import type { ColumnRole } from "../vocabulary/column-headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { SCORING_RULES, type ScoringRule } from "../vocabulary/rules";
import { accidentalText } from "./accidental-text";
import {
  isEmptyField,
  readField,
  readNumberField,
  readPointsField,
  readRateField,
} from "./read-field";
import type { RowLevels } from "./read-levels";

const rules = new HeadingLookup<ScoringRule>(SCORING_RULES);

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
  "itemScore",
  "reviewScore",
  "measure",
  "remark",
  "goal",
  "project",
  "projectUnit",
  "projectClass",
  "projectBudget",
  "number",
];
const BLANK: IndicatorValue = { kind: "blank", source: "" };

/** Reads the indicator of one row; null when it states neither name nor target nor result. */
export function readIndicator(
  grid: Grid,
  header: Header,
  row: number,
  levels: RowLevels
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
  const longTermTarget = field("longTermTarget");
  const targetValue = completeValue(valueOf(target), { operator, unit });
  const actualValue = completeValue(valueOf(actual), { unit });
  const { weight, rate, score } = header.columns;
  const rule = field("rule");
  return {
    row,
    hidden: grid.isRowHidden(row),
    level1: levels.level1?.name ?? null,
    level2: levels.level2?.name ?? null,
    level1Field: levels.level1Field,
    level2Field: levels.level2Field,
    part: "whole",
    name,
    weight: weight ? readPointsField(grid, row, weight.column) : null,
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
    history: header.history.map(({ year, column }) => {
      const past = readField(grid, row, column);
      return { year, field: past, value: completeValue(valueOf(past), { unit }) };
    }),
    longTermTarget,
    longTermValue: completeValue(valueOf(longTermTarget), { operator, unit }),
    others: otherFields(field),
  };
}

/** What a cell says; of a formula typed by accident, what was meant. */
function valueOf(field: Field | null): IndicatorValue {
  if (!field) return BLANK;
  const meant = accidentalText(field);
  return meant === null ? parseValue(field.value, field) : parseValue(meant);
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
