import { strToU8, zipSync } from "fflate";
import { columnName } from "../src/core/sheet/address";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "权重",
  "目标值",
  "业绩值",
  "完成率",
  "指标得分",
  "赋分规则",
  "偏差原因分析及改进措施",
];

/** One sheet of 50,000 rows × 20 columns, numbers and short texts by turns, with one indicator table on top. */
export function millionCells(): Uint8Array {
  const rows = formRows(20);
  for (let row = rows.length; row < 50_000; row++) {
    rows.push(
      Array.from({ length: 20 }, (_, column) =>
        column % 2 === 0 ? row * 20 + column : `记录${row % 500}`
      )
    );
  }
  return packageOf([rows]);
}

/** One sheet a table, each with some indicators. */
export function manyTables(tables: number, indicators: number): Uint8Array {
  return packageOf(Array.from({ length: tables }, () => formRows(indicators)));
}

/** The same tables below each other on one sheet. */
export function stackedTables(tables: number, indicators: number): Uint8Array {
  return packageOf([Array.from({ length: tables }, () => [...formRows(indicators), [""]]).flat()]);
}

type Row = (string | number)[];

function formRows(indicators: number): Row[] {
  const weight = 90 / indicators;
  const rows: Row[] = [
    ["项目支出绩效自评表"],
    ["（2024年度）"],
    ["项目名称", "道路亮化项目"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 20, 20, 19.5, 10, "97.5%", 9.75],
    HEADINGS,
  ];
  for (let index = 0; index < indicators; index++) {
    const target = 100 + index;
    rows.push([
      index < indicators / 2 ? "产出指标" : "效益指标",
      "数量指标",
      `建设任务${index}`,
      weight,
      `>=${target}个`,
      `=${target}个`,
      "100%",
      weight,
      "按照完成比例赋分",
      "",
    ]);
  }
  rows.push(["总分", "", "", 100, "", "", "", "99.75分"]);
  return rows;
}

function packageOf(sheets: readonly Row[][]): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {};
  sheets.forEach((rows, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows, strings);
  });
  const numbers = sheets.map((_, index) => index + 1);
  parts["xl/sharedStrings.xml"] =
    `<sst xmlns="${MAIN}">${[...strings.keys()].map((text) => `<si><t>${text.replaceAll(">", "&gt;")}</t></si>`).join("")}</sst>`;
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
    numbers
      .map((number) => `<sheet name="表${number}" sheetId="${number}" r:id="rId${number}"/>`)
      .join("") +
    `</sheets></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    numbers
      .map((number) => relationship(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`))
      .join("") +
    relationship("rIdStrings", "sharedStrings", "sharedStrings.xml") +
    `</Relationships>`;
  parts["_rels/.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    relationship("rId1", "officeDocument", "xl/workbook.xml") +
    `</Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  parts["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>` +
    numbers
      .map(
        (number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`
      )
      .join("") +
    `</Types>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    { level: 6 }
  );
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

function sheetXml(rows: readonly Row[], strings: Map<string, number>): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) => {
      if (value === "") return "";
      const address = columnName(column) + String(index + 1);
      if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
      let at = strings.get(value);
      if (at === undefined) {
        at = strings.size;
        strings.set(value, at);
      }
      return `<c r="${address}" t="s"><v>${at}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}
