import { Presets, SingleBar } from "cli-progress";

/** Below this a bar is more noise than help. */
const MANY_FILES = 4;

/** A progress bar on a terminal for many files; silent otherwise. Writes to standard error. */
export interface Progress {
  step(file: string): void;
  stop(): void;
}

export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < MANY_FILES)
    return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: "{bar} {value}/{total} {file}",
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic
  );
  bar.start(total, 0, { file: "" });
  return { step: (file) => bar.increment(1, { file }), stop: () => bar.stop() };
}
