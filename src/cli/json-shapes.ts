import type { AnalysedTable } from "../assistant/analyse";
import type { CellContent, Edit, SkippedEdit } from "../core/edit";
import type { SkippedCell } from "../core/filling/fill-table";
import type { Finding } from "../core/finding";
import { formatArea } from "../core/sheet/address";
import type { Field, FundRow, Indicator, NumberField } from "../core/table/indicator-table";
import { findingText } from "../core/texts/finding-text";
import { say } from "../core/texts/texts";

/** Rows count from 1 here, as Excel shows them. */
const FIRST_ROW = 1;

/** A table as `perf-tables tables --json` prints it; a field that the form does not have is null. */
export function tableJson({ table, profile }: AnalysedTable): object {
  return {
    sheet: table.sheet,
    range: formatArea(table.area),
    kind: table.kind,
    title: textOf(table.title),
    year: table.year,
    unit: textOf(table.unit),
    project: textOf(table.project),
    moneyUnit: table.moneyUnit,
    profile: profile.profile.id,
    indicators: table.indicators.map(indicatorJson),
    funds: (table.funds?.rows ?? []).map(fundJson),
    total: table.total && {
      row: table.total.row + FIRST_ROW,
      weight: amountOf(table.total.weight),
      score: cellJson(table.total.score),
    },
  };
}

function indicatorJson(indicator: Indicator): object {
  return {
    row: indicator.row + FIRST_ROW,
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name.text,
    weight: amountOf(indicator.weight),
    rate: cellJson(indicator.rate),
    target: cellJson(indicator.target),
    actual: cellJson(indicator.actual),
    score: cellJson(indicator.score),
    rule: cellJson(indicator.rule),
    reason: cellJson(indicator.reason),
  };
}

function fundJson(fund: FundRow): object {
  return {
    row: fund.row + FIRST_ROW,
    label: fund.label,
    initial: amountOf(fund.initial),
    budget: amountOf(fund.budget),
    executed: amountOf(fund.executed),
    weight: amountOf(fund.weight),
    rate: amountOf(fund.rate),
    score: amountOf(fund.score),
  };
}

/** A finding as `perf-tables check --json` prints it. */
export function findingJson(finding: Finding): object {
  const { code, name, severity, sheet, cell, fix } = finding;
  return {
    code,
    name,
    severity,
    sheet,
    cell,
    message: findingText(finding),
    fix: fix && { label: say(fix.label), safe: fix.safe, edits: fix.edits.map(editJson) },
  };
}

/** An edit as `perf-tables fill --json` prints it: formulas with their "=", constants as values. */
export function editJson(edit: Edit): object {
  return {
    sheet: edit.sheet,
    cell: edit.cell,
    before: contentJson(edit.before),
    after: contentJson(edit.after),
    reason: say(edit.reason),
    profile: edit.profile,
  };
}

export function skippedCellJson({ sheet, cell, why }: SkippedCell): object {
  return { sheet, cell, why: say(why) };
}

export function skippedEditJson({ edit, why }: SkippedEdit): object {
  return { sheet: edit.sheet, cell: edit.cell, why: say({ key: `skip.${why}`, data: {} }) };
}

function contentJson(content: CellContent): CellContent["value"] {
  return content.formula ?? content.value;
}

function cellJson(field: Field | null): object | null {
  return field && { cell: field.address, text: field.text };
}

function textOf(field: Field | null): string | null {
  return field && field.text.trim() !== "" ? field.text : null;
}

function amountOf(field: NumberField | null): number | null {
  return field?.amount?.toNumber() ?? null;
}
