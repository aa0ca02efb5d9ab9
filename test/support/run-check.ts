import type { Check, Surroundings } from "../../src/core/checks/check";
import type { Finding } from "../../src/core/finding";
import { recogniseSheet } from "../../src/core/recognition/recognise";
import { chooseProfile } from "../../src/core/scoring/choose-profile";
import type { ScoringProfile } from "../../src/core/scoring/profile";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { IndicatorTable } from "../../src/core/table/indicator-table";

/** Runs one check on every table of a sheet. Fails when no table is recognised: then the check saw nothing. */
export function runCheck(
  check: Check,
  sheet: Sheet,
  profile: ScoringProfile | null = null,
  beside: readonly IndicatorTable[] = []
): Finding[] {
  const tables = recogniseSheet(sheet);
  if (tables.length === 0) throw new Error("No table recognised in the test sheet");
  const around: Surroundings = { tables, beside };
  return tables.flatMap((table) =>
    check.run({ table, profile: chooseProfile(table, profile).profile, around })
  );
}

/** Runs one check on every table of a workbook, with the tables of other workbooks opened beside it. */
export function runOnBook(
  check: Check,
  sheets: readonly Sheet[],
  besideSheets: readonly Sheet[] = []
): Finding[] {
  const tables = sheets.flatMap((sheet) => recogniseSheet(sheet));
  if (tables.length < sheets.length) throw new Error("A test sheet holds no table");
  const around: Surroundings = {
    tables,
    beside: besideSheets.flatMap((sheet) => recogniseSheet(sheet)),
  };
  return tables.flatMap((table) =>
    check.run({ table, profile: chooseProfile(table).profile, around })
  );
}

/** The surroundings of a table that stands alone. */
export function alone(table: IndicatorTable): Surroundings {
  return { tables: [table], beside: [] };
}

/** The only table of a sheet. */
export function onlyTable(sheet: Sheet): IndicatorTable {
  const [table, another] = recogniseSheet(sheet);
  if (!table || another) throw new Error("Not one table recognised in the test sheet");
  return table;
}

/** Runs one check on a table that a test made or changed. */
export function runCheckOn(
  check: Check,
  table: IndicatorTable,
  around: Surroundings = alone(table)
): Finding[] {
  return check.run({ table, profile: chooseProfile(table).profile, around });
}
