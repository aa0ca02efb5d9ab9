import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const formulasInTextCells: Probe = {
  id: "formulas-in-text-cells",
  title: "文本格式的单元格里写入公式，先换成常规格式再换回来",
  english: "A formula in a cell of format @, by way of General",
  source:
    "一个批次里依次设常规格式、写公式、换回 @，公式应当仍在计算（cell-writes.ts 的 foreign）。",
  expected: {
    direct: ["String", "=1+1", "=1+1", "=1+1", "@"],
    detour: ["Double", 2, "=1+1", "2", "@"],
  },
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      const [direct, detour] = [sheet.getRange("A1"), sheet.getRange("B1")];
      direct.numberFormat = [["@"]];
      direct.formulas = [["=1+1"]];
      detour.numberFormat = [["@"]];
      detour.numberFormat = [["General"]];
      detour.formulas = [["=1+1"]];
      detour.numberFormat = [["@"]];
      const [directFacts, detourFacts] = [askCell(direct), askCell(detour)];
      await context.sync();
      return { direct: directFacts(), detour: detourFacts() };
    }),
};
