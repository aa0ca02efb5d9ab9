import { availableParallelism } from "node:os";
import { reportPage } from "../assistant/report/page/report-page";
import type { Severity } from "../core/finding";
import { say } from "../core/texts/texts";
import { readAgainst } from "./against";
import { checkFiles } from "./check/check-files";
import type { CheckedFile } from "./check/check-file";
import { findingLines, summaryLine } from "./check/describe-check";
import { explain, FileError, isSameFile, writeWhole } from "./files";
import { findFiles } from "./find-files";
import { type ProfileOptions, wantedProfile } from "./profile-option";
import { startProgress } from "./progress";
import { type TemplateOptions, wantedTemplates } from "./template-option";
import { namesBelow } from "./short-names";

export type FailOn = "error" | "warning" | "never";

export interface CheckOptions extends ProfileOptions, TemplateOptions {
  readonly json?: boolean;
  readonly failOn: FailOn;
  /** Where the report page goes. */
  readonly report?: string;
  readonly jobs?: number;
  /** Files to hold every file against. */
  readonly against?: readonly string[];
  /** Passes over what is stored in the workbooks. */
  readonly strict?: boolean;
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/**
 * `perf-tables check PATH…`: 0 nothing at or above the level, 1 findings, 2 a file could not be read.
 * @param program what the threads run; null checks in this thread
 */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  program: string | null = null
): Promise<number> {
  const wanted = await wantedProfile(options);
  const against = await readAgainst(options.against ?? []);
  const templates = await wantedTemplates(options);
  const { files, empty } = await findFiles(paths);
  if (options.report !== undefined) await refuseInput(options.report, files);
  const progress = startProgress(files.length);
  const checked = await checkFiles(
    files,
    { wanted, isStrict: options.strict ?? false, against, templates },
    { jobs: options.jobs ?? availableParallelism(), program, onDone: progress.step }
  );
  progress.stop();
  print(checked, options);
  for (const one of checked) {
    const lines = one.report ? one.notes : [`${one.file}：${one.failure}`];
    for (const line of lines) process.stderr.write(`${line}\n`);
  }
  for (const folder of empty) {
    process.stderr.write(`${folder}：${say({ key: "error.folder-empty", data: {} })}\n`);
  }
  if (options.report !== undefined) {
    await writeReport(options.report, checked);
    process.stderr.write(`报告：${options.report}\n`);
  }
  if (empty.length > 0 || checked.some(({ report }) => report === null)) return 2;
  const failing = FAILING[options.failOn];
  const isBad = checked.some(
    ({ report }) => report && failing.some((severity) => report.counts[severity] > 0)
  );
  return isBad ? 1 : 0;
}

function print(checked: readonly CheckedFile[], options: CheckOptions): void {
  const read = checked.filter((one) => one.report !== null);
  if (options.json) {
    const output = read.map(({ file, findings, report }) => ({
      file,
      findings,
      summary: { ...report.counts, tables: report.tables.length },
    }));
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
    return;
  }
  for (const { file, report } of read) {
    process.stdout.write(summaryLine(file, report));
    // The findings of a hundred files stand in the report; here they would only scroll away.
    if (options.report === undefined) process.stdout.write(findingLines(report));
  }
}

/** Refuses, before anything is checked, to write the report over a workbook. */
async function refuseInput(path: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (await isSameFile(path, file)) {
      throw new FileError(say({ key: "error.report-over-input", data: { file } }));
    }
  }
}

async function writeReport(path: string, checked: readonly CheckedFile[]): Promise<void> {
  const names = namesBelow(checked.map(({ file }) => file));
  const files = checked.map((one, index) => ({ ...one, name: names[index] ?? one.file }));
  const page = reportPage(files, { date: new Date().toLocaleString("zh-CN", { hour12: false }) });
  try {
    await writeWhole(path, new TextEncoder().encode(page));
  } catch (error) {
    throw new FileError(explain(error), { cause: error });
  }
}
