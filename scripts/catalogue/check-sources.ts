import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ALL_CHECKS } from "../../src/core/checks/all-checks";
import type { CheckSource } from "./catalogue";

/** Begins the name of a file that defines a check: ari-01-completion-rate.ts. */
const CHECK_FILE = /^[a-z]+-\d+-/u;

/** The files of src/core/checks that define a check, sorted by name. */
export function checkFiles(root: string): string[] {
  return readdirSync(path.join(root, "src/core/checks"))
    .filter((file) => CHECK_FILE.test(file))
    .sort();
}

/** Every check with its file's text, in the order of ALL_CHECKS. */
export function readCheckSources(root: string): CheckSource[] {
  const files = checkFiles(root);
  return ALL_CHECKS.map((check) => {
    const file = files.find((name) => name.startsWith(`${check.meta.code.toLowerCase()}-`));
    if (!file) throw new Error(`No file in src/core/checks for ${check.meta.code}`);
    return { check, source: readFileSync(path.join(root, "src/core/checks", file), "utf8") };
  });
}
