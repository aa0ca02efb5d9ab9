import type { Probe } from "../probe";

const LOADED =
  "areaCount, areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount";

export const mergedAreas: Probe = {
  id: "merged-areas",
  title: "合并单元格：整个区域、只碰到一部分、没有",
  english: "Merged areas of a range, touched in part, and none",
  source:
    "只报告左上角在区域里的合并（office-js #3611、#1590；merged-areas.ts；rule:merged-areas）。",
  expected: {
    "A1:F9": [
      [1, 1, 1, 3],
      [3, 0, 3, 1],
    ],
    "C2:F9": null,
    "A5:A9": null,
    B2: [[1, 1, 1, 3]],
    "F1:F9": null,
  },
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      sheet.getRange("B2:D2").merge();
      sheet.getRange("A4:A6").merge();
      sheet.getRange("B2").values = [["标题"]];
      const asked = ["A1:F9", "C2:F9", "A5:A9", "B2", "F1:F9"].map((address) => {
        const areas = sheet.getRange(address).getMergedAreasOrNullObject();
        areas.load(LOADED);
        return { address, areas };
      });
      await context.sync();
      return Object.fromEntries(
        asked.map(({ address, areas }) => [
          address,
          areas.isNullObject
            ? null
            : areas.areas.items.map((area) => [
                area.rowIndex,
                area.columnIndex,
                area.rowCount,
                area.columnCount,
              ]),
        ])
      );
    }),
};
