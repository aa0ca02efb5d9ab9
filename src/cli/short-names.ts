import { dirname, relative, resolve, sep } from "node:path";

/** Paths as they are read below the folder that holds all of them: "乡镇/自评表.xlsx". */
export function namesBelow(paths: readonly string[]): string[] {
  const folders = paths.map((path) => dirname(resolve(path)));
  const common = folders.reduce<string | null>(
    (shared, folder) => (shared === null ? folder : sharedFolder(shared, folder)),
    null
  );
  return paths.map((path) => relative(common ?? "", resolve(path)));
}

function sharedFolder(one: string, other: string): string {
  const steps = one.split(sep);
  const others = other.split(sep);
  const length = steps.findIndex((step, index) => step !== others[index]);
  return length === -1 ? one : steps.slice(0, length).join(sep) || sep;
}
