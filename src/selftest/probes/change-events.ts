import { hear } from "../events";
import { plain } from "../json";
import type { Probe } from "../probe";

export const changeEvents: Probe = {
  id: "change-events",
  title: "加载项自己写入时的更改事件",
  english: "Change events of our own writes",
  source: "凭 triggerSource 认出自己的写入；多个单元格没有明细（watch.ts；rule:changed-details）。",
  expected: [
    {
      isHere: true,
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      details: {
        valueAfter: "一",
        valueTypeAfter: "String",
      },
    },
    {
      isHere: true,
      address: "A2:B3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      details: null,
    },
  ],
  doubt: "details 和 triggerSource 在各版本中不同。",
  run: (scratch) =>
    hear(
      scratch,
      (_sheet, context, heard) => [
        context.workbook.worksheets.onChanged.add((event) =>
          heard({
            isHere: event.worksheetId === scratch.id,
            address: event.address,
            changeType: event.changeType,
            source: event.source,
            triggerSource: plain(event.triggerSource),
            details: plain(event.details),
          })
        ),
      ],
      async () => {
        await scratch.attempt((sheet) => {
          sheet.getRange("A1").values = [["一"]];
        });
        await scratch.attempt((sheet) => {
          sheet.getRange("A2:B3").values = [
            [1, 2],
            [3, 4],
          ];
        });
      }
    ),
};
