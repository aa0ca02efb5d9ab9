import { plain } from "../json";
import type { Probe } from "../probe";

export const rowAndCellProperties: Probe = {
  id: "row-and-cell-properties",
  title: "隐藏的行列和锁定状态的读法",
  english: "What getRowProperties, getColumnProperties and getCellProperties answer",
  source:
    "隐藏行的问题要标出来；受保护的表只写未锁定的单元格（area-reading.ts、present-cells.ts）。",
  expected: {
    row: {
      rowHidden: true,
    },
    rows: [false, true, false],
    column: {
      columnHidden: true,
    },
    columns: [false, true],
    cell: {
      format: {
        protection: {
          locked: true,
        },
      },
    },
    locked: [
      [true, true],
      [true, true],
      [false, true],
    ],
    mixed: [null, null, null],
  },
  doubt: "没有要的键（如 address）也许会一起给出。",
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
        row: plain(rows.value[1]),
        rows: plain(rows.value.map(({ rowHidden }) => rowHidden)),
        column: plain(columns.value[1]),
        columns: plain(columns.value.map(({ columnHidden }) => columnHidden)),
        cell: plain(cells.value[0]?.[0]),
        locked: plain(
          cells.value.map((row) => row.map(({ format }) => format?.protection?.locked))
        ),
        mixed: plain([range.rowHidden, range.columnHidden, range.format.protection.locked]),
      };
    }),
};
