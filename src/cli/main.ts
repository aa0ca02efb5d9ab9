import { CommanderError } from "commander";
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
  });
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

void main();
