/* global Office */
import type { Language } from "../core/texts/message";
import { enUS } from "./texts/en-US";
import { type CommandTextKey, type CommandTexts, zhCN } from "./texts/zh-CN";

const TEXTS: Readonly<Record<Language, CommandTexts>> = { "zh-CN": zhCN, "en-US": enUS };

export type CommandId = "openPane" | "checkAll" | "fillAll" | "submitCheck";

/**
 * One command feeds its ribbon button (manifest.xml), its key (assets/shortcuts.json) and its button
 * in the pane; `npm run validate` compares those two files with this list.
 */
export interface Command {
  /** The function name in the manifest and the action id in the shortcuts file. */
  readonly id: CommandId;
  readonly label: CommandTextKey;
  readonly tip: CommandTextKey;
  /** File name in assets/icons, without size. */
  readonly icon: string;
  readonly key: string;
}

/** In the order of the ribbon; the keys count along, so that they need no translation. */
export const COMMANDS: readonly Command[] = [
  {
    id: "openPane",
    label: "openPane.label",
    tip: "openPane.tip",
    icon: "pane",
    key: "Ctrl+Shift+Alt+1",
  },
  {
    id: "checkAll",
    label: "checkAll.label",
    tip: "checkAll.tip",
    icon: "check",
    key: "Ctrl+Shift+Alt+2",
  },
  {
    id: "fillAll",
    label: "fillAll.label",
    tip: "fillAll.tip",
    icon: "fill",
    key: "Ctrl+Shift+Alt+3",
  },
  {
    id: "submitCheck",
    label: "submitCheck.label",
    tip: "submitCheck.tip",
    icon: "submit",
    key: "Ctrl+Shift+Alt+4",
  },
];

export function commandText(key: CommandTextKey, language: Language = "zh-CN"): string {
  return TEXTS[language][key];
}

/** What the commands do. A command that rejects ends in `failed`, which tells the person. */
export interface CommandHandlers extends Readonly<Record<CommandId, () => Promise<void> | void>> {
  readonly failed: (command: CommandId, error: unknown) => void;
}

/** What the host passes: an event for a ribbon button, nothing that needs an answer for a key. */
type CommandEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | undefined;

/** Answers ribbon buttons and keys. Call it once while the page loads, before Office is ready. */
export function registerCommands(handlers: CommandHandlers): void {
  for (const { id } of COMMANDS) {
    Office.actions.associate(id, (event: CommandEvent) => runCommand(id, handlers, event));
  }
}

async function runCommand(
  id: CommandId,
  handlers: CommandHandlers,
  event: CommandEvent
): Promise<void> {
  try {
    await handlers[id]();
  } catch (error) {
    handlers.failed(id, error);
  } finally {
    // Without this the button stays busy and Excel says that the add-in does not respond.
    event?.completed?.();
  }
}
