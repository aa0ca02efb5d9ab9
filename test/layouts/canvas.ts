import { formatAddress, formatArea } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { buildSheet, type CellSpec } from "../support/form-builder";

/** A sheet in the making: rows and columns count from 0, whoever draws says where. */
export class Canvas {
  private readonly cells: Record<string, CellSpec> = {};
  private readonly merges: string[] = [];
  private readonly hidden: number[] = [];

  put(row: number, column: number, content: CellSpec | undefined): void {
    if (content === undefined || content === "" || content === null) return;
    const address = formatAddress(row, column);
    if (address in this.cells) throw new Error(`Drawn twice: ${address}`);
    this.cells[address] = content;
  }

  /** Merges the cells when there are two or more. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push(formatArea({ top, left, bottom, right }));
  }

  /** A merged cell with its content. */
  block(
    content: CellSpec,
    at: { row: number; column: number; rows?: number; columns?: number }
  ): void {
    this.put(at.row, at.column, content);
    const bottom = at.row + (at.rows ?? 1) - 1;
    this.merge(at.row, at.column, bottom, at.column + (at.columns ?? 1) - 1);
  }

  hide(row: number): void {
    this.hidden.push(row + 1);
  }

  sheet(name = "Sheet1"): Sheet {
    return buildSheet({ name, cells: this.cells, merges: this.merges, hiddenRows: this.hidden });
  }
}
