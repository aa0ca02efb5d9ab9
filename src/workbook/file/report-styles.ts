import { REPORT_LOOKS, type ReportLook, type ReportStyle } from "../report-sheet";
import { StyleLists } from "./style-lists";

export interface ReportStyles {
  /** The changed styles part. */
  readonly text: string;
  /** Index of the cell style. */
  readonly indexes: Readonly<Record<ReportStyle, number>>;
}

/** Appends the looks of the report to a styles part; those there are keep their place, equal ones are used again. */
export function withReportStyles(text: string, part: string): ReportStyles {
  const lists = new StyleLists(text, part);
  const indexes = {} as Record<ReportStyle, number>;
  const hasNamedStyles = lists.has("cellStyleXfs");
  lists.ensure("borders");
  for (const [style, look] of Object.entries(REPORT_LOOKS) as [ReportStyle, ReportLook][]) {
    const font = lists.add("fonts", fontXml(look, lists.prefix));
    const fill = look.fill === null ? 0 : lists.add("fills", fillXml(look.fill, lists.prefix));
    indexes[style] = lists.add("cellXfs", cellXml(look, font, fill, hasNamedStyles, lists.prefix));
  }
  return { text: lists.result(), indexes };
}

function fontXml({ bold, underline, size, color }: ReportLook, prefix: string): string {
  const tag = (name: string, attributes = ""): string => `<${prefix}${name}${attributes}/>`;
  return (
    `<${prefix}font>${bold ? tag("b") : ""}${underline ? tag("u") : ""}` +
    `${tag("sz", ` val="${size}"`)}${tag("color", ` rgb="${argb(color)}"`)}` +
    `${tag("name", ' val="等线"')}${tag("family", ' val="2"')}${tag("charset", ' val="134"')}` +
    `</${prefix}font>`
  );
}

function fillXml(color: string, prefix: string): string {
  return (
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(color)}"/>` +
    `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`
  );
}

function cellXml(
  { wrap }: ReportLook,
  font: number,
  fill: number,
  hasNamedStyles: boolean,
  prefix: string
): string {
  return (
    `<${prefix}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0"` +
    `${hasNamedStyles ? ' xfId="0"' : ""} applyFont="1" applyFill="1" applyAlignment="1">` +
    `<${prefix}alignment vertical="top"${wrap ? ' wrapText="1"' : ""}/></${prefix}xf>`
  );
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
