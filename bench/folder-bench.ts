import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { readWorkbook } from "../src/workbook/file/read-workbook";
import { ratio, Report } from "./measure";
import { manyTables } from "./workloads";

const FILES = 300;
/** What a unit hands in: some forms in one workbook. */
const TABLES = 5;
const INDICATORS = 15;

/** A folder of workbooks checked by the command line as it is delivered, against reading the same files alone. */
const folder = mkdtempSync(join(tmpdir(), "perf-tables-bench-"));
try {
  const inbox = join(folder, "files");
  mkdirSync(inbox);
  for (let file = 0; file < FILES; file++) {
    const bytes = manyTables(TABLES, INDICATORS + (file % 5));
    writeFileSync(join(inbox, `${String(file).padStart(3, "0")}.xlsx`), bytes);
  }
  const bundle = join(folder, "perf-tables.cjs");
  buildSync({
    entryPoints: [join(import.meta.dirname, "../src/cli/main.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: bundle,
    logLevel: "error",
  });

  const report = new Report();
  const reading = timed(() => {
    for (const name of readdirSync(inbox)) readWorkbook(readFileSync(join(inbox, name)));
  });
  report.add(`read ${FILES} workbooks × ${TABLES} tables, one thread`, reading);
  const threads = new Set([1, availableParallelism()]);
  for (const jobs of threads) {
    const wall = timed(() => check(bundle, inbox, jobs));
    report.add(
      `perf-tables check --report, the same, ${jobs} thread(s)`,
      wall,
      `${ratio(wall, reading)} of reading alone`
    );
  }
  report.print();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** In milliseconds, once: a folder is checked once. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function check(bundle: string, inbox: string, jobs: number): void {
  const page = join(inbox, "..", "report.html");
  const options = ["--jobs", String(jobs), "--report", page, "--fail-on", "never"];
  execFileSync(process.execPath, [bundle, "check", inbox, ...options], {
    stdio: "ignore",
  });
}
