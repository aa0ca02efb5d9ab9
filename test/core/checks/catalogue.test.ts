import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ALL_CHECKS } from "../../../src/core/checks/all-checks";
import { enUSChecks } from "../../../src/core/texts/en-US/checks";
import type { SituationTexts } from "../../../src/core/texts/check-texts";
import { zhCNChecks } from "../../../src/core/texts/zh-CN/checks";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, "src/core/checks");

/** ari-01-completion-rate.ts, its code and the name that follows. */
const CHECK_FILE = /^(?<code>[a-z]+-\d+)-(?<name>[a-z0-9-]+)\.ts$/u;

const files = readdirSync(folder).filter((file) => CHECK_FILE.test(file));
const metas = ALL_CHECKS.map(({ meta }) => meta);
const codes = metas.map(({ code }) => code);

function familyOf(code: string): string {
  return code.replace(/-\d+$/u, "");
}

function fileOf(code: string): string {
  return files.find((file) => file.startsWith(`${code.toLowerCase()}-`)) ?? "";
}

test("every file of a check is registered, and every check has one file", () => {
  const fileCodes = files.map((file) => CHECK_FILE.exec(file)?.groups?.["code"]);
  expect(fileCodes.sort()).toEqual(codes.map((code) => code.toLowerCase()).sort());
});

test("codes and names are unique", () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(metas.map(({ name }) => name)).size).toBe(metas.length);
});

test("checks stand family by family, numbers rising, in the order of their texts", () => {
  const families = [...new Set(codes.map(familyOf))];
  const sorted = families.flatMap((family) =>
    codes.filter((code) => familyOf(code) === family).sort()
  );
  expect(codes).toEqual(sorted);
  expect(codes).toEqual(Object.keys(zhCNChecks));
});

describe.each(metas)("$code $name", ({ code, name, kinds, source }) => {
  const file = fileOf(code);

  test("its file is named after its code and name", () => {
    expect(file).toBe(`${code.toLowerCase()}-${name}.ts`);
  });

  test("its file defines it", () => {
    expect(readFileSync(path.join(folder, file), "utf8")).toContain(`code: "${code}"`);
  });

  test.each([
    ["zh-CN", zhCNChecks],
    ["en-US", enUSChecks],
  ])("has texts in %s for each situation", (_language, checks) => {
    const situations = Object.values<SituationTexts>(checks[code].situations);
    expect(checks[code].title).not.toBe("");
    expect(situations.length).toBeGreaterThan(0);
    for (const { what, why, todo } of situations) {
      expect([what, why, todo]).not.toContain("");
    }
  });

  test("names each of its situations in its code", () => {
    const written = readFileSync(path.join(folder, file), "utf8");
    const unused = Object.keys(zhCNChecks[code].situations).filter(
      (situation) => !new RegExp(`\\b${situation}\\b`, "u").test(written)
    );
    expect(unused).toEqual([]);
  });

  test("applies to some kind of table and cites a source", () => {
    expect(kinds.length).toBeGreaterThan(0);
    expect(source).not.toBe("");
  });

  test("has a failing case for each situation, and a passing one", () => {
    const written = readFileSync(path.join(__dirname, file.replace(/\.ts$/u, ".test.ts")), "utf8");
    const untried = Object.keys(zhCNChecks[code].situations).filter(
      (situation) => !new RegExp(`\\b${situation}\\b`, "u").test(written)
    );
    expect(untried).toEqual([]);
    expect(written).toMatch(/toEqual\(\[\]\)|toHaveLength\(0\)/u);
  });

  test("has a test file of the same name", () => {
    expect(existsSync(path.join(__dirname, file.replace(/\.ts$/u, ".test.ts")))).toBe(true);
  });
});
