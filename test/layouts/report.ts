import { formatAddress } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { f1 } from "./compare/miss";
import type { Measure } from "./measure";

/** The misses in a few lines each: features, seed, place, expected, got. */
export function reportOf({ columns, rows, tables, misses }: Measure, limit = 60): string {
  const head = `${tables} tables, header columns F1 ${f1(columns).toFixed(4)}, indicator rows F1 ${f1(rows).toFixed(4)}, ${misses.length} misses`;
  const lines = misses
    .slice(0, limit)
    .map(
      ({ sheet, miss }) =>
        `seed ${sheet.truth.seed} [${sheet.truth.features.join(" ")}] ${miss.what} at ${miss.at}: expected ${miss.expected}, got ${miss.got}`
    );
  return [head, ...lines].join("\n");
}

/** A sheet as text, one row a line, with its merged areas. */
export function dumpOf(sheet: Sheet): string {
  const rows = sheet.rows.map(({ cells, hidden, index }) => {
    const line = cells
      .filter(({ text }) => text !== "")
      .map(({ column, text }) => `${formatAddress(index, column)}=${JSON.stringify(text)}`);
    return (hidden ? "(hidden) " : "") + line.join(" ");
  });
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) => `${formatAddress(top, left)}:${formatAddress(bottom, right)}`
  );
  return [...rows, `merged: ${merges.join(" ")}`].join("\n");
}
