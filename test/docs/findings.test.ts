import { readFileSync } from "node:fs";
import path from "node:path";
import { writeFindingsPage } from "../../scripts/findings/findings-page";
import { RECORDED_WORKBOOKS } from "../../scripts/findings/recorded-workbooks";

const root = path.resolve(__dirname, "../..");

/** When this fails, read what changed, and run `npx tsx scripts/findings/make-findings.ts` if it is right. */
test("docs/findings.md is what the checks find in the recorded workbooks", () => {
  const committed = readFileSync(path.join(root, "docs/findings.md"), "utf8");
  expect(committed).toBe(writeFindingsPage(root, RECORDED_WORKBOOKS));
});
