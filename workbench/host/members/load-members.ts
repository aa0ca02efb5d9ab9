import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type MemberTable } from "./member-table";

type Extract = (declarations: string) => MemberTable;

const ROOT = join(__dirname, "../../..");
let loaded: MemberTable | null = null;

/** The member table of the installed @types/office-js, extracted once and kept under .cache. Node only. */
export function loadMembers(): MemberTable {
  loaded ??= readTable();
  return loaded;
}

/** Where the page's build finds the table as JSON; written when missing. */
export function memberTableFile(): string {
  const types = join(ROOT, "node_modules/@types/office-js");
  const { version } = JSON.parse(readFileSync(join(types, "package.json"), "utf8")) as {
    version: string;
  };
  const file = join(ROOT, `.cache/excel-members-${version}.json`);
  if (!existsSync(file)) writeTable(join(types, "index.d.ts"), file);
  return file;
}

function readTable(): MemberTable {
  return JSON.parse(readFileSync(memberTableFile(), "utf8")) as MemberTable;
}

function writeTable(declarations: string, file: string): void {
  // The compiler is needed only here; loading it costs a third of a second.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { extractMembers } = require("./extract-members") as { extractMembers: Extract };
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${String(process.pid)}`;
  writeFileSync(unfinished, JSON.stringify(extractMembers(readFileSync(declarations, "utf8"))));
  renameSync(unfinished, file);
}
