import { hear } from "../events";
import type { Probe } from "../probe";

export const sheetEvents: Probe = {
  id: "sheet-events",
  title: "新增、激活、改名、删除工作表的事件",
  english: "Events of sheets that come, go and get another name",
  source:
    "表多了少了要重新识别；改名没有事件（ExcelApi 1.17 才有），每次读取时比较名称（watch.ts）。",
  expected: ["added Local", "deleted Local"],
  run: (scratch) => {
    const name = `自检临时${scratch.id.replaceAll(/[^0-9A-Za-z]/g, "").slice(0, 8)}`;
    return hear(
      scratch,
      (_sheet, { workbook: { worksheets } }, heard) => [
        worksheets.onAdded.add(({ source }) => heard(`added ${source}`)),
        worksheets.onActivated.add(() => heard("activated")),
        worksheets.onDeactivated.add(() => heard("deactivated")),
        worksheets.onDeleted.add(({ source }) => heard(`deleted ${source}`)),
        worksheets.onChanged.add(({ address }) => heard(`changed ${address}`)),
      ],
      async () => {
        await scratch.attempt((_sheet, { workbook: { worksheets } }) => {
          worksheets.add(name);
        });
        await scratch.attempt((_sheet, { workbook: { worksheets } }) => {
          worksheets.getItem(name).name = `${name}乙`;
        });
        await scratch.attempt((_sheet, { workbook: { worksheets } }) => {
          worksheets.getItem(`${name}乙`).delete();
        });
      }
    );
  },
};
