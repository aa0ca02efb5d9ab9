import { bookFromSheets } from "../../../workbench/host/book/univer-headless";
import { loadMembers } from "../../../workbench/host/members/load-members";
import { isSupported } from "../../../workbench/host/members/member-table";
import { HostObject } from "../../../workbench/host/objects/host-object";
import { SimHost } from "../../../workbench/host/sim-host";
import { sheetOf } from "../../support/host-sheets";

const table = loadMembers();

describe("the member table of @types/office-js", () => {
  it("knows the set each member came with", () => {
    expect(table["Range"]?.["values"]).toEqual({ kind: "value", need: ["ExcelApi", "1.1"] });
    expect(table["Range"]?.["format"]?.kind).toBe("object");
    expect(table["Range"]?.["getMergedAreasOrNullObject"]?.need).toEqual(["ExcelApi", "1.13"]);
    expect(table["Worksheet"]?.["notes"]?.need).toEqual(["ExcelApi", "1.18"]);
  });

  it("compares versions by their parts", () => {
    expect(isSupported({ ExcelApi: "1.14" }, ["ExcelApi", "1.9"])).toBe(true);
    expect(isSupported({ ExcelApi: "1.9" }, ["ExcelApi", "1.14"])).toBe(false);
    expect(isSupported({}, ["ExcelApi", "1.1"])).toBe(false);
  });
});

describe("simulated objects", () => {
  it("have no member that Excel has not, nor of another kind", async () => {
    const host = new SimHost(bookFromSheets([sheetOf("表", [[1]])]), { members: table });
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const start of await samples(host)) walk(start, seen, wrong);
    host.dispose();
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  });
});

/** Objects that only methods lead to. */
async function samples(host: SimHost): Promise<HostObject[]> {
  const root = host.root();
  const sheet = item(root, "worksheets");
  const range = await called(sheet, "getRange", "A1:B2");
  await called(range, "merge");
  const conditional = await called(member(range, "conditionalFormats"), "add", "Custom");
  const compared = await called(member(range, "conditionalFormats"), "add", "CellValue");
  const bar = await called(member(range, "conditionalFormats"), "add", "DataBar");
  return [
    root,
    sheet,
    range,
    conditional,
    compared,
    bar,
    await called(range, "getMergedAreasOrNullObject"),
    await called(member(root, "settings"), "add", "key", 1),
    await called(member(root, "names"), "add", "name", "=1"),
    await called(member(root, "comments"), "add", "表!A1", "text"),
    await called(member(root, "customXmlParts"), "add", "<r/>"),
    await called(member(root, "customXmlParts"), "getByNamespace", ""),
  ];
}

function walk(target: HostObject, seen: Set<string>, wrong: string[]): void {
  if (seen.has(target.className)) return;
  seen.add(target.className);
  for (const [name, known] of Object.entries(target.members)) {
    if (name.startsWith("_")) continue;
    const kind = table[target.className]?.[name]?.kind;
    if (kind !== known.kind) wrong.push(`${target.className}.${name}: ${String(kind)}`);
    const next = known.kind === "object" ? known.get() : null;
    if (next) walk(next, seen, wrong);
  }
}

function member(target: HostObject, name: string): HostObject {
  const found = target.members[name];
  const next = found?.kind === "object" ? found.get() : null;
  if (!next) throw new Error(`${target.className}.${name} leads nowhere`);
  return next;
}

function item(target: HostObject, collection: string): HostObject {
  const [first] = member(target, collection).collection?.items() ?? [];
  if (!first) throw new Error(`${collection} is empty`);
  return first;
}

async function called(
  target: HostObject,
  name: string,
  ...args: (string | number)[]
): Promise<HostObject> {
  const found = target.members[name];
  const result = found?.kind === "method" ? await found.call(...args) : null;
  return result instanceof HostObject ? result : target;
}
