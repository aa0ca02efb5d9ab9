import { parseAddress } from "../sheet/address";
import type { Finding } from "../finding";
import { ALL_CHECKS } from "./all-checks";
import type { Check, CheckContext } from "./check";

/** Runs checks on a table; findings come in reading order, so that a person can work from top to bottom. */
export function checkTable(
  context: CheckContext,
  checks: readonly Check[] = ALL_CHECKS
): Finding[] {
  return checks.flatMap((check) => check.run(context)).sort(byPlace);
}

function byPlace(left: Finding, right: Finding): number {
  const one = parseAddress(left.cell);
  const other = parseAddress(right.cell);
  if (!one || !other) return 0;
  return one.row - other.row || one.column - other.column || left.code.localeCompare(right.code);
}
