import type { CellContent } from "../../core/edit";
import type { CellValue } from "../../core/sheet/sheet";
import type { Field, FundRow, Indicator, IndicatorTable } from "../../core/table/indicator-table";
import { decimalOf, HUNDRED } from "../../core/value/decimal";
import { GRADE_WORDS } from "../../core/vocabulary/block-labels";

/** What stands at a cell of a table, in the words of the form. */
export interface CellDescription {
  /** "培训种植户" */
  readonly row: string;
  /** "完成率" */
  readonly column: string;
  /** What the cell shows now. */
  readonly text: string;
  readonly format: string;
}

const INDICATOR_FIELDS = [
  "name",
  "weight",
  "target",
  "actual",
  "rate",
  "score",
  "rule",
  "reason",
] as const satisfies readonly (keyof Indicator)[];

const FUND_FIELDS = [
  "initial",
  "budget",
  "executed",
  "weight",
  "rate",
  "score",
] as const satisfies readonly (keyof FundRow)[];

/** Describes the cells of a table by their addresses. */
export function describeCells(table: IndicatorTable): ReadonlyMap<string, CellDescription> {
  const cells = new Map<string, CellDescription>();
  const add = (field: Field | null, row: string, column: string): void => {
    if (!field || cells.has(field.address)) return;
    cells.set(field.address, { row, column, text: field.text, format: field.format });
  };
  for (const indicator of table.indicators) {
    const row = plain(indicator.name.text);
    for (const key of INDICATOR_FIELDS) {
      add(indicator[key], row, plain(table.header.columns[key]?.heading.text ?? ""));
    }
    add(
      indicator.others.itemScore ?? null,
      row,
      plain(table.header.columns.itemScore?.heading.text ?? "")
    );
  }
  for (const fund of table.funds?.rows ?? []) {
    for (const key of FUND_FIELDS) add(fund[key], plain(fund.label), FUND_WORDS[key]);
  }
  const { total } = table;
  if (total) {
    const heading = table.header.columns.score?.heading.text ?? "";
    add(total.weight, plain(total.label.text), "");
    add(total.score, plain(total.label.text), plain(heading));
    add(total.grade, plain(total.label.text), GRADE_WORDS[0] ?? "");
  }
  return cells;
}

/** Headings of the fund block, as the forms print them. */
const FUND_WORDS: Readonly<Record<(typeof FUND_FIELDS)[number], string>> = {
  initial: "年初预算数",
  budget: "全年预算数",
  executed: "全年执行数",
  weight: "分值",
  rate: "执行率",
  score: "得分",
};

/** What a cell of a format will show, near enough for a preview. */
export function previewContent({ value, formula }: CellContent, format: string): string {
  return formula ?? previewValue(value, format);
}

function previewValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "number" && format.includes("%")) {
    return `${decimalOf(value)?.times(HUNDRED) ?? value}%`;
  }
  return String(value);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, "");
}
