import { type BookSheet } from "../book/book";
import { isWireObject, type Wire } from "../wire";
import { type World } from "../world";
import { HostObject, type Member, value } from "./host-object";

/** What a page has before anything is set (docs, PageLayout). */
const DEFAULTS: Readonly<Record<string, Wire>> = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
};

/** rule:page-layout — kept and read back; nothing is printed here. */
export function pageLayout(world: World, sheet: BookSheet): HostObject {
  const kept = (): Record<string, Wire> => {
    const known = world.store.pageLayouts.get(sheet.id) ?? {};
    world.store.pageLayouts.set(sheet.id, known);
    return known;
  };
  const member = (name: string): Member =>
    value(
      () => kept()[name] ?? DEFAULTS[name] ?? null,
      (wanted) => {
        kept()[name] = isWireObject(wanted) ? { ...wanted } : wanted;
      }
    );
  return new HostObject("PageLayout", () => ({
    orientation: member("orientation"),
    paperSize: member("paperSize"),
    zoom: member("zoom"),
  }));
}
