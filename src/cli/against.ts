import { readFile } from "node:fs/promises";
import path from "node:path";
import { readBeside } from "../assistant/beside";
import type { IndicatorTable } from "../core/table/indicator-table";
import { explain, FileError } from "./files";

/** A file to hold others against, as it goes to the threads that check them. */
export interface AgainstFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the files of --against. Throws FileError for one that cannot be read or holds no table to compare with. */
export async function readAgainst(paths: readonly string[]): Promise<readonly AgainstFile[]> {
  return Promise.all(
    paths.map(async (file) => {
      try {
        const one = { name: path.basename(file), bytes: new Uint8Array(await readFile(file)) };
        tablesOf(one);
        return one;
      } catch (error) {
        throw new FileError(`${file}：${explain(error)}`, { cause: error });
      }
    })
  );
}

const known = new WeakMap<AgainstFile, readonly IndicatorTable[]>();

/** The tables of the files; each file is read once a thread. */
export function tablesBeside(files: readonly AgainstFile[]): readonly IndicatorTable[] {
  return files.flatMap(tablesOf);
}

function tablesOf(file: AgainstFile): readonly IndicatorTable[] {
  let tables = known.get(file);
  if (!tables) {
    tables = readBeside(file.name, file.bytes).tables;
    known.set(file, tables);
  }
  return tables;
}
