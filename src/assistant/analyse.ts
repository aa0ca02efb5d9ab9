import type { Surroundings } from "../core/checks/check";
import { checkTable } from "../core/checks/check-table";
import { saidOnce } from "../core/checks/said-once";
import { type FillOptions, type FillPlan, fillTable } from "../core/filling/fill-table";
import type { Finding } from "../core/finding";
import type { RecognitionOptions } from "../core/recognition/correction";
import { recogniseSheet } from "../core/recognition/recognise";
import { recogniseChanged } from "../core/recognition/recognise-changed";
import { chooseProfile, type ProfileChoice } from "../core/scoring/choose-profile";
import type { ScoringProfile } from "../core/scoring/profile";
import { findProfile } from "../core/scoring/profiles/all-profiles";
import type { Sheet } from "../core/sheet/sheet";
import type { IndicatorTable } from "../core/table/indicator-table";
import { type ChosenSeverities, withSeverities } from "./severities";

/** A recognised table with the profile it is held against and what was found in it. */
export interface AnalysedTable {
  readonly table: IndicatorTable;
  readonly profile: ProfileChoice;
  readonly findings: readonly Finding[];
}

export interface AnalyseOptions {
  /** Profile for every table; chosen table by table when left out. */
  readonly profile?: ScoringProfile | null;
  /** Profile ids that a person chose, by table id. */
  readonly profiles?: Readonly<Record<string, string>>;
  /** What a person decided about the recognition; compared by identity with that of an earlier analysis. */
  readonly recognition?: RecognitionOptions;
  /** Tables of files opened beside the workbook. */
  readonly beside?: readonly IndicatorTable[];
  /** Profiles that a person made, beside the built-in ones. */
  readonly own?: readonly ScoringProfile[];
  /** Severities that a person chose in place of the checks' own, by check code. */
  readonly severities?: ChosenSeverities;
  /** An earlier analysis: only the forms in which something changed since are recognised and checked again. */
  readonly previous?: {
    readonly sheets: readonly Sheet[];
    readonly recognition?: RecognitionOptions;
    readonly tables: readonly AnalysedTable[];
  };
}

/** Recognises and checks the tables of some sheets. */
export function analyse(sheets: readonly Sheet[], options: AnalyseOptions = {}): AnalysedTable[] {
  const {
    profile = null,
    profiles = {},
    severities = {},
    own = [],
    beside = [],
    recognition,
    previous,
  } = options;
  const recognise = (sheet: Sheet): IndicatorTable[] => recogniseSheet(sheet, recognition);
  const known = knownSheets(previous?.recognition === recognition ? previous : undefined);
  const tables = sheets.flatMap((sheet) => {
    const before = known.get(sheet.name);
    return before
      ? recogniseChanged(before.sheet, before.tables, sheet, recognise)
      : recognise(sheet);
  });
  const around: Surroundings = { tables, beside };
  const checked = tables.map((table) => {
    const wanted = profiles[table.id];
    const chosen = profile ?? findProfile(wanted ?? "", own);
    const choice = chooseProfile(table, chosen, wanted);
    const findings = checkTable({ table, profile: choice.profile, around });
    return { table, profile: choice, findings: withSeverities(findings, severities) };
  });
  return saidOnce(checked);
}

function knownSheets(
  previous: AnalyseOptions["previous"]
): Map<string, { readonly sheet: Sheet; readonly tables: IndicatorTable[] }> {
  const known = new Map(
    previous?.sheets.map((sheet) => [sheet.name, { sheet, tables: [] as IndicatorTable[] }])
  );
  for (const { table } of previous?.tables ?? []) known.get(table.sheet)?.tables.push(table);
  return known;
}

/** Plans the filling of tables together; those without an own style follow the others. */
export function planFill(
  analysed: readonly AnalysedTable[],
  options: Omit<FillOptions, "siblings"> = {},
  tableIds?: ReadonlySet<string>
): FillPlan {
  const siblings = analysed.map(({ table }) => table);
  const wanted = tableIds ? analysed.filter(({ table }) => tableIds.has(table.id)) : analysed;
  const plans = wanted.map(({ table, profile }) =>
    fillTable(table, profile.profile, { ...options, siblings })
  );
  return {
    edits: plans.flatMap((plan) => plan.edits),
    skipped: plans.flatMap((plan) => plan.skipped),
  };
}
