import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../src/workbook/file/read-workbook";
import { bundle } from "./bundle";
import { once, ratio, Report } from "./measure";
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
  const program = join(folder, "perf-tables.cjs");
  bundle(join(import.meta.dirname, "../src/cli/main.ts"), program);

  const report = new Report();
  const reading = once(() => {
    for (const name of readdirSync(inbox)) readWorkbook(readFileSync(join(inbox, name)));
  });
  report.add(`read ${FILES} workbooks × ${TABLES} tables, one thread`, reading);
  const threads = new Set([1, availableParallelism()]);
  for (const jobs of threads) {
    const wall = once(() => check(program, inbox, jobs));
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

function check(program: string, inbox: string, jobs: number): void {
  const page = join(inbox, "..", "report.html");
  const options = ["--jobs", String(jobs), "--report", page, "--fail-on", "never"];
  execFileSync(process.execPath, [program, "check", inbox, ...options], {
    stdio: "ignore",
  });
}
