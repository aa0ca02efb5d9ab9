import type { Finding } from "../finding";
import type { IndicatorTable } from "../table/indicator-table";

/** A table with what was found in it. */
interface Checked {
  readonly table: Pick<IndicatorTable, "form" | "sheet">;
  readonly findings: readonly Finding[];
}

/**
 * Blocks of one form (长期目标 and 年度目标, the projects of a list) share its head, so each of them finds what is wrong
 * there. It is said once, of the first block, which may say
 * several things of one cell. Findings of forms with a single table stay the same list.
 */
export function saidOnce<T extends Checked>(checked: readonly T[]): T[] {
  const blocks = new Map<string, number>();
  for (const { table } of checked) blocks.set(keyOf(table), (blocks.get(keyOf(table)) ?? 0) + 1);
  const said = new Set<string>();
  return checked.map((one) => {
    const form = keyOf(one.table);
    if (blocks.get(form) === 1) return one;
    const place = ({ code, situation, cell }: Finding): string =>
      `${form}|${code}|${situation}|${cell}`;
    const findings = one.findings.filter((finding) => !said.has(place(finding)));
    for (const finding of findings) said.add(place(finding));
    return findings.length === one.findings.length ? one : { ...one, findings };
  });
}

function keyOf({ form, sheet }: Checked["table"]): string {
  return `${sheet}|${form}`;
}
