import { plain } from "../json";
import type { Probe } from "../probe";

const KEY = "perf-tables.self-test";
const TEXT = '{"方案":"XJ","引号":"“\\"”"}';

export const settings: Probe = {
  id: "settings",
  title: "随工作簿保存的设置：写、改、读、删",
  english: "Settings kept with the workbook",
  source: "计分方案等设置存在工作簿里，是 JSON 文字（settings.ts）。",
  expected: {
    missing: null,
    text: true,
    object: {
      表: ["一", 2, true, null],
    },
    deleted: "done",
    gone: null,
  },
  run: async (scratch) => {
    const read = (): Promise<unknown> =>
      scratch.run(async (_sheet, context) => {
        const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
        await context.sync();
        return setting.isNullObject ? null : (setting.value as unknown);
      });
    const write = (value: unknown): Promise<string> =>
      scratch.attempt((_sheet, context) => {
        context.workbook.settings.add(KEY, value);
      });
    const missing = await read();
    await write("旧");
    await write(TEXT);
    const text = await read();
    await write({ 表: ["一", 2, true, null] });
    const object = await read();
    const deleted = await scratch.attempt((_sheet, context) => {
      context.workbook.settings.getItemOrNullObject(KEY).delete();
    });
    return {
      missing: plain(missing),
      text: text === TEXT,
      object: plain(object),
      deleted,
      gone: plain(await read()),
    };
  },
};
