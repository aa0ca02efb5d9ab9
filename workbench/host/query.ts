import { type QueryInfo } from "./batch";
import { notSimulated } from "./host-error";
import { type MemberGate } from "./member-gate";
import { type HostObject } from "./objects/host-object";
import { toMemberName, toWireName, type Wire } from "./wire";

export interface QueryTools {
  readonly gate: MemberGate;
  identity(target: HostObject): Readonly<Record<string, Wire | undefined>>;
  /** Told which member is being read, for the location of an error. */
  visit(label: string): void;
}

/** What is asked of an object: plain values by name, and of objects under it more of the same. */
interface Selection {
  readonly values: Set<string>;
  readonly nested: Map<string, Selection>;
  all: boolean;
}

/**
 * Answers a load: `["name", "format/fill/color"]` → `{Name, Format: {Fill: {Color}}}`,
 * collections as `{_Items: […]}`. An empty selection takes all simulated plain values.
 */
export async function queryObject(
  target: HostObject,
  info: QueryInfo,
  tools: QueryTools
): Promise<Wire> {
  return read(target, parseSelection(info.Select ?? []), tools, info);
}

function parseSelection(paths: readonly string[]): Selection {
  const root: Selection = emptySelection();
  for (const path of paths) {
    const steps = path.split("/").filter((step) => step !== "items");
    let node = root;
    for (const step of steps.slice(0, -1)) {
      const name = toMemberName(step);
      const next = node.nested.get(name) ?? emptySelection();
      node.nested.set(name, next);
      node = next;
    }
    const last = steps.at(-1);
    if (last === undefined || last === "$all") node.all = true;
    else if (last !== "$none") node.values.add(toMemberName(last));
  }
  root.all ||= paths.length === 0;
  return root;
}

function emptySelection(): Selection {
  return { values: new Set(), nested: new Map(), all: false };
}

async function read(
  target: HostObject,
  selection: Selection,
  tools: QueryTools,
  page: QueryInfo = {}
): Promise<Wire> {
  const answer: Record<string, Wire> = { ...(tools.identity(target) as Record<string, Wire>) };
  if (!target.collection) return readMembers(target, selection, tools, answer);
  const skip = page.Skip ?? 0;
  const items = target.collection.items().slice(skip, page.Top ? skip + page.Top : undefined);
  const own = ownPart(target, selection);
  await readMembers(target, own, tools, answer);
  const ofItems = itemPart(target, selection);
  const read: Wire[] = [];
  for (const item of items)
    read.push(await readMembers(item, ofItems, tools, identityOf(item, tools)));
  return { ...answer, _Items: read };
}

function identityOf(item: HostObject, tools: QueryTools): Record<string, Wire> {
  return { ...(tools.identity(item) as Record<string, Wire>) };
}

/** A collection's own values, such as count, may be selected beside those of its items. */
function ownPart(target: HostObject, selection: Selection): Selection {
  const own = emptySelection();
  for (const name of selection.values) if (isOwnValue(target, name)) own.values.add(name);
  return own;
}

function itemPart(target: HostObject, selection: Selection): Selection {
  const values = [...selection.values].filter((name) => !isOwnValue(target, name));
  return { ...selection, values: new Set(values) };
}

function isOwnValue(target: HostObject, name: string): boolean {
  return Object.hasOwn(target.members, name) && target.members[name]?.kind === "value";
}

async function readMembers(
  target: HostObject,
  selection: Selection,
  tools: QueryTools,
  answer: Record<string, Wire>
): Promise<Record<string, Wire>> {
  const names = new Set(selection.values);
  if (selection.all) for (const name of tools.gate.loadableValues(target)) names.add(name);
  for (const name of names) {
    tools.visit(`${target.className}.${name}`);
    const member = tools.gate.find(target, name);
    if (member.kind === "method" || (member.kind === "value" && !member.get)) {
      throw notSimulated(`${target.className}.${name} (get)`);
    }
    if (member.kind === "value") answer[toWireName(name)] = (await member.get?.()) ?? null;
    else answer[toWireName(name)] = await readNested(member.get(), allSelected(), tools);
  }
  for (const [name, nested] of selection.nested) {
    tools.visit(`${target.className}.${name}`);
    const member = tools.gate.find(target, name);
    if (member.kind !== "object") throw notSimulated(`${target.className}.${name} (load through)`);
    answer[toWireName(name)] = await readNested(member.get(), nested, tools);
  }
  return answer;
}

function allSelected(): Selection {
  return { ...emptySelection(), all: true };
}

async function readNested(
  target: HostObject | null,
  selection: Selection,
  tools: QueryTools
): Promise<Wire> {
  return target ? read(target, selection, tools) : { _IsNull: true };
}
