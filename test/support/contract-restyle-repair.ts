import { type CellWrite } from "../../workbench/host/book/book";
import { UniverSheet } from "../../workbench/host/book/univer-sheet";

/**
 * For the time being: setting a number format on the simulated host's book drops formulas and turns numbers in
 * cells of format "@" into text. In Excel contents stay. Delete this file when `UniverSheet.restyle` keeps them.
 */
export function repairRestyle(): void {
  const { prototype } = UniverSheet;
  const restyle = prototype.restyle;
  if (restyle.name === "repaired") return;
  prototype.restyle = function repaired(area, patch): void {
    const kept: CellWrite[] = [];
    for (let row = area.top; patch.format !== undefined && row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const content = this.content(row, column);
        if (content.value !== null || content.formula !== null) kept.push({ row, column, content });
      }
    }
    restyle.call(this, area, patch);
    this.write(kept);
  };
}
