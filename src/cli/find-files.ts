import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** What Excel and WPS call a workbook; those that cannot be read are told to the person, not passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/iu;
/** Beside an open workbook lies a lock file of such a name. */
const LOCK = /^~\$/u;

export interface FoundFiles {
  /** Each file once, in the order of the command line; those of a folder by name. */
  readonly files: readonly string[];
  /** Folders without a workbook. */
  readonly empty: readonly string[];
}

/** Files as they are, folders by the workbooks in them and in the folders below. Links to folders are not followed. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = new Map<string, string>();
  const empty: string[] = [];
  for (const path of paths) {
    const files = (await isFolder(path)) ? await workbooksIn(path) : [path];
    if (files.length === 0) empty.push(path);
    for (const file of files) {
      const key = resolve(file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return { files: [...found.values()], empty };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await workbooksIn(path)));
    else if (WORKBOOK.test(entry.name) && !LOCK.test(entry.name)) files.push(path);
  }
  return files;
}
