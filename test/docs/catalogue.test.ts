import { readFileSync } from "node:fs";
import path from "node:path";
import { writeCatalogue } from "../../scripts/catalogue/catalogue";
import { readCheckSources } from "../../scripts/catalogue/check-sources";
import { readOutcomes } from "../../scripts/catalogue/read-outcomes";

const root = path.resolve(__dirname, "../..");

/** When this fails, run `npx tsx scripts/catalogue/make-catalogue.ts`. */
test("docs/checks.md is what the checks and their texts say", () => {
  const committed = readFileSync(path.join(root, "docs/checks.md"), "utf8");
  expect(committed).toBe(writeCatalogue(readCheckSources(root)));
});

describe("what a check's code says about a situation", () => {
  test("a fix and a severity belong to the situation of their yield", () => {
    const outcomeOf = readOutcomes(`
      function* find() {
        yield { situation: low ? "tooLittle" : "tooMuch", severity: "warning", data };
        yield { situation: "total", data, fix: write(field, { label: { key: "fix.writeTotal" } }) };
      }
    `);
    const unfixed = { fixLabels: [], ownSeverity: true };
    expect(outcomeOf("tooLittle")).toEqual(unfixed);
    expect(outcomeOf("tooMuch")).toEqual(unfixed);
    expect(outcomeOf("total")).toEqual({ fixLabels: ["fix.writeTotal"], ownSeverity: false });
  });

  test("a computed situation stands for all that are not named", () => {
    const outcomeOf = readOutcomes(`
      function* find() {
        yield { situation: "named", data };
        yield { situation, data, ...(open ? { fix: write({ key: "fix.writePrompt" }) } : {}) };
      }
    `);
    expect(outcomeOf("named").fixLabels).toEqual([]);
    expect(outcomeOf("other").fixLabels).toEqual(["fix.writePrompt"]);
  });
});
