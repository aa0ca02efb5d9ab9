import { columnName, formatAddress, formatArea } from "../../core/sheet/address";
import { linkLocation, type ReportBars, type ReportCell, type ReportSheet } from "../report-sheet";
import { contentXml, newCell } from "./cell-xml";
import type { ReportStyles } from "./report-styles";
import { encodeAttribute } from "./xml-text";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;

/** Points of a row of the usual font. */
const DEFAULT_HEIGHT = 15;

/** A4 across, as wide as the page. */
const PAGE =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** The worksheet part of a report: texts, links within the workbook, bars, and how it prints. */
export function reportPart(
  report: ReportSheet,
  styles: ReportStyles["indexes"],
  isStrict: boolean
): string {
  const namespace = isStrict ? NAMESPACES.strict : NAMESPACES.transitional;
  const widths = report.widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  );
  return (
    `${DECLARATION}<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
    `<cols>${widths.join("")}</cols>` +
    `<sheetData>${report.rows.map((row, index) => rowXml(row, index, report.heights[index] ?? DEFAULT_HEIGHT, styles)).join("")}</sheetData>` +
    report.bars.map(barsXml).join("") +
    linksXml(report) +
    `${PAGE}</worksheet>`
  );
}

function rowXml(
  row: readonly (ReportCell | null)[],
  index: number,
  height: number,
  styles: ReportStyles["indexes"]
): string {
  const cells = row.map((cell, column) =>
    cell === null
      ? ""
      : newCell(
          formatAddress(index, column),
          styles[cell.style],
          contentXml({ value: cell.value, formula: null }, ""),
          ""
        )
  );
  return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
}

function barsXml({ area, color, most }: ReportBars, index: number): string {
  return (
    `<conditionalFormatting sqref="${formatArea(area)}">` +
    `<cfRule type="dataBar" priority="${index + 1}"><dataBar minLength="0" maxLength="100">` +
    `<cfvo type="num" val="0"/><cfvo type="num" val="${most}"/><color rgb="FF${color.slice(1)}"/>` +
    "</dataBar></cfRule></conditionalFormatting>"
  );
}

function linksXml({ rows }: ReportSheet): string {
  const links = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const location = encodeAttribute(linkLocation(cell.link));
      return [`<hyperlink ref="${columnName(column)}${index + 1}" location="${location}"/>`];
    })
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}
