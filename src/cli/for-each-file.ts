import { explain } from "./files";
import { startProgress } from "./progress";

export interface FileResults<Result> {
  readonly results: readonly Result[];
  /** Files that could not be read; each was reported on standard error. */
  readonly failed: number;
}

/** Does the work for every file in turn; a file that fails is reported and the others are still done. */
export async function forEachFile<Result>(
  files: readonly string[],
  work: (file: string) => Promise<Result>
): Promise<FileResults<Result>> {
  const results: Result[] = [];
  let failed = 0;
  const progress = startProgress(files.length);
  const errors: string[] = [];
  for (const file of files) {
    try {
      results.push(await work(file));
    } catch (error) {
      failed += 1;
      errors.push(`${file}：${explain(error)}\n`);
    }
    progress.step(file);
  }
  progress.stop();
  for (const error of errors) process.stderr.write(error);
  return { results, failed };
}
