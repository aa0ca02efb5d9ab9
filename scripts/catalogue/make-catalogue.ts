import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeCatalogue } from "./catalogue";
import { readCheckSources } from "./check-sources";

const root = path.resolve(import.meta.dirname, "../..");
const target = path.join(root, "docs/checks.md");

writeFileSync(target, writeCatalogue(readCheckSources(root)));
console.log(`Wrote ${target}`);
