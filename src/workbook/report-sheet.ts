import type { Area } from "../core/sheet/address";

/** What a cell of the report is; adapters take its look from REPORT_LOOKS. */
export type ReportStyle =
  | "title"
  | "note"
  | "heading"
  | "text"
  | "number"
  | "error"
  | "warning"
  | "info"
  | "good"
  | "link"
  | "name";

export interface ReportCell {
  readonly value: string | number;
  readonly style: ReportStyle;
  /** The cell it leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** Cells that hold counts, with a bar in each as long as its count against the most of all. */
export interface ReportBars {
  readonly area: Area;
  /** "#RRGGBB" */
  readonly color: string;
  /** The count of a full bar; above 0. */
  readonly most: number;
}

/** A worksheet that is written as a whole. A2 holds REPORT_MARKER. */
export interface ReportSheet {
  /** The name wished for; another one is found where a person's sheet has it. */
  readonly name: string;
  /** From A1 on; null is an empty cell. */
  readonly rows: readonly (readonly (ReportCell | null)[])[];
  /** Widths of the columns from A on, in characters. */
  readonly widths: readonly number[];
  /** Heights of the rows in points. */
  readonly heights: readonly number[];
  readonly bars: readonly ReportBars[];
}

export interface ReportLook {
  readonly bold: boolean;
  readonly size: number;
  /** "#RRGGBB" */
  readonly color: string;
  readonly fill: string | null;
  readonly underline: boolean;
  readonly wrap: boolean;
}

const PLAIN: ReportLook = {
  bold: false,
  size: 11,
  color: "#242424",
  fill: null,
  underline: false,
  wrap: true,
};

export const REPORT_LOOKS: Readonly<Record<ReportStyle, ReportLook>> = {
  title: { ...PLAIN, bold: true, size: 16, wrap: false },
  note: { ...PLAIN, size: 9, color: "#5C5C5C", wrap: false },
  heading: { ...PLAIN, bold: true, fill: "#E6E6E6" },
  text: PLAIN,
  number: { ...PLAIN, wrap: false },
  error: { ...PLAIN, bold: true, color: "#B10E1C", wrap: false },
  warning: { ...PLAIN, bold: true, color: "#8F4A00", wrap: false },
  info: { ...PLAIN, bold: true, color: "#0F548C", wrap: false },
  good: { ...PLAIN, bold: true, color: "#0B6A0B", wrap: false },
  link: { ...PLAIN, color: "#0F548C", underline: true },
  name: { ...PLAIN, color: "#0F548C", underline: true, wrap: false },
};

/** A link's target as both kinds of file write it: `'项目01'!I15`. */
export function linkLocation({ sheet, cell }: { sheet: string; cell: string }): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Excel takes names of 31 characters, and tells none apart by case. */
const LONGEST_NAME = 31;

/** The name wished for, or with the first number that makes it free. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}
