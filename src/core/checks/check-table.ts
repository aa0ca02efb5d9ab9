import { parseAddress } from "../sheet/address";
import type { Finding } from "../finding";
import type { ScoringProfile } from "../scoring/profile";
import type { IndicatorTable } from "../table/indicator-table";
import { ALL_CHECKS } from "./all-checks";
import type { Check, CheckContext } from "./check";

const OWN_CHECKS = ALL_CHECKS.filter(({ meta }) => meta.reach !== "workbook");
const WIDE_CHECKS = ALL_CHECKS.filter(({ meta }) => meta.reach === "workbook");

/** What a table says by itself; it stays true for as long as the table is the same object. */
const known = new WeakMap<IndicatorTable, { profile: ScoringProfile; findings: Finding[] }>();

/**
 * Runs all checks on a table; findings come in reading order, so that a person can work from top to bottom.
 * For a table that was checked before under the same profile only the checks that look around run again.
 */
export function checkTable(context: CheckContext): Finding[] {
  const { table, profile } = context;
  let own = known.get(table);
  if (own?.profile !== profile) {
    own = { profile, findings: runChecks(context, OWN_CHECKS) };
    known.set(table, own);
  }
  const wide = WIDE_CHECKS.flatMap((check) => check.run(context));
  return wide.length === 0 ? own.findings : inReadingOrder([...own.findings, ...wide]);
}

/** Runs some checks on a table; findings come in reading order. */
export function runChecks(context: CheckContext, checks: readonly Check[]): Finding[] {
  return inReadingOrder(checks.flatMap((check) => check.run(context)));
}

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, place: parseAddress(finding.cell) }))
    .sort(
      ({ finding: left, place: one }, { finding: right, place: other }) =>
        (one?.row ?? 0) - (other?.row ?? 0) ||
        (one?.column ?? 0) - (other?.column ?? 0) ||
        left.code.localeCompare(right.code)
    )
    .map(({ finding }) => finding);
}
