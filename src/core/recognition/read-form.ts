import type { Grid } from "../sheet/grid";
import type { Field } from "../table/indicator-table";
import { foldHeading, foldText, withoutBrackets } from "../vocabulary/fold-text";
import { FORM_LABELS, type FormLabel } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { MONEY_UNITS, type MoneyUnit } from "../vocabulary/money-units";
import { TITLE_ENDINGS, TITLE_WORDS } from "../vocabulary/titles";
import { isAboutStaff } from "./is-about-staff";
import { readField } from "./read-field";
import { yearInTitle } from "./title-year";

const labels = new HeadingLookup<FormLabel>(FORM_LABELS);

const LONGEST_TITLE = 100;
const LONGEST_YEAR_LINE = 16;
const YEAR = /(20\d{2})\s*年?/u;
/** (2024年度), 2024年1-6月. */
const YEAR_LINE = /^\(?(20\d{2})年?度?(?:\d{1,2}月?[-—–~～至到]\d{1,2}月)?\)?$/u;
/** 339003某市科学技术局: the code and name of a unit, without a label. */
const CODED_UNIT = /^\d{3,12}\p{Script=Han}{4,}$/u;
const MONEY_UNIT_STATED = new RegExp(
  `(?:\\(|单位:?|金额:?)(?:人民币)?(${MONEY_UNITS.join("|")})`,
  "u"
);

/** True for a line that names a performance form: 项目支出绩效自评表, 2022年度…目标申报表(公开14表). */
export function isTitle(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_TITLE) return false;
  const folded = withoutBrackets(foldHeading(text));
  return (
    TITLE_WORDS.some((word) => folded.includes(word)) &&
    !isAboutStaff(folded) &&
    TITLE_ENDINGS.some((ending) => folded.endsWith(ending))
  );
}

/** The title line nearest above a row; null when there is none from `top` on. */
export function findTitle(grid: Grid, top: number, before: number): Field | null {
  for (let row = before - 1; row >= top; row--) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (typeof cell.value === "string" && isTitle(cell.value)) {
        return readField(grid, row, cell.column);
      }
    }
  }
  return null;
}

/** The year of the form: from a line of its own, the cell beside its label or the title. */
export function findYear(
  grid: Grid,
  title: Field | null,
  labelled: Field | null,
  top: number,
  before: number
): { readonly year: number; readonly field: Field } | null {
  for (let row = top; row < before; row++) {
    const [only, second] = (grid.row(row)?.cells ?? []).filter((cell) => cell.text.trim() !== "");
    if (!only || second || only.text.length > LONGEST_YEAR_LINE) continue;
    const match = YEAR_LINE.exec(foldText(only.text));
    if (match) return { year: Number(match[1]), field: readField(grid, row, only.column) };
  }
  const stated = labelled ? YEAR.exec(labelled.text) : null;
  if (labelled && stated) return { year: Number(stated[1]), field: labelled };
  const year = title ? yearInTitle(title.text) : null;
  return title && year !== null ? { year, field: title } : null;
}

/** The first row in which one of some labels occurs; null when none does. */
export function findLabelRow(
  grid: Grid,
  wanted: readonly FormLabel[],
  top: number,
  before: number
): number | null {
  for (let row = top; row < before; row++) {
    const has = grid
      .row(row)
      ?.cells.some(
        ({ value }) =>
          typeof value === "string" && labels.find(value).some((label) => wanted.includes(label))
      );
    if (has) return row;
  }
  return null;
}

/** The unit stated by its code and name alone, on a line near the title. */
export function findCodedUnit(grid: Grid, top: number, before: number): Field | null {
  for (let row = top; row < before; row++) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (CODED_UNIT.test(foldText(cell.text))) return readField(grid, row, cell.column);
    }
  }
  return null;
}

/** The money unit stated in headings: 项目资金（万元）, 单位：元. Null when none is stated. */
export function findMoneyUnit(grid: Grid, top: number, before: number): MoneyUnit | null {
  for (let row = top; row < before; row++) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (typeof cell.value !== "string" || cell.value.length > LONGEST_TITLE) continue;
      const match = MONEY_UNIT_STATED.exec(foldText(cell.value));
      if (match) return match[1] as MoneyUnit;
    }
  }
  return null;
}
