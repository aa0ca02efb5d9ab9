import type { Finding, Severity } from "../core/finding";
import { checkTitle, describeFinding } from "../core/texts/finding-text";
import { say } from "../core/texts/texts";
import { analyseFile } from "./analyse-file";
import { forEachFile } from "./for-each-file";
import { openFile } from "./files";
import { findingJson } from "./json-shapes";
import { type ProfileOptions, wantedProfile } from "./profile-option";

export type FailOn = "error" | "warning" | "never";

export interface CheckOptions extends ProfileOptions {
  readonly json?: boolean;
  readonly failOn: FailOn;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly tables: number;
}

/** `perf-tables check FILE…`: 0 nothing at or above the level, 1 findings, 2 a file could not be read. */
export async function checkCommand(
  files: readonly string[],
  options: CheckOptions
): Promise<number> {
  const wanted = await wantedProfile(options);
  const { results, failed } = await forEachFile(files, async (file) => {
    const workbook = await openFile(file);
    const tables = await analyseFile(file, workbook, wanted);
    const findings = tables.flatMap((table) => table.findings);
    return { file, findings, summary: summarise(findings, tables.length) };
  });
  if (options.json) {
    const output = results.map(({ file, findings, summary }) => ({
      file,
      findings: findings.map(findingJson),
      summary,
    }));
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    for (const { file, findings, summary } of results) {
      process.stdout.write(describeFile(file, findings, summary));
    }
  }
  if (failed > 0) return 2;
  const failing = FAILING[options.failOn];
  return results.some(({ summary }) => failing.some((severity) => summary[severity] > 0)) ? 1 : 0;
}

function summarise(findings: readonly Finding[], tables: number): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info"), tables };
}

function describeFile(file: string, findings: readonly Finding[], summary: Summary): string {
  if (summary.tables === 0) return `${file}：没有找到绩效表\n`;
  const counts = SEVERITIES.filter((severity) => summary[severity] > 0).map(
    (severity) => `${severityWord(severity)}${summary[severity]}处`
  );
  const head = `${file}：${summary.tables}张绩效表，${counts.length > 0 ? counts.join("，") : "没有发现问题"}\n`;
  return head + findings.map(describe).join("");
}

function describe(finding: Finding): string {
  const { what, why, todo } = describeFinding(finding);
  const place = `${finding.sheet}!${finding.cell}`;
  return (
    `  [${severityWord(finding.severity)}] ${place}  ${checkTitle(finding.code)}（${finding.code}）\n` +
    `    ${what}\n    ${why}\n    ${todo}\n`
  );
}

function severityWord(severity: Severity): string {
  return say({ key: `severity.${severity}`, data: {} });
}
