import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../scripts/manifest/check-manifest";
import { readManifestProject } from "../../scripts/manifest/manifest-project";
import { associateFunctions } from "../../src/selftest/functions";

const FOLDER = join(__dirname, "../..");
const SELFTEST = join(FOLDER, "src/selftest");
const manifest = readFileSync(join(SELFTEST, "selftest-manifest.xml"), "utf8");
const main = readFileSync(join(FOLDER, "manifest.xml"), "utf8");

function idOf(xml: string): string | undefined {
  return /<Id>(.+)<\/Id>/.exec(xml)?.[1];
}

test("the manifest of the self-test has no fault", () => {
  const project = readManifestProject(FOLDER);
  expect(checkManifest(manifest, { ...project, commands: [], associated: [] })).toEqual([]);
});

test("it is an add-in of its own that asks for what the add-in asks for", () => {
  expect(idOf(manifest)).not.toBe(idOf(main));
  const sets = (xml: string): string[] => xml.match(/<Set Name.*\/>/g) ?? [];
  expect(sets(manifest)).toEqual(sets(main));
});

test("its functions are those that are described", () => {
  const { functions } = JSON.parse(readFileSync(join(SELFTEST, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  const associated: string[] = [];
  const associate = (id: string): void => {
    associated.push(id);
  };
  associateFunctions({ associate } as unknown as typeof CustomFunctions);
  expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
});
