import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle";

/** Measures the bundled code: what is delivered is bundled too. */
const folder = mkdtempSync(join(tmpdir(), "perf-tables-bench-"));
try {
  const program = join(folder, "analysis-bench.cjs");
  bundle(join(import.meta.dirname, "analysis-bench.ts"), program);
  execFileSync(process.execPath, [program], { stdio: "inherit" });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
