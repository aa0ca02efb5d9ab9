import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Part name → text of a package, or bytes where it is not to be UTF-8. */
export type PackageTexts = Readonly<Record<string, string | Uint8Array>>;

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? strToU8(text) : text;
}

/** A zip as most programs write it. */
export function packed(texts: PackageTexts): Uint8Array {
  const files = Object.entries(texts).map(([name, text]) => [name, bytesOf(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: "2024-03-01T00:00:00" });
}

/** A zip written as a stream: sizes and checksums stand in descriptors behind the data. */
export function packedAsStream(texts: PackageTexts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of Object.entries(texts)) {
    const file = new ZipDeflate(name);
    file.mtime = "2024-03-01T00:00:00";
    zip.add(file);
    file.push(bytesOf(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** Unpacked parts of a package, by another reader than the one under test. */
export function unpacked(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, data]) => [name, strFromU8(data)]));
}

export interface SmallPackage {
  /** Inside sheetData. */
  readonly rows: string;
  readonly beforeData?: string;
  readonly afterData?: string;
  readonly sharedStrings?: string;
  /** Inside styleSheet; null leaves the part out. */
  readonly styles?: string | null;
  /** Behind `sheets` in the workbook part. */
  readonly workbookTail?: string;
  readonly workbookPr?: string;
}

export const PLAIN_STYLES = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';

/** A package of one sheet called 表 with just the parts it needs. */
export function smallPackage(small: SmallPackage): Record<string, string> {
  const { styles = PLAIN_STYLES } = small;
  const others = [
    ...(small.sharedStrings === undefined ? [] : (["sharedStrings"] as const)),
    ...(styles === null ? [] : (["styles"] as const)),
  ];
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`],
      ["xl/worksheets/sheet1.xml", `${SHEET_TYPE}.worksheet+xml`],
      ...others.map((kind) => [`xl/${kind}.xml`, `${SHEET_TYPE}.${kind}+xml`] as const),
    ]),
    "_rels/.rels": relationships([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${small.workbookPr ?? ""}` +
      `<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${small.workbookTail ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
      ...others.map((kind, index) => {
        return [`rId${String(index + 2)}`, `${OFFICE}/${kind}`, `${kind}.xml`] as const;
      }),
    ]),
    "xl/worksheets/sheet1.xml":
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${small.beforeData ?? ""}` +
      `<sheetData>${small.rows}</sheetData>${small.afterData ?? ""}</worksheet>`,
  };
  if (small.sharedStrings !== undefined) {
    texts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${small.sharedStrings}</sst>`;
  }
  if (styles !== null) {
    texts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  }
  return texts;
}

/** Like a workbook saved by Excel: every kind of part that a form of an office collects over the years. */
export function excelLikePackage(): Record<string, string> {
  const sheet =
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" ` +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ' +
    'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
    '<sheetPr><tabColor rgb="FFFFC000"/></sheetPr><dimension ref="A1:E9"/>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/>' +
    '<cols><col min="1" max="1" width="18.5" customWidth="1"/><col min="7" max="8" width="9" style="3" hidden="1"/></cols>' +
    '<sheetData><row r="1" spans="1:5" ht="24" customHeight="1" x14ac:dyDescent="0.2">' +
    '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/><c r="E1" s="1"/></row>' +
    '<row r="2" spans="1:5"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row>' +
    '<row r="3" spans="1:5"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>20</v></c><c r="C3" s="2"><f>B3/40</f><v>0.5</v></c></row>' +
    '<row r="4" spans="1:5"><c r="A4" t="s"><v>5</v></c><c r="B4"><v>30</v></c>' +
    '<c r="C4" s="2"><f t="shared" ref="C4:C6" si="0">B4/$B$3&amp;"A1"</f><v>1.5</v></c></row>' +
    '<row r="5" spans="1:5"><c r="A5" s="4" t="s"><v>6</v></c><c r="B5"><v>50</v></c><c r="C5" s="2"><f t="shared" si="0"/><v>2.5</v></c></row>' +
    '<row r="6" spans="1:5" s="3" customFormat="1" hidden="1"><c r="B6" s="3"><v>12.5</v></c><c r="C6" s="2"><f t="shared" si="0"/><v>0.625</v></c></row>' +
    '<row r="8" spans="1:5"><c r="B8"><f t="array" ref="B8:B9">B3:B4*2</f><v>40</v></c><c r="D8" t="e"><v>#N/A</v></c></row>' +
    '<row r="9" spans="1:5"><c r="B9"><v>60</v></c><c r="E9" t="b"><v>1</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>' +
    '<conditionalFormatting sqref="B3:B6"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>10</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="B3:B6"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule>' +
    "<xm:sqref>C3:C6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>";
  const styles =
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf>' +
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>';
  const strings = [
    "<si><t>云川市路灯养护自评</t></si>",
    '<si><t>指标</t><phoneticPr fontId="1"/></si>',
    "<si><t>分值</t></si>",
    "<si><t>占比</t></si>",
    '<si><r><t xml:space="preserve">养护 </t></r><r><rPr><b/></rPr><t>路灯</t></r><rPh sb="0" eb="2"><t>yanghu</t></rPh></si>',
    '<si><t xml:space="preserve">第一行_x000D_\n第二行 </t></si>',
    "<si><t>=36盏</t></si>",
  ];
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  return {
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`],
      ["xl/worksheets/sheet1.xml", `${SHEET_TYPE}.worksheet+xml`],
      ["xl/worksheets/sheet2.xml", `${SHEET_TYPE}.worksheet+xml`],
      ["xl/styles.xml", `${SHEET_TYPE}.styles+xml`],
      ["xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`],
      ["xl/calcChain.xml", `${SHEET_TYPE}.calcChain+xml`],
      ["xl/tables/table1.xml", `${SHEET_TYPE}.table+xml`],
      ["xl/comments1.xml", `${SHEET_TYPE}.comments+xml`],
      ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
      ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
      [
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      ],
      ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ]),
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"],
      ["rId2", `${OFFICE}/extended-properties`, "docProps/app.xml"],
    ]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="124226"/>` +
      '<bookViews><workbookView/></bookViews><sheets><sheet name="自评" sheetId="1" r:id="rId1"/>' +
      '<sheet name="封面" sheetId="4" state="hidden" r:id="rId7"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评!$A$1:$E$9</definedName></definedNames>' +
      '<calcPr calcId="191029"/></workbook>',
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
      ["rId2", `${OFFICE}/theme`, "theme/theme1.xml"],
      ["rId3", `${OFFICE}/styles`, "styles.xml"],
      ["rId4", `${OFFICE}/sharedStrings`, "sharedStrings.xml"],
      ["rId5", `${OFFICE}/calcChain`, "calcChain.xml"],
      ["rId6", `${OFFICE}/customXml`, "../customXml/item1.xml"],
      ["rId7", `${OFFICE}/worksheet`, "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/sheet2.xml":
      `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>` +
      '<c r="B1" s="3"/></row></sheetData><sheetProtection sheet="1" objects="1"/></worksheet>',
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", `${OFFICE}/drawing`, "../drawings/drawing1.xml"],
      ["rId2", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ["rId3", `${OFFICE}/table`, "../tables/table1.xml"],
      ["rId4", `${OFFICE}/comments`, "../comments1.xml"],
    ]),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}" count="8" uniqueCount="7">${strings.join("")}</sst>`,
    "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="C3" i="1"/><c r="C4"/><c r="C5"/><c r="C6"/><c r="B8" a="1"/></calcChain>`,
    "xl/tables/table1.xml":
      `${DECLARATION}<table xmlns="${MAIN}" id="1" name="指标表" displayName="指标表" ref="A2:C6">` +
      '<tableColumns count="3"><tableColumn id="1" name="指标"/><tableColumn id="2" name="分值"/><tableColumn id="3" name="占比"/></tableColumns></table>',
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>云川市</author></authors><commentList><comment ref="B3" authorId="0"><text><t>按工单</t></text></comment></commentList></comments>`,
    "xl/theme/theme1.xml": `${DECLARATION}<a:theme xmlns:a="${drawing}/main" name="Office"/>`,
    "xl/drawings/drawing1.xml": `${DECLARATION}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing"/>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"><br></v:shape></xml>',
    "customXml/item1.xml": '<b:Sources xmlns:b="urn:foreign" Selected="1"/>',
    "customXml/itemProps1.xml": "<foreign/>",
    "customXml/_rels/item1.xml.rels": relationships([
      ["rId1", `${OFFICE}/customXmlProps`, "itemProps1.xml"],
    ]),
    "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  };
}

/** Like a workbook of a program built on the Open XML SDK: prefixed elements, cells and rows without `r`. */
export function sdkLikePackage(): Record<string, string> {
  return {
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`],
      ["xl/worksheets/sheet1.xml", `${SHEET_TYPE}.worksheet+xml`],
      ["xl/styles.xml", `${SHEET_TYPE}.styles+xml`],
    ]),
    "_rels/.rels": relationships([["R1", `${OFFICE}/officeDocument`, "/xl/workbook.xml"]]),
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="导出" sheetId="1" r:id="R9" xmlns:r="${OFFICE}"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["R9", `${OFFICE}/worksheet`, "/xl/worksheets/sheet1.xml"],
      ["R10", `${OFFICE}/styles`, "/xl/styles.xml"],
    ]),
    "xl/styles.xml": `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="9"><x:protection locked="0"/></x:xf></x:cellXfs></x:styleSheet>`,
    "xl/worksheets/sheet1.xml":
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>` +
      '<x:row><x:c t="inlineStr"><x:is><x:t>单位</x:t></x:is></x:c><x:c t="str"><x:v>云川市路灯所</x:v></x:c></x:row>' +
      '<x:row r="4"><x:c r="B4" s="1"><x:v>0.5</x:v></x:c><x:c><x:v>7</x:v></x:c><x:c r="F4" t="b"><x:v>0</x:v></x:c></x:row>' +
      "<x:row/><x:row><x:c><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>",
  };
}

function contentTypes(overrides: readonly (readonly [string, string])[]): string {
  const items = overrides.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `${items.join("")}</Types>`
  );
}

function relationships(items: readonly (readonly [string, string, string])[]): string {
  const elements = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}
