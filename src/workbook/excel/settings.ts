import { runExcel } from "./excel-errors";

/** Text stored in the workbook under a key; null when there is none. One sync. */
export async function readSetting(key: string): Promise<string | null> {
  return runExcel("reading a setting", async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === "string" ? value : null;
  });
}

/** Stores text; null removes the setting. One sync, two to remove. */
export async function writeSetting(key: string, value: string | null): Promise<void> {
  await runExcel("writing a setting", async (context) => {
    const { settings } = context.workbook;
    if (value !== null) {
      settings.add(key, value);
    } else {
      const setting = settings.getItemOrNullObject(key);
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
    }
    await context.sync();
  });
}
