import type { Severity } from "../../core/finding";
import { REPORT_MARKER } from "../../core/vocabulary/report-marker";
import {
  REPORT_LOOKS,
  type ReportBars,
  type ReportCell,
  type ReportSheet,
  type ReportStyle,
} from "../../workbook/report-sheet";
import type { ReportFinding, ReportIgnored, WorkbookReport } from "./report";
import { type ReportText, reportText } from "./texts/report-text";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const BAR_COLORS: Readonly<Record<Severity, string>> = {
  error: "#E8909A",
  warning: "#F7C08A",
  info: "#9CC9EE",
};
/** The bars stand in the columns of the findings, which are wide: C, D and E. */
const FIRST_BAR = 2;
const WIDTHS = [12, 24, 44, 42, 38, 12];
/** A sheet with more findings than this is read by nobody; the rest is counted. */
const MOST_FINDINGS = 2000;

/** Of the size of the font. */
const LINE_HEIGHT = 1.4;

type Row = (ReportCell | null)[];

/**
 * The report as a worksheet: the verdict, a chart of bars by table and severity, the findings with links to their
 * cells. Always Chinese, for it stands in the form's workbook.
 */
export function reportSheet(report: WorkbookReport): ReportSheet {
  const text = reportText("zh-CN");
  const rows: Row[] = [
    [cell(text("title"), "title")],
    [cell(REPORT_MARKER, "note")],
    [verdictCell(report, text)],
    [],
    ...tableRows(report, text),
  ];
  const bars = barsOf(report, rows.length - report.tables.length - 1);
  rows.push([], ...findingRows(report, text), ...ignoredRows(report, text));
  const heights = rows.map(heightOf);
  return { name: text("sheetName"), rows, widths: WIDTHS, heights, bars };
}

/** High enough for the longest text of the row as it wraps; programs differ in whether they see to that themselves. */
function heightOf(row: Row): number {
  const heights = row.map((one, column) => {
    if (!one) return 0;
    const { size, wrap } = REPORT_LOOKS[one.style];
    const lines = wrap ? linesOf(String(one.value), WIDTHS[column] ?? 1) : 1;
    return lines * size * LINE_HEIGHT;
  });
  return Math.ceil(Math.max(15, ...heights));
}

/** Chinese signs are as wide as two letters; a line loses some room at its end. */
function linesOf(text: string, width: number): number {
  const wide = text.replace(/[ -~]/gu, "").length;
  return Math.ceil((text.length + wide) / (width - 2));
}

function cell(value: string | number, style: ReportStyle): ReportCell {
  return { value, style };
}

function verdictCell({ verdict, mustFix }: WorkbookReport, text: ReportText): ReportCell {
  const style = verdict === "ready" ? "good" : "error";
  return cell(text(`verdict.${verdict}`, { count: mustFix }), style);
}

/** A heading, a row a table, and their sum. Names run over into the empty column beside them. */
function tableRows({ tables, counts }: WorkbookReport, text: ReportText): Row[] {
  const heading: Row = [
    cell(text("column.table"), "heading"),
    cell("", "heading"),
    ...SEVERITIES.map((severity) => cell(text(`severity.${severity}`), "heading")),
    cell(text("column.score"), "heading"),
  ];
  const body = tables.map(({ name, sheet, area, counts: own, score }): Row => [
    {
      value: name,
      style: "name",
      link: { sheet, cell: area.split(":")[0] ?? "A1" },
    },
    null,
    ...SEVERITIES.map((severity) => cell(own[severity], "number")),
    cell(score ?? "—", "number"),
  ]);
  const sum: Row = [
    cell(text("column.total"), "heading"),
    cell("", "heading"),
    ...SEVERITIES.map((severity) => cell(counts[severity], "heading")),
    cell("", "heading"),
  ];
  return [heading, ...body, sum];
}

function barsOf({ tables }: WorkbookReport, top: number): ReportBars[] {
  if (tables.length === 0) return [];
  // One scale for all three: a bar half as long is half as many.
  const most = Math.max(1, ...tables.flatMap(({ counts }) => Object.values(counts)));
  return SEVERITIES.map((severity, index) => ({
    area: {
      top,
      left: FIRST_BAR + index,
      bottom: top + tables.length - 1,
      right: FIRST_BAR + index,
    },
    color: BAR_COLORS[severity],
    most,
  }));
}

function findingRows({ tables, others }: WorkbookReport, text: ReportText): Row[] {
  const findings = [...tables.flatMap((table) => table.findings), ...others];
  if (findings.length === 0) return [[cell(text("table.clean"), "good")]];
  const shown = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity)
  ).slice(0, MOST_FINDINGS);
  const rest = findings.length - shown.length;
  return [
    headings(text, "column.why"),
    ...shown.map((finding) => findingRow(finding, finding.why, text)),
    ...(rest > 0 ? [[cell(text("sheet.more", { count: rest }), "note")]] : []),
  ];
}

function ignoredRows({ ignored }: WorkbookReport, text: ReportText): Row[] {
  if (ignored.length === 0) return [];
  return [
    [],
    [cell(text("ignored.title", { count: ignored.length }), "note")],
    headings(text, "column.reason"),
    ...ignored
      .slice(0, MOST_FINDINGS)
      .map((finding: ReportIgnored) => findingRow(finding, finding.reason, text)),
  ];
}

function headings(text: ReportText, last: "column.why" | "column.reason"): Row {
  const keys = ["column.severity", "column.place", "column.finding", "column.todo", last] as const;
  return keys.map((key) => cell(text(key), "heading"));
}

function findingRow(
  { severity, sheet, cell: address, what, todo }: ReportFinding,
  last: string,
  text: ReportText
): Row {
  return [
    cell(text(`severity.${severity}`), severity),
    { value: `${sheet} ${address}`, style: "link", link: { sheet, cell: address } },
    cell(what, "text"),
    cell(todo, "text"),
    cell(last, "text"),
  ];
}
