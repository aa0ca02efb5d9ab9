import { strToU8, zipSync, type Zippable } from "fflate";
import { type CellValue } from "./form-data";
import { rowHeights } from "./row-heights";
import {
  address,
  areaName,
  columnName,
  LOOKS,
  type PlacedCell,
  type SheetContent,
} from "./sheet-content";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One date for every part, so that the same data always gives the same bytes. */
const DATE = "2025-01-01T00:00:00Z";

/** An .xlsx package with these sheets. */
export function writeWorkbook(sheets: SheetContent[], title: string): Uint8Array {
  const strings = new StringTable();
  const sheetParts = sheets.map((sheet) => sheetXml(sheet, strings));
  const parts: [path: string, xml: string][] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", rootRelationships()],
    ["docProps/app.xml", appProperties()],
    ["docProps/core.xml", coreProperties(title)],
    ["xl/workbook.xml", workbookXml(sheets)],
    ["xl/_rels/workbook.xml.rels", workbookRelationships(sheets.length)],
    ["xl/styles.xml", stylesXml()],
    ["xl/sharedStrings.xml", strings.xml()],
    ...sheetParts.map((xml, index): [string, string] => [
      `xl/worksheets/sheet${String(index + 1)}.xml`,
      xml,
    ]),
  ];
  const zip: Zippable = {};
  for (const [path, xml] of parts) zip[path] = strToU8(HEADER + xml);
  return zipSync(zip, { level: 6, mtime: new Date(2025, 0, 1) });
}

class StringTable {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => {
      const space = text !== text.trim() || text.includes("\n") ? ' xml:space="preserve"' : "";
      return `<si><t${space}>${escape(text)}</t></si>`;
    });
    const counts = `count="${String(this.uses)}" uniqueCount="${String(items.length)}"`;
    return `<sst xmlns="${MAIN}" ${counts}>${items.join("")}</sst>`;
  }
}

function sheetXml(sheet: SheetContent, strings: StringTable): string {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const heights = rowHeights(sheet);
  const lastRow = Math.max(...rows.keys());
  const rowXml = [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = (rows.get(row) ?? []).sort((a, b) => a.column - b.column);
      const height = `ht="${String(heights.get(row) ?? 20)}" customHeight="1"`;
      return `<row r="${String(row)}" ${height}>${cells.map((cell) => cellXml(cell, strings)).join("")}</row>`;
    });
  const columns = sheet.widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  const breaks = sheet.pageBreaks.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`);
  const breakCount = String(breaks.length);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${columnName(sheet.widths.length)}${String(lastRow)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.frozenRows)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${rowXml.join("")}</sheetData>`,
    `<mergeCells count="${String(merges.length)}">${merges.join("")}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>",
    breaks.length === 0
      ? ""
      : `<rowBreaks count="${breakCount}" manualBreakCount="${breakCount}">${breaks.join("")}</rowBreaks>`,
    "</worksheet>",
  ].join("");
}

function paneXml(frozenRows: number): string {
  if (frozenRows === 0) return '<selection activeCell="A1" sqref="A1"/>';
  const first = `A${String(frozenRows + 1)}`;
  return (
    `<pane ySplit="${String(frozenRows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`
  );
}

function cellXml(cell: PlacedCell, strings: StringTable): string {
  const start = `<c r="${address(cell.row, cell.column)}" s="${String(LOOKS.indexOf(cell.look))}"`;
  return start + valueXml(cell.value, strings);
}

function valueXml(value: CellValue, strings: StringTable): string {
  if (value === null) return "/>";
  if (typeof value === "string") return ` t="s"><v>${String(strings.index(value))}</v></c>`;
  if (typeof value === "number") return `><v>${numberText(value)}</v></c>`;
  return ` t="e"><v>${escape(value.error)}</v></c>`;
}

/**
 * Sixteen significant digits, as some office programs write them: 9.8 is stored as
 * 9.800000000000001 and must still be read and shown as 9.8.
 */
function numberText(value: number): string {
  const text = value.toPrecision(16);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function stylesXml(): string {
  const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
  const font = (size: number, bold: boolean) =>
    `<font>${bold ? "<b/>" : ""}<sz val="${String(size)}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
  const wrap = (horizontal: string) =>
    `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/>`;
  const format = (options: {
    numFmt?: number;
    font: number;
    border?: 1;
    align?: string;
    quote?: true;
  }) => {
    const numFmt = options.numFmt ?? 0;
    const border = options.border ?? 0;
    const attributes = [
      `numFmtId="${String(numFmt)}" fontId="${String(options.font)}" fillId="0" borderId="${String(border)}" xfId="0"`,
      options.quote ? 'quotePrefix="1"' : "",
      numFmt > 0 ? 'applyNumberFormat="1"' : "",
      options.font > 0 ? 'applyFont="1"' : "",
      border > 0 ? 'applyBorder="1"' : "",
      options.align === undefined ? "" : 'applyAlignment="1"',
    ].filter((text) => text !== "");
    return `<xf ${attributes.join(" ")}${options.align === undefined ? "/>" : `>${wrap(options.align)}</xf>`}`;
  };
  const formats = [
    format({ font: 0 }),
    format({ font: 1, align: "center" }),
    format({ font: 2, align: "center" }),
    format({ font: 2, border: 1, align: "center" }),
    format({ numFmt: 4, font: 2, border: 1, align: "center" }),
    format({ numFmt: 10, font: 2, border: 1, align: "center" }),
    format({ font: 2, border: 1, align: "left" }),
    format({ numFmt: 49, font: 2, border: 1, align: "center", quote: true }),
  ];
  return [
    `<styleSheet xmlns="${MAIN}">`,
    `<fonts count="3">${font(11, false)}${font(16, true)}${font(10, false)}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(formats.length)}">${formats.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

function workbookXml(sheets: SheetContent[]): string {
  const list = sheets.map((sheet, index) => {
    const number = String(index + 1);
    return `<sheet name="${escape(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/></bookViews>' +
    `<sheets>${list.join("")}</sheets><calcPr calcId="191029"/></workbook>`
  );
}

function workbookRelationships(sheetCount: number): string {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${String(id)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    relation(index + 1, "worksheet", `worksheets/sheet${String(index + 1)}.xml`)
  );
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">${sheets.join("")}` +
    relation(sheetCount + 1, "styles", "styles.xml") +
    relation(sheetCount + 2, "sharedStrings", "sharedStrings.xml") +
    "</Relationships>"
  );
}

function rootRelationships(): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
    `<Relationship Id="rId3" Type="${RELATIONSHIPS}/extended-properties" Target="docProps/app.xml"/>` +
    "</Relationships>"
  );
}

function contentTypes(sheetCount: number): string {
  const office = "application/vnd.openxmlformats-officedocument";
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`xl/worksheets/sheet${String(index + 1)}.xml`, `${office}.spreadsheetml.worksheet+xml`)
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", `${office}.spreadsheetml.sheet.main+xml`) +
    sheets.join("") +
    override("xl/styles.xml", `${office}.spreadsheetml.styles+xml`) +
    override("xl/sharedStrings.xml", `${office}.spreadsheetml.sharedStrings+xml`) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    override("docProps/app.xml", `${office}.extended-properties+xml`) +
    "</Types>"
  );
}

function coreProperties(title: string): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${DATE}</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(title)}</dc:title><dc:creator>perf-tables</dc:creator>` +
    `<cp:lastModifiedBy>perf-tables</cp:lastModifiedBy>${date("created")}${date("modified")}</cp:coreProperties>`
  );
}

function appProperties(): string {
  return `<Properties xmlns="${RELATIONSHIPS.replace("relationships", "extended-properties")}"><Application>perf-tables</Application></Properties>`;
}
