import { saidOnce } from "../../../src/core/checks/said-once";
import type { Finding } from "../../../src/core/finding";

const finding = (cell: string, situation = "blank"): Finding => ({
  code: "FND-04",
  name: "blank-source",
  severity: "info",
  table: "t",
  sheet: "s",
  cell,
  situation,
  data: {},
  fix: null,
});
const block = (form: string, ...findings: Finding[]) => ({ table: { form, sheet: "s" }, findings });

const cellsOf = (checked: readonly { findings: readonly Finding[] }[]) =>
  checked.map(({ findings }) => findings.map(({ cell }) => cell));

test("what blocks of one form find in its head is said of the first", () => {
  const checked = [
    block("f", finding("B2"), finding("B9")),
    block("f", finding("B2"), finding("B20")),
  ];
  expect(cellsOf(saidOnce(checked))).toEqual([["B2", "B9"], ["B20"]]);
});

test("other situations of a cell, and other forms, are said too", () => {
  const checked = [
    block("f", finding("B2")),
    block("f", finding("B2", "other")),
    block("g", finding("B2")),
  ];
  expect(cellsOf(saidOnce(checked))).toEqual([["B2"], ["B2"], ["B2"]]);
});

test("a form with a single table keeps what it found, twice too", () => {
  const alone = block("f", finding("B2"), finding("B2"));
  expect(saidOnce([alone])[0]).toBe(alone);
});
