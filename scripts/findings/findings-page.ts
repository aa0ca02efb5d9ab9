import { readFileSync } from "node:fs";
import path from "node:path";
import { analyse, type AnalysedTable } from "../../src/assistant/analyse";
import type { Finding, Severity } from "../../src/core/finding";
import { tableName } from "../../src/core/table/indicator-table";
import { describeFinding } from "../../src/core/texts/finding-text";
import { say } from "../../src/core/texts/texts";
import { readWorkbook } from "../../src/workbook/file/read-workbook";
import { plain, table } from "../catalogue/markdown";

/** A workbook of the record: the layout and figures of a published form, its texts in our own words. */
export interface RecordedWorkbook {
  /** Below test/fixtures. */
  readonly file: string;
  /** What it is, in Chinese. */
  readonly title: string;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const HEAD = ["单元格", "级别", "代码", "问题"];

/** What the checks find in the recorded workbooks, as Markdown: a change of behaviour shows as a change of this page. */
export function writeFindingsPage(root: string, workbooks: readonly RecordedWorkbook[]): string {
  const chapters = workbooks.map(({ file, title }) => {
    const bytes = new Uint8Array(readFileSync(path.join(root, "test/fixtures", file)));
    return writeChapter(file, title, analyse(readWorkbook(bytes).sheets));
  });
  return [
    "# 公开表格上的核对结果",
    "<!-- 由 scripts/findings/make-findings.ts 生成，请勿手工修改。 -->",
    "这些工作簿保留了公开表格的版式和数字，文字由我们改写，单位名称是虚构的。这一页记录各项检查在上面找到的全部问题：检查有任何变化，这一页就会变，测试会指出来。",
    ...chapters,
  ]
    .join("\n\n")
    .concat("\n");
}

function writeChapter(file: string, title: string, tables: readonly AnalysedTable[]): string {
  const findings = tables.flatMap((one) => one.findings);
  const summary = `test/fixtures/${file}：${tables.length}张表，${countsOf(findings)}。`;
  return [`## ${title}`, summary, ...tables.map(writeTable)].join("\n\n");
}

function writeTable({ table: form, profile, findings }: AnalysedTable): string {
  const kind = say({ key: `kind.${form.kind}`, data: {} });
  const heading = `### ${plain(form.sheet)} ${plain(tableName(form))}`;
  const facts = `${kind}，${form.indicators.length}项指标，方案${profile.profile.id}，${countsOf(findings)}。`;
  if (findings.length === 0) return `${heading}\n\n${facts}`;
  return `${heading}\n\n${facts}\n\n${table(HEAD, findings.map(rowOf))}`;
}

function rowOf(finding: Finding): string[] {
  const { what } = describeFinding(finding);
  return [
    finding.cell,
    say({ key: `severity.${finding.severity}`, data: {} }),
    finding.code,
    plain(what.replace(/\s+/gu, " ")),
  ];
}

function countsOf(findings: readonly Finding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${say({ key: `severity.${severity}`, data: {} })}${count}处`];
  });
  return counts.length === 0 ? "没有发现问题" : counts.join("，");
}
