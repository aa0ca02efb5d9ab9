import { type Position } from "../../src/core/sheet/address";
import { readArea } from "./area";
import { type BookSheet } from "./book/book";
import { type SimHost } from "./sim-host";
import { splitAddress } from "./sheet-name";
import { typeValue } from "./typed-value";

/** What a person does in Excel, for tests and for the page. Addresses are "B2" or "表1!B2". */
export class UserActions {
  constructor(private readonly host: SimHost) {}

  /** Types into a cell and leaves it; formulas and functions have answered when it resolves. */
  async type(address: string, text: string): Promise<void> {
    const { sheet, row, column } = this.cell(address);
    const isRefused = sheet.protection !== null && sheet.style(row, column).locked;
    if (isRefused) throw new Error(`${address}: the sheet is protected`);
    sheet.write([{ row, column, ...typeValue(text, sheet.style(row, column).format) }]);
    await this.host.settled();
  }

  select(address: string): void {
    const { sheet: named, local } = splitAddress(address);
    const area = readArea(local);
    if (!area) throw new Error(`no address: ${address}`);
    this.host.book.select(this.sheet(named).id, area);
  }

  switchTo(sheetName: string): void {
    this.host.book.activate(this.sheet(sheetName).id);
  }

  async undo(): Promise<boolean> {
    const done = await this.host.book.undo();
    await this.host.settled();
    return done;
  }

  async redo(): Promise<boolean> {
    const done = await this.host.book.redo();
    await this.host.settled();
    return done;
  }

  /** Resolves when the add-in calls event.completed(). */
  clickRibbon(functionName: string): Promise<void> {
    return this.host.clickRibbon(functionName);
  }

  /** As when the Office theme is changed; the add-in sees it when it asks next (no event in this build). */
  changeTheme(theme: Readonly<Record<string, number>>): void {
    this.host.theme = theme;
  }

  deleteSheet(sheetName: string): void {
    this.host.book.deleteSheet(this.sheet(sheetName).id);
  }

  /** The value seen in a cell, for assertions. */
  value(address: string): string | number | boolean | null {
    const { sheet, row, column } = this.cell(address);
    return sheet.content(row, column).value;
  }

  private cell(address: string): Position & { sheet: BookSheet } {
    const { sheet: named, local } = splitAddress(address);
    const area = readArea(local);
    if (!area) throw new Error(`no address: ${address}`);
    return { sheet: this.sheet(named), row: area.top, column: area.left };
  }

  private sheet(name: string | null): BookSheet {
    const { book } = this.host;
    const found = name === null ? book.activeSheet : book.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet: ${String(name)}`);
    return found;
  }
}
