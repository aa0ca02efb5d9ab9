import { checkTable } from "../core/checks/check-table";
import type { FillOptions, FillPlan } from "../core/filling/fill-table";
import { fillTable } from "../core/filling/fill-table";
import type { Finding } from "../core/finding";
import { recognise } from "../core/recognition/recognise";
import { chooseProfile, type ProfileChoice } from "../core/scoring/choose-profile";
import type { ScoringProfile } from "../core/scoring/profile";
import type { Sheet } from "../core/sheet/sheet";
import type { IndicatorTable } from "../core/table/indicator-table";

/** A recognised table with the profile it is held against and what was found in it. */
export interface AnalysedTable {
  readonly table: IndicatorTable;
  readonly profile: ProfileChoice;
  readonly findings: readonly Finding[];
}

export interface AnalyseOptions {
  /** Profile for every table; chosen table by table when left out. */
  readonly profile?: ScoringProfile | null;
}

/** Recognises and checks the tables of some sheets. */
export function analyse(
  sheets: readonly Sheet[],
  { profile = null }: AnalyseOptions = {}
): AnalysedTable[] {
  return recognise(sheets).map((table) => {
    const choice = chooseProfile(table, profile);
    return {
      table,
      profile: choice,
      findings: checkTable({ table, profile: choice.profile }),
    };
  });
}

/** Plans the filling of all tables together. */
export function planFill(
  analysed: readonly AnalysedTable[],
  options: Omit<FillOptions, "siblings"> = {}
): FillPlan {
  const siblings = analysed.map(({ table }) => table);
  const plans = analysed.map(({ table, profile }) =>
    fillTable(table, profile.profile, { ...options, siblings })
  );
  return {
    edits: plans.flatMap((plan) => plan.edits),
    skipped: plans.flatMap((plan) => plan.skipped),
  };
}
