import { plain } from "../json";
import type { Probe } from "../probe";

export const rowAndCellProperties: Probe = {
  id: "row-and-cell-properties",
  title: "隐藏的行列和锁定状态的读法",
  english: "What getRowProperties, getColumnProperties and getCellProperties answer",
  source:
    "隐藏行的问题要标出来；受保护的表只写未锁定的单元格（area-reading.ts、present-cells.ts）。",
  expected: {
    rows: [
      {
        rowHidden: false,
      },
      {
        rowHidden: true,
      },
      {
        rowHidden: false,
      },
    ],
    columns: [
      {
        columnHidden: false,
      },
      {
        columnHidden: true,
      },
    ],
    cells: [
      [
        {
          format: {
            protection: {
              locked: true,
            },
          },
        },
        {
          format: {
            protection: {
              locked: true,
            },
          },
        },
      ],
      [
        {
          format: {
            protection: {
              locked: true,
            },
          },
        },
        {
          format: {
            protection: {
              locked: true,
            },
          },
        },
      ],
      [
        {
          format: {
            protection: {
              locked: false,
            },
          },
        },
        {
          format: {
            protection: {
              locked: true,
            },
          },
        },
      ],
    ],
    mixed: [null, null, null],
  },
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A3").format.protection.locked = false;
      const range = sheet.getRange("A1:B3");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      const cells = range.getCellProperties({ format: { protection: true } });
      range.load("rowHidden, columnHidden, format/protection/locked");
      await context.sync();
      return {
        rows: plain(rows.value),
        columns: plain(columns.value),
        cells: plain(cells.value),
        mixed: plain([range.rowHidden, range.columnHidden, range.format.protection.locked]),
      };
    }),
};
