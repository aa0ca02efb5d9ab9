import type { Field, HeaderColumn } from "../table/indicator-table";
import type { ColumnRole } from "../vocabulary/column-headings";
import { foldHeading } from "../vocabulary/fold-text";
import { type AssignedColumns, assignColumns } from "./assign-columns";
import { isOwnHeading } from "./column-meanings";
import type { RecognitionTemplate } from "./correction";
import type { BandColumn } from "./header-band";

/** Templates by the headings they are for. */
export interface TemplateIndex {
  /** True for a heading that some template names. */
  knows(text: string): boolean;
  /** The columns as the template for exactly these headings gives them; null when there is none. */
  apply(columns: readonly BandColumn[]): AssignedColumns | null;
  /** The template for exactly these headings. */
  find(headings: readonly string[]): RecognitionTemplate | null;
}

const LONGEST_HEADING = 60;

/** A label of the block may stand left of its columns. */
const MOST_LABELS = 2;

export function indexTemplates(templates: readonly RecognitionTemplate[]): TemplateIndex {
  if (templates.length === 0) return NO_TEMPLATES;
  const words = new Set(templates.flatMap(({ columns }) => columns.map(({ heading }) => heading)));
  const byHeadings = new Map(
    templates.map((template) => [keyOf(template.columns.map(({ heading }) => heading)), template])
  );
  const find = (headings: readonly string[]) => byHeadings.get(keyOf(headings)) ?? null;
  return {
    knows: (text) => text.length <= LONGEST_HEADING && words.has(foldHeading(text)),
    find,
    apply: (columns) => {
      for (let labels = 0; labels <= MOST_LABELS; labels++) {
        const rest = columns.slice(labels);
        const template = find(rest.map(({ own }) => own.text));
        if (template) return applied(template, rest);
      }
      return null;
    },
  };
}

export const NO_TEMPLATES: TemplateIndex = {
  knows: () => false,
  find: () => null,
  apply: () => null,
};

function keyOf(headings: readonly string[]): string {
  return headings.filter(isOwnHeading).map(foldHeading).sort().join("\n");
}

/** The n-th column with a heading takes the n-th meaning the template gives it. */
function applied(template: RecognitionTemplate, columns: readonly BandColumn[]): AssignedColumns {
  const given = [...template.columns];
  const taken: Partial<Record<ColumnRole, HeaderColumn>> = {};
  const unknown: Field[] = [];
  for (const { own, column } of columns) {
    const at = given.findIndex(({ heading }) => heading === foldHeading(own.text));
    const role = given[at]?.role ?? null;
    if (at >= 0) given.splice(at, 1);
    if (role && !taken[role]) taken[role] = { role, column, heading: own, certainty: "set" };
    else if (isOwnHeading(own.text)) unknown.push(own);
  }
  const used = new Set(Object.values(taken).map(({ column }) => column));
  const history = assignColumns(columns).history.filter(
    ({ column }) => !used.has(column) || taken.history?.column === column
  );
  return {
    columns: taken,
    history,
    unknown: unknown.filter(({ column }) => !history.some((one) => one.column === column)),
  };
}
