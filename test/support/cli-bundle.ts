import { execFile } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";

const ROOT = join(__dirname, "../..");

/** The command line as one file, as it is built for delivery: its threads run it too. */
export function bundleCli(folder: string): string {
  const outfile = join(folder, "perf-tables.cjs");
  buildSync({
    entryPoints: [join(ROOT, "src/cli/main.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

/** Runs the bundle in a process of its own. */
export function runBundle(
  bundle: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bundle, ...args], { encoding: "utf8" }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
