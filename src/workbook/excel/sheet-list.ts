import type { SheetVisibility } from "../../core/sheet/sheet";

/** What the list of worksheets tells of each, besides its cells. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** All worksheets in the order of their tabs; one sync. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name, items/visibility, items/protection/protected");
  await context.sync();
  return worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    isProtected: sheet.protection.protected,
  }));
}

/** Names of worksheets by id, as last listed: events tell only ids. */
export class SheetNames {
  private readonly names = new Map<string, string>();

  get ids(): readonly string[] {
    return [...this.names.keys()];
  }

  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /** Takes over a fresh list. True when a sheet that was known has another name now. */
  update(sheets: readonly ListedSheet[]): boolean {
    const isRenamed = sheets.some(({ id, name }) => (this.names.get(id) ?? name) !== name);
    this.names.clear();
    for (const { id, name } of sheets) this.names.set(id, name);
    return isRenamed;
  }
}
