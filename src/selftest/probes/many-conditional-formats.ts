import type { Probe } from "../probe";

const CELLS = 300;

export const manyConditionalFormats: Probe = {
  id: "many-conditional-formats",
  title: "一个标记覆盖 300 个不相连的单元格",
  english: "One conditional format over 300 separate cells",
  source:
    "地址文字最长 8,192 个字符，有人更短就失败（docs-pr #2255），我们每 2,000 个字符分一次（marks.ts）。",
  expected: {
    characters: 1444,
    added: "done",
    count: 1,
  },
  run: async (scratch) => {
    const addresses = Array.from({ length: CELLS }, (_, index) => `A${String(2 * index + 1)}`).join(
      ","
    );
    const added = await scratch.attempt((sheet) => {
      const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      custom.format.fill.color = "#DDEBF7";
    });
    return scratch.run(async (sheet, context) => {
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return { characters: addresses.length, added, count: count.value };
    });
  },
};
