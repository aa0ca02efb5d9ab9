import { hear } from "../events";
import type { Probe } from "../probe";

export const selectionEvents: Probe = {
  id: "selection-events",
  title: "选中单元格的事件",
  english: "Selection events",
  source: "面板跟着光标走；地址不带工作表名是推断的（selection.ts）。",
  expected: [
    {
      isHere: true,
      address: "B2:C3",
    },
    {
      isHere: true,
      address: "D:D",
    },
    {
      isHere: true,
      address: "5:5",
    },
  ],
  run: (scratch) =>
    hear(
      scratch,
      (_sheet, context, heard) => [
        context.workbook.worksheets.onSelectionChanged.add((event) =>
          heard({ isHere: event.worksheetId === scratch.id, address: event.address })
        ),
      ],
      async () => {
        await scratch.attempt((sheet) => {
          sheet.activate();
          sheet.getRange("B2:C3").select();
        });
        await scratch.pause(500);
        await scratch.attempt((sheet) => {
          sheet.getRange("D:D").select();
        });
        await scratch.pause(500);
        await scratch.attempt((sheet) => {
          sheet.getRange("5:5").select();
        });
      }
    ),
};
