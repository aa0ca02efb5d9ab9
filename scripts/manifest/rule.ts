import type { Command } from "../../src/commands/commands";
import type { Language } from "../../src/core/texts/message";
import type { XmlElement } from "./xml-tree";

/** A manifest with what it names outside itself. Tests replace any of it. */
export interface ManifestProject {
  readonly root: XmlElement;
  /** The content of a file by the path in its address, such as "assets/icons/pane-16.png"; null when missing. */
  readonly readAsset: (path: string) => Uint8Array | null;
  /** Version of package.json, such as "0.1.0". */
  readonly packageVersion: string;
  readonly commands: readonly Command[];
  readonly commandText: (key: Command["label"], language: Language) => string;
  /** Command ids that registerCommands really associates. */
  readonly associated: readonly string[];
}

export interface Fault {
  /** What is wrong and what to do about it. */
  readonly message: string;
  /** 1-based. */
  readonly line: number;
}

export interface Rule {
  /** Stable, for tests and searches. */
  readonly id: string;
  readonly check: (project: ManifestProject) => Iterable<Fault>;
}

export interface RuleFault extends Fault {
  readonly rule: string;
}

export function fault(element: XmlElement, message: string): Fault {
  return { message, line: element.line };
}
