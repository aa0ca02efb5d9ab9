import { plain, type Json } from "../json";
import type { Probe } from "../probe";

const AFTER_MS = 500;

export const typingByHand: Probe = {
  id: "typing-by-hand",
  title: "人工：有人打字时的更改事件",
  english: "By hand: the change event when a person types",
  source: "凭 triggerSource 不是 ThisLocalAddin 认出别人的改动（watch.ts；rule:changed-details）。",
  steps: "自检会新建一张表。请在那张表的 B2 输入 95% 后回车，然后按“看结果”。",
  expected: {
    events: [
      {
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: {
          valueAfter: 0.95,
          valueTypeAfter: "Double",
        },
      },
    ],
    cell: [[0.95], ["95%"], ["0%"]],
  },
  doubt: "人打字时 triggerSource 也许是空的，也许是 Unknown。",
  start: async (scratch) => {
    const events: Json[] = [];
    const handler = await scratch.run(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("B2").select();
      const added = sheet.onChanged.add(async (event) => {
        events.push({
          address: event.address,
          changeType: event.changeType,
          source: event.source,
          triggerSource: plain(event.triggerSource),
          details: plain(event.details),
        });
      });
      await context.sync();
      return added;
    });
    return async () => {
      await scratch.pause(AFTER_MS);
      handler.remove();
      await handler.context.sync();
      const cell = await scratch.run(async (sheet, context) => {
        const range = sheet.getRange("B2").load("values, text, numberFormat");
        await context.sync();
        return plain([range.values[0], range.text[0], range.numberFormat[0]]);
      });
      return { events, cell };
    };
  },
};
