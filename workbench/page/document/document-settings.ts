import { type DocumentStore } from "../../host/document-store";
import { type OpenedFile } from "./opened-file";

/** Gives the simulated Excel the settings of the add-in that travel with the file. */
export function readStoredSettings(file: OpenedFile, store: DocumentStore): void {
  for (const [key, value] of file.settings) store.settings.set(key, value);
}

/** What the add-in stored in the workbook; a key that it took away is told as null. */
export function settingsToSave(file: OpenedFile, store: DocumentStore): Map<string, string | null> {
  const settings = new Map<string, string | null>();
  for (const key of file.settings.keys()) if (!store.settings.has(key)) settings.set(key, null);
  for (const [key, value] of store.settings) {
    if (typeof value === "string") settings.set(key, value);
  }
  return settings;
}
