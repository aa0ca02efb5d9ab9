import { hear } from "../events";
import type { Probe } from "../probe";

export const changeEventsOfFormulas: Probe = {
  id: "change-events-of-formulas",
  title: "公式结果变了、格式变了，不算更改",
  english: "Results of formulas and formats do not count as changes",
  source:
    "公式重算不触发更改事件（office-js #5347 等）；所以事件只当作“这张表过时了”的提示（watch.ts）。",
  expected: ["A1"],
  run: async (scratch) => {
    await scratch.attempt((sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    });
    return hear(
      scratch,
      (sheet, _context, heard) => [sheet.onChanged.add((event) => heard(event.address))],
      async () => {
        await scratch.attempt((sheet) => {
          sheet.getRange("A1").values = [[2]];
        });
        await scratch.attempt((sheet) => {
          sheet.getRange("A1").format.fill.color = "#FFF2CC";
          sheet.getRange("A1").numberFormat = [["0.00"]];
        });
      }
    );
  },
};
