import { apiNotFound, notSimulated } from "./host-error";
import {
  type ApiSets,
  isSupported,
  type MemberInfo,
  type MemberTable,
} from "./members/member-table";
import { type HostObject, type Member } from "./objects/host-object";

/** Finds members of objects: refuses those above the declared sets and those that are not simulated, by name. */
export class MemberGate {
  private readonly used = new Map<string, number>();

  constructor(
    private readonly table: MemberTable,
    private sets: ApiSets
  ) {}

  /** "Range.values" → how often it was used. */
  get membersUsed(): ReadonlyMap<string, number> {
    return this.used;
  }

  resetCounts(): void {
    this.used.clear();
  }

  declare(sets: ApiSets): void {
    this.sets = sets;
  }

  find(target: HostObject, name: string): Member {
    const label = `${target.className}.${name}`;
    this.requireSet(target.className, name, label);
    const member = Object.hasOwn(target.members, name) ? target.members[name] : undefined;
    if (!member) throw notSimulated(label);
    if (!name.startsWith("_")) this.used.set(label, (this.used.get(label) ?? 0) + 1);
    return member;
  }

  /** Names of the simulated plain values of this object, as an unselective load() takes them. */
  loadableValues(target: HostObject): string[] {
    return Object.entries(target.members)
      .filter(
        ([name, member]) => member.kind === "value" && member.get && this.allows(target, name)
      )
      .map(([name]) => name);
  }

  private allows(target: HostObject, name: string): boolean {
    const need = this.info(target.className, name)?.need;
    return !need || isSupported(this.sets, need);
  }

  private requireSet(className: string, name: string, label: string): void {
    const need = this.info(className, name)?.need;
    if (need && !isSupported(this.sets, need)) throw apiNotFound(label, need.join(" "));
  }

  private info(className: string, name: string): MemberInfo | undefined {
    const members = this.table[className];
    return members && Object.hasOwn(members, name) ? members[name] : undefined;
  }
}
