import { CommanderError } from "commander";
import { isMainThread } from "node:worker_threads";
import { serveChecks } from "./check/check-worker";
import { explain } from "./files";
import { buildProgram, usageMessage } from "./program";

const EXIT_USAGE = 2;

/** Quiet when the reader of a pipe has seen enough (perf-tables … | head). */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : EXIT_USAGE);
});

async function main(): Promise<void> {
  const program = buildProgram((code) => {
    process.exitCode = code;
  }, __filename);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = usageMessage(error);
      if (message === null) return;
      process.stderr.write(`${message}\n`);
    } else {
      process.stderr.write(`${explain(error)}\n`);
    }
    process.exitCode = EXIT_USAGE;
  }
}

// The threads of the pool run this same file.
if (isMainThread) void main();
else serveChecks();
