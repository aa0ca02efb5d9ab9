import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  COMMANDS,
  type CommandHandlers,
  commandText,
  registerCommands,
} from "../../src/commands/commands";
import type { ManifestProject } from "./rule";

/** What the manifest of this repository names outside itself. */
export function readManifestProject(folder: string): Omit<ManifestProject, "root"> {
  const packageFile = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return {
    readAsset: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file) : null;
    },
    packageVersion: packageFile.version,
    commands: COMMANDS,
    commandText,
    associated: associatedCommands(),
  };
}

/** Runs registerCommands against an Office of our own and notes the names it is given. */
function associatedCommands(): string[] {
  const names: string[] = [];
  const stub = { actions: { associate: (name: string) => names.push(name) } };
  const before = Object.getOwnPropertyDescriptor(globalThis, "Office");
  Object.defineProperty(globalThis, "Office", { value: stub, configurable: true });
  try {
    const handlers: CommandHandlers = {
      openPane: ignore,
      checkAll: ignore,
      fillAll: ignore,
      submitCheck: ignore,
      failed: ignore,
    };
    registerCommands(handlers);
  } finally {
    if (before) Object.defineProperty(globalThis, "Office", before);
    else Reflect.deleteProperty(globalThis, "Office");
  }
  return names;
}

function ignore(): void {
  // The handlers never run here; only their names count.
}
