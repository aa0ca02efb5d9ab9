import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_RULES, WELL_FORMED, checkManifest } from "../../scripts/manifest/check-manifest";
import { readManifestProject } from "../../scripts/manifest/manifest-project";
import { MUTATIONS, type Mutation } from "./mutations";

const FOLDER = join(__dirname, "../..");
const manifest = readFileSync(join(FOLDER, "manifest.xml"), "utf8");
const project = readManifestProject(FOLDER);

/** Applies the replacements; one that finds nothing is a fault of the test. */
function mutate(xml: string, { what, replace = [] }: Mutation): string {
  return replace.reduce((text, [find, by]) => {
    const changed = text.replace(find, by);
    if (changed === text) throw new Error(`"${what}" changes nothing: ${String(find)}`);
    return changed;
  }, xml);
}

function rulesOf(mutation: Mutation): string[] {
  const changes = mutation.project?.(project) ?? {};
  const faults = checkManifest(mutate(manifest, mutation), { ...project, ...changes });
  return [...new Set(faults.map(({ rule }) => rule))];
}

test("the manifest has no fault", () => {
  expect(checkManifest(manifest, project)).toEqual([]);
});

test.each(MUTATIONS)("$rule objects to: $what", (mutation) => {
  expect(rulesOf(mutation)).toEqual([mutation.rule]);
});

test("every rule has a manifest that breaks it", () => {
  const rules = [WELL_FORMED, ...ALL_RULES.map(({ id }) => id)];
  const broken = new Set(MUTATIONS.map(({ rule }) => rule));
  expect([...broken].sort()).toEqual(rules.sort());
});

test("a fault names the line it is on and says what to do in Chinese", () => {
  const line = manifest.split("\n").findIndex((text) => text.includes("<Permissions>")) + 1;
  const faults = checkManifest(manifest.replace("ReadWriteDocument", "All"), project);
  expect(faults).toEqual([
    { rule: "permissions", line, message: expect.stringMatching(/请改为.*ReadWriteDocument/) },
  ]);
});
