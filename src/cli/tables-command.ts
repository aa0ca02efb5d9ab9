import type { AnalysedTable } from "../assistant/analyse";
import { formatArea } from "../core/sheet/address";
import { tableName } from "../core/table/indicator-table";
import { say } from "../core/texts/texts";
import { analyseFile } from "./analyse-file";
import { forEachFile } from "./for-each-file";
import { openFile } from "./files";
import { tableJson } from "./json-shapes";
import { type TemplateOptions, wantedTemplates } from "./template-option";

export interface TablesOptions extends TemplateOptions {
  readonly json?: boolean;
}

/** `perf-tables tables FILE…`: what was recognised. */
export async function tablesCommand(
  files: readonly string[],
  { json, ...options }: TablesOptions
): Promise<number> {
  const templates = await wantedTemplates(options);
  const { results, failed } = await forEachFile(files, async (file) => {
    const workbook = await openFile(file);
    return { file, tables: await analyseFile(file, workbook, { kind: "automatic" }, templates) };
  });
  if (json) {
    const output = results.map(({ file, tables }) => ({ file, tables: tables.map(tableJson) }));
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    for (const { file, tables } of results) process.stdout.write(describeFile(file, tables));
  }
  return failed > 0 ? 2 : 0;
}

function describeFile(file: string, tables: readonly AnalysedTable[]): string {
  const lines = tables.map(({ table, profile }) => {
    const kind = say({ key: `kind.${table.kind}`, data: {} });
    const score = table.total?.score.text || "—";
    return (
      `  ${table.sheet}!${formatArea(table.area)}  ${kind}  ${table.year ?? "年度不明"}  ${tableName(table)}\n` +
      `    ${table.indicators.length}项指标，总分${score}，计分方案${profile.profile.id}（${say(profile.why)}）`
    );
  });
  const summary = tables.length === 0 ? "没有找到绩效表" : `找到${tables.length}张绩效表`;
  return `${file}：${summary}\n${lines.map((line) => `${line}\n`).join("")}`;
}
