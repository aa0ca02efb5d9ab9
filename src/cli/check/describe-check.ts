import type { ReportFinding, WorkbookReport } from "../../assistant/report/report";
import type { Severity } from "../../core/finding";
import { say } from "../../core/texts/texts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The outcome of one file in a line. */
export function summaryLine(file: string, report: WorkbookReport): string {
  const { tables, counts, ignored, prompts, formulas } = report;
  if (tables.length === 0) return `${file}：没有找到绩效表\n`;
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${severityWord(severity)}${counts[severity]}处`
  );
  const findings = parts.length > 0 ? parts.join("，") : "没有发现问题";
  const more = [
    ...(ignored.length > 0 ? [`已忽略${ignored.length}处`] : []),
    ...(prompts > 0 ? [`【待填写】${prompts}处`] : []),
    ...(formulas > 0 ? [`PERF公式${formulas}处`] : []),
  ];
  const rest = more.length > 0 ? `；${more.join("，")}` : "";
  return `${file}：${tables.length}张绩效表，${findings}${rest}\n`;
}

/** Every finding of one file, and what was set aside with its reason. */
export function findingLines({ tables, others, ignored }: WorkbookReport): string {
  const findings = [...tables.flatMap((table) => table.findings), ...others];
  const setAside = ignored.map(
    ({ severity, sheet, cell, title, code, what, reason }) =>
      `  [已忽略，原为${severityWord(severity)}] ${sheet}!${cell}  ${title}（${code}）\n` +
      `    ${what}\n    理由：${reason}\n`
  );
  return findings.map(describe).join("") + setAside.join("");
}

function describe({ severity, sheet, cell, title, code, what, why, todo }: ReportFinding): string {
  return (
    `  [${severityWord(severity)}] ${sheet}!${cell}  ${title}（${code}）\n` +
    `    ${what}\n    ${why}\n    ${todo}\n`
  );
}

function severityWord(severity: Severity): string {
  return say({ key: `severity.${severity}`, data: {} });
}
