import type { Certainty } from "../table/certainty";
import type { Field, HeaderColumn, HistoryColumn } from "../table/indicator-table";
import type { ColumnRole } from "../vocabulary/column-headings";
import {
  columnMeanings,
  isOwnHeading,
  isYearHeading,
  likelyRole,
  type Meaning,
  yearOfHeading,
} from "./column-meanings";
import { horizonOf, isHorizonHeading } from "./find-horizon";
import type { BandColumn } from "./header-band";

/** The columns of a block by meaning, those of earlier years, and the headings left over. */
export interface AssignedColumns {
  readonly columns: Readonly<Partial<Record<ColumnRole, HeaderColumn>>>;
  readonly history: readonly HistoryColumn[];
  readonly unknown: readonly Field[];
}

interface Claim {
  readonly band: BandColumn;
  readonly meanings: readonly Meaning[];
  readonly certainty: Certainty;
}

/**
 * Gives each column its meaning. First those whose own heading is known, the more usual spelling before the less usual
 * and a heading's first meaning before its second; then those that a heading above explains; then those whose heading
 * ends like a known one.
 */
export function assignColumns(bands: readonly BandColumn[]): AssignedColumns {
  const years = new Map(bands.map((band) => [band, historyYear(band, bands)]));
  const history = bands.flatMap((band): HistoryColumn[] => {
    const year = years.get(band);
    return year === undefined || year === null || year === 0
      ? []
      : [{ year, column: band.column, heading: band.own }];
  });
  const taken: Partial<Record<ColumnRole, HeaderColumn>> = {};
  const rest = bands.filter((band) => !history.some(({ column }) => column === band.column));
  let open = take(rest, taken, ownClaim);
  open = take(open, taken, upperClaim);
  open = take(open, taken, endingClaim);
  if (taken.history) {
    const { column, heading } = taken.history;
    if (!history.some((one) => one.column === column)) {
      history.push({ year: null, column, heading });
      history.sort((one, other) => one.column - other.column);
    }
  } else if (history[0]) {
    taken.history = { role: "history", ...place(history[0]), certainty: "certain" };
  }
  return {
    columns: taken,
    history,
    unknown: open.filter(({ own }) => isOwnHeading(own.text)).map(({ own }) => own),
  };
}

function place({ column, heading }: HistoryColumn): { column: number; heading: Field } {
  return { column, heading };
}

/** Hands out the meanings of some claims and gives back the columns that got none. */
function take(
  bands: readonly BandColumn[],
  taken: Partial<Record<ColumnRole, HeaderColumn>>,
  claimOf: (band: BandColumn) => Claim | null
): BandColumn[] {
  const claims = bands.flatMap((band) => claimOf(band) ?? []);
  const served = new Set<BandColumn>();
  const deepest = Math.max(0, ...claims.map(({ meanings }) => meanings.length));
  for (let depth = 0; depth < deepest; depth++) {
    const waiting = claims.filter(({ band }) => !served.has(band));
    for (const { band, meaning, certainty } of ranked(waiting, depth)) {
      if (taken[meaning.role]) continue;
      taken[meaning.role] = {
        role: meaning.role,
        column: band.column,
        heading: band.own,
        certainty,
      };
      served.add(band);
    }
  }
  return bands.filter((band) => !served.has(band));
}

function ranked(claims: readonly Claim[], depth: number) {
  return claims
    .flatMap(({ band, meanings, certainty }) => {
      const meaning = meanings[depth];
      return meaning ? [{ band, meaning, certainty }] : [];
    })
    .sort(
      (one, other) => one.meaning.rank - other.meaning.rank || one.band.column - other.band.column
    );
}

function ownClaim(band: BandColumn): Claim | null {
  const { own, upper } = band;
  const overTarget = upper.some(({ text }) => columnMeanings(text)[0]?.role === "target");
  if (overTarget && isHorizonHeading(own.text)) {
    const role = horizonOf(own.text) === "annual" ? "target" : "longTermTarget";
    return { band, meanings: [{ role, rank: 0 }], certainty: "certain" };
  }
  const meanings = columnMeanings(own.text);
  return meanings.length > 0 ? { band, meanings, certainty: "certain" } : null;
}

/** 2024年 under 指标值; 经费保障 under 偏差原因分析. */
function upperClaim(band: BandColumn): Claim | null {
  for (const { text } of band.upper) {
    const meanings = columnMeanings(text);
    if (meanings.length > 0) return { band, meanings, certainty: "likely" };
  }
  return null;
}

function endingClaim(band: BandColumn): Claim | null {
  const role = likelyRole(band.own.text);
  return role ? { band, meanings: [{ role, rank: 0 }], certainty: "likely" } : null;
}

/**
 * The year of a column with values of an earlier year: 2022年 under 近两年指标值, or before a later year in the same
 * header. Null for other columns.
 */
function historyYear(band: BandColumn, all: readonly BandColumn[]): number | null {
  const year = yearOfHeading(band.own.text);
  if (year === null) return null;
  if (isUnder(band, "history")) return year;
  const alone = isYearHeading(band.own.text);
  if (alone && !isUnder(band, "target")) return null;
  if (!alone && !isValue(band.own)) return null;
  const last = Math.max(...all.map((other) => valueYear(other)));
  return year < last ? year : null;
}

function valueYear(band: BandColumn): number {
  const year = yearOfHeading(band.own.text);
  if (year === null) return 0;
  return isUnder(band, "target") || isValue(band.own) ? year : 0;
}

function isUnder({ upper }: BandColumn, role: ColumnRole): boolean {
  return upper.some(({ text }) => columnMeanings(text)[0]?.role === role);
}

function isValue({ text }: Field): boolean {
  const role = columnMeanings(text)[0]?.role;
  return role === "target" || role === "actual";
}
