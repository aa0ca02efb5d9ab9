import { analyse } from "../../src/assistant/analyse";
import type { Finding } from "../../src/core/finding";
import { ALL_DOCUMENTS } from "./all-documents";

const said = ({ severity, code, cell, situation }: Finding): string =>
  `${severity} ${code} ${situation} ${cell}`;
const serious = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity !== "info").map(said);

test("there are 40 documents or more, of every kind, each with its own name", () => {
  expect(ALL_DOCUMENTS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ALL_DOCUMENTS.map(({ kind }) => kind)).size).toBe(8);
  expect(new Set(ALL_DOCUMENTS.map(({ name }) => name)).size).toBe(ALL_DOCUMENTS.length);
});

describe.each(ALL_DOCUMENTS.map((one) => [one.name, one] as const))("%s", (_, right) => {
  const tables = analyse([right.sheet]);
  const findings = tables.flatMap((one) => one.findings);

  test("is read as what it is", () => {
    expect(tables.length).toBeGreaterThan(0);
    expect(new Set(tables.map(({ table }) => table.kind))).toEqual(new Set([right.kind]));
  });

  test("has no error and no warning", () => {
    expect(serious(findings)).toEqual([]);
  });

  test("has the remarks that may be made, and no others", () => {
    const remarks = new Set(findings.map(({ code }) => code));
    expect([...remarks].sort()).toEqual([...right.remarks].sort());
  });
});

test("all documents in one workbook have no error and no warning either", () => {
  const tables = analyse(ALL_DOCUMENTS.map(({ sheet }) => sheet));
  const found = tables.flatMap(({ table, findings }) =>
    serious(findings).map((one) => `${table.sheet}: ${one}`)
  );
  expect(found).toEqual([]);
});
