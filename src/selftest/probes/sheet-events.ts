import { hear } from "../events";
import type { Probe } from "../probe";
import type { Scratch } from "../scratch";

export const sheetEvents: Probe = {
  id: "sheet-events",
  title: "新增、激活、改名、删除工作表的事件",
  english: "Events of sheets that come, go and get another name",
  source:
    "表多了少了要重新识别；改名没有事件（ExcelApi 1.17 才有），每次读取时比较名称（watch.ts）。",
  expected: ["added Local", "deleted Local"],
  run: async (scratch) => {
    let added: string | null = null;
    const act = async (): Promise<void> => {
      const { id, name } = await scratch.run(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.add().load("id, name");
        await context.sync();
        return { id: sheet.id, name: sheet.name };
      });
      added = id;
      await scratch.attempt((_sheet, { workbook: { worksheets } }) => {
        worksheets.getItem(id).name = `${name}（自检）`;
      });
      await scratch.attempt((_sheet, { workbook: { worksheets } }) => {
        worksheets.getItem(id).delete();
      });
    };
    try {
      return await hear(
        scratch,
        (_sheet, { workbook: { worksheets } }, heard) => [
          worksheets.onAdded.add(({ source }) => heard(`added ${source}`)),
          worksheets.onActivated.add(() => heard("activated")),
          worksheets.onDeactivated.add(() => heard("deactivated")),
          worksheets.onDeleted.add(({ source }) => heard(`deleted ${source}`)),
          worksheets.onChanged.add(({ address }) => heard(`changed ${address}`)),
        ],
        act
      );
    } finally {
      if (added !== null) await removeSheet(scratch, added);
    }
  },
};

/** For the case that the probe did not come to its end. */
function removeSheet(scratch: Scratch, id: string): Promise<void> {
  return scratch.run(async (_sheet, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
