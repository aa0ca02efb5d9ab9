import { formatArea } from "../../core/sheet/address";
import { REPORT_MARKER } from "../../core/vocabulary/report-marker";
import {
  freeSheetName,
  linkLocation,
  REPORT_LOOKS,
  type ReportCell,
  type ReportSheet,
  type ReportStyle,
} from "../report-sheet";
import { WorkbookError } from "../workbook";
import { addressLists } from "./address-lists";
import { blocksOf } from "./cell-blocks";
import { runExcel } from "./excel-errors";
import { rangeOf } from "./ranges";
import { listSheets } from "./sheet-list";
import { typedText } from "./typed-text";

/** Points of a column with one character of the usual font, and of its edges. */
const POINTS_PER_CHARACTER = 5.25;
const EDGE_POINTS = 3.75;

/**
 * Puts a report sheet behind the others in place of all earlier ones of ours, or only takes those away. Three syncs
 * whatever its size: the sheets, their markers, the writing. The active sheet stays active.
 * Throws WorkbookError "structure-protected" before anything was written.
 */
export async function writeReport(report: ReportSheet | null): Promise<string | null> {
  return runExcel("writing the report", async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    const listed = await listSheets(context);
    const markers = listed.map(({ id, name }) => {
      const marker = worksheets.getItem(id).getRange("A2");
      marker.load("values");
      return { id, name, marker };
    });
    await context.sync();
    const earlier = markers.filter(({ marker }) => marker.values[0]?.[0] === REPORT_MARKER);
    if (!report && earlier.length === 0) return null;
    if (protection.protected) throw new WorkbookError("structure-protected", "workbook.protection");
    const taken = listed.map(({ name }) => name);
    const gone = new Set(earlier.map(({ name }) => name));
    // The new one comes first: a workbook is never without a sheet to see.
    const sheet = report && worksheets.add(freeSheetName(report.name, taken));
    for (const { id } of earlier) worksheets.getItem(id).delete();
    const name =
      report &&
      freeSheetName(
        report.name,
        taken.filter((one) => !gone.has(one))
      );
    if (report && sheet && name !== null) {
      sheet.name = name;
      putReport(sheet, report);
    }
    await context.sync();
    return name;
  });
}

function putReport(sheet: Excel.Worksheet, report: ReportSheet): void {
  const { rows, widths, heights, bars } = report;
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 1 };
  const whole = rangeOf(sheet, area);
  whole.values = rows.map((row) => widths.map((_width, column) => typed(row[column])));
  whole.format.verticalAlignment = "Top";
  putLinks(sheet, report);
  // After the links, which bring a look of their own.
  for (const style of Object.keys(REPORT_LOOKS) as ReportStyle[]) putLook(sheet, report, style);
  for (const [column, width] of widths.entries()) {
    const { format } = rangeOf(sheet, { ...area, left: column, right: column });
    format.columnWidth = width * POINTS_PER_CHARACTER + EDGE_POINTS;
  }
  for (const [row, height] of heights.entries()) {
    rangeOf(sheet, { ...area, top: row, bottom: row }).format.rowHeight = height;
  }
  for (const { area: counts, color, most } of bars) {
    const { dataBar } = rangeOf(sheet, counts).conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: String(most) };
    dataBar.positiveFormat.fillColor = color;
    dataBar.positiveFormat.gradientFill = false;
  }
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

function typed(cell: ReportCell | null | undefined): string | number {
  if (!cell) return "";
  return typeof cell.value === "string" ? typedText(cell.value) : cell.value;
}

function putLinks(sheet: Excel.Worksheet, { rows }: ReportSheet): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.link) continue;
      const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
      range.hyperlink = {
        documentReference: linkLocation(cell.link),
        textToDisplay: String(cell.value),
      };
    }
  }
}

function putLook(sheet: Excel.Worksheet, { rows }: ReportSheet, style: ReportStyle): void {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell?.style === style ? [{ row: index, column }] : []))
  );
  const { bold, size, color, fill, underline, wrap } = REPORT_LOOKS[style];
  for (const addresses of addressLists(blocksOf(cells).map(({ area }) => formatArea(area)))) {
    const { format } = sheet.getRanges(addresses);
    format.font.bold = bold;
    format.font.size = size;
    format.font.color = color;
    format.font.underline = underline ? "Single" : "None";
    format.wrapText = wrap;
    if (fill !== null) format.fill.color = fill;
  }
}
