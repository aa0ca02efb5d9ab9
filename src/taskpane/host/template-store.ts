import { isRecognitionTemplate } from "../../assistant/recognition-settings";
import type { RecognitionTemplate } from "../../core/recognition/correction";

const KEY = "perf-tables.templates";

/**
 * The templates that a person keeps for all files, on this computer alone. Where the host keeps nothing (storage is
 * switched off), they last as long as the pane.
 */
export class TemplateStore {
  private templates: readonly RecognitionTemplate[];

  constructor(
    private readonly storage: Pick<Storage, "getItem" | "setItem"> | null = ownStorage()
  ) {
    this.templates = this.load();
  }

  /** In the order in which they were kept. */
  list(): readonly RecognitionTemplate[] {
    return this.templates;
  }

  /** Keeps a template; one of the same name is replaced. */
  keep(template: RecognitionTemplate): void {
    this.store([...this.templates.filter(({ name }) => name !== template.name), template]);
  }

  remove(name: string): void {
    this.store(this.templates.filter((template) => template.name !== name));
  }

  private load(): readonly RecognitionTemplate[] {
    try {
      const stored: unknown = JSON.parse(this.storage?.getItem(KEY) ?? "[]");
      return Array.isArray(stored) ? stored.filter(isRecognitionTemplate) : [];
    } catch {
      return [];
    }
  }

  private store(templates: readonly RecognitionTemplate[]): void {
    this.templates = templates;
    try {
      this.storage?.setItem(KEY, JSON.stringify(templates));
    } catch {
      // Full or switched off: they last as long as the pane.
    }
  }
}

function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
