import { type Area, formatAddress } from "../../../src/core/sheet/address";
import { type BookSheet, type CellStyle } from "../book/book";
import { notSimulated } from "../host-error";
import { quoteSheetName } from "../sheet-name";
import { isWireObject, type Wire, type WireObject } from "../wire";

// getCellProperties and its like: take and give camelCase trees (messages seen with office.js 1.1.110).

export function cellProperties(sheet: BookSheet, area: Area, wanted: Wire): Wire {
  const rows: Wire[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Wire[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const address = `${quoteSheetName(sheet.name)}!${formatAddress(row, column)}`;
      const tree = {
        address,
        addressLocal: address,
        hidden: sheet.isRowHidden(row) || sheet.isColumnHidden(column),
        ...styleTree(sheet.style(row, column)),
      };
      cells.push(pick(tree, wanted, "Range.getCellProperties"));
    }
    rows.push(cells);
  }
  return rows;
}

export function rowProperties(sheet: BookSheet, area: Area, wanted: Wire): Wire {
  const rows: Wire[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const address = `${quoteSheetName(sheet.name)}!${String(row + 1)}:${String(row + 1)}`;
    const { format } = styleTree(sheet.style(row, area.left));
    const tree = {
      address,
      addressLocal: address,
      rowIndex: row,
      rowHidden: sheet.isRowHidden(row),
      format: { ...format, rowHeight: sheet.rowHeight(row) },
    };
    rows.push(pick(tree, wanted, "Range.getRowProperties"));
  }
  return rows;
}

export function columnProperties(sheet: BookSheet, area: Area, wanted: Wire): Wire {
  const columns: Wire[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const name = formatAddress(0, column).slice(0, -1);
    const address = `${quoteSheetName(sheet.name)}!${name}:${name}`;
    const { format } = styleTree(sheet.style(area.top, column));
    const tree = {
      address,
      addressLocal: address,
      columnIndex: column,
      columnHidden: sheet.isColumnHidden(column),
      format: { ...format, columnWidth: sheet.columnWidth(column) },
    };
    columns.push(pick(tree, wanted, "Range.getColumnProperties"));
  }
  return columns;
}

function styleTree(style: CellStyle): { readonly format: WireObject } {
  return {
    format: {
      fill: { color: style.fill ?? "#FFFFFF" },
      font: {
        color: style.fontColor ?? "#000000",
        name: style.fontName ?? "等线",
        size: style.fontSize ?? 11,
        bold: style.bold,
        italic: style.italic,
        strikethrough: style.strikethrough,
        underline: style.underline ? "Single" : "None",
      },
      protection: { locked: style.locked },
      horizontalAlignment: style.horizontal,
      verticalAlignment: style.vertical,
      wrapText: style.wrap,
    },
  };
}

function pick(tree: WireObject, wanted: Wire, label: string): Wire {
  if (!isWireObject(wanted)) return {};
  const picked: Record<string, Wire> = {};
  for (const [key, ask] of Object.entries(wanted)) {
    if (!ask) continue;
    if (!Object.hasOwn(tree, key)) throw notSimulated(`${label} ${key}`);
    const found = tree[key] ?? null;
    picked[key] = isWireObject(ask) && isWireObject(found) ? pick(found, ask, label) : found;
  }
  return picked;
}
