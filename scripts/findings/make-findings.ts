import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeFindingsPage } from "./findings-page";
import { RECORDED_WORKBOOKS } from "./recorded-workbooks";

const root = path.resolve(import.meta.dirname, "../..");
const target = path.join(root, "docs/findings.md");

writeFileSync(target, writeFindingsPage(root, RECORDED_WORKBOOKS));
console.log(`Wrote ${target}`);
