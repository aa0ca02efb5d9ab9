import { recogniseSheet } from "../../src/core/recognition/recognise";
import type { Sheet } from "../../src/core/sheet/sheet";
import { mixedSheet } from "./generate";
import { ALL_DISTRACTORS } from "./distractors/all-distractors";
import { sheetOfLines } from "./distractors/sheet-of-lines";

const found = (sheet: Sheet): string[] =>
  recogniseSheet(sheet).map(({ kind, header, indicators }) =>
    [kind, ...Object.keys(header.columns), `${indicators.length} rows`].join(" ")
  );

test("there are more than thirty sheets that are no performance tables", () => {
  expect(ALL_DISTRACTORS.length).toBeGreaterThan(30);
  expect(new Set(ALL_DISTRACTORS.map(({ name }) => name)).size).toBe(ALL_DISTRACTORS.length);
});

test.each(ALL_DISTRACTORS.map((one) => [one.name, one] as const))("no table in %s", (_, one) => {
  expect(found(sheetOfLines(one))).toEqual([]);
});

test("a table is found in a sheet that has one", () => {
  expect(found(mixedSheet(1).sheet)).not.toEqual([]);
});
