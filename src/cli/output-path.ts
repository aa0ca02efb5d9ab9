import { say } from "../core/texts/texts";
import { FileError, isSameFile } from "./files";

/** Where a command writes. */
export interface OutputOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
}

/** Where to write; null for a dry run. Throws a text for a person when the choice is missing or unsafe. */
export async function outputPath(file: string, options: OutputOptions): Promise<string | null> {
  if (options.dryRun) return null;
  if (options.inPlace) return file;
  if (options.output === undefined) {
    throw new FileError(say({ key: "error.no-output", data: {} }));
  }
  if (await isSameFile(file, options.output)) {
    throw new FileError(say({ key: "error.same-output", data: {} }));
  }
  return options.output;
}
