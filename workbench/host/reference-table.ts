import { itemNotFound } from "./host-error";
import { type HostObject } from "./objects/host-object";

/** Objects the add-in keeps across batches (ranges inside Excel.run), by reference id. */
export class ReferenceTable {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  get size(): number {
    return this.byId.size;
  }

  keep(target: HostObject): void {
    if (this.ids.has(target)) return;
    this.last += 1;
    const id = `ref${String(this.last)}`;
    this.ids.set(target, id);
    this.byId.set(id, target);
  }

  idOf(target: HostObject): string | null {
    return this.ids.get(target) ?? null;
  }

  get(id: string): HostObject {
    const target = this.byId.get(id);
    if (!target) throw itemNotFound();
    return target;
  }

  remove(id: string): void {
    const target = this.byId.get(id);
    if (target) this.ids.delete(target);
    this.byId.delete(id);
  }
}
