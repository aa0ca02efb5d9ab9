import type { Check } from "../../src/core/checks/check";
import type { Finding } from "../../src/core/finding";
import { recogniseSheet } from "../../src/core/recognition/recognise";
import { chooseProfile } from "../../src/core/scoring/choose-profile";
import type { ScoringProfile } from "../../src/core/scoring/profile";
import type { Sheet } from "../../src/core/sheet/sheet";

/** Runs one check on every table of a sheet. Fails when no table is recognised: then the check saw nothing. */
export function runCheck(
  check: Check,
  sheet: Sheet,
  profile: ScoringProfile | null = null
): Finding[] {
  const tables = recogniseSheet(sheet);
  if (tables.length === 0) throw new Error("No table recognised in the test sheet");
  return tables.flatMap((table) =>
    check.run({ table, profile: chooseProfile(table, profile).profile })
  );
}
