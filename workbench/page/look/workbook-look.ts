import { partOfKind, type WorkbookPackage } from "../../../src/workbook/file/read-workbook";
import { type CellLook, readCellLooks } from "./cell-looks";
import { readTheme } from "./colours";
import { readSheetLook, type SheetLook } from "./sheet-looks";
import { readTree, type XmlNode } from "./xml-node";

/** How a workbook file looks. */
export interface WorkbookLook {
  /** By style index; 0 is the look of cells that set none. */
  readonly cells: readonly CellLook[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

/** Reads how an opened workbook looks. Throws WorkbookError as reading its cells does. */
export function readLook(opened: WorkbookPackage): WorkbookLook {
  const styles = treeOf(opened, "styles");
  const theme = readTheme(treeOf(opened, "theme"));
  return {
    cells: styles ? readCellLooks(styles, theme) : [],
    sheets: new Map(
      opened.entries.map(({ name, part }) => [name, readSheetLook(opened.parts.text(part), part)])
    ),
  };
}

function treeOf({ parts, relationships }: WorkbookPackage, kind: string): XmlNode | null {
  const part = partOfKind(relationships, kind);
  return part && parts.has(part) ? readTree(parts.text(part), part) : null;
}
