import { Decimal, HUNDRED, ZERO } from "../../value/decimal";
import type { Assumption, FormulaInput, FormulaOutcome } from "../formula";
import { satisfactionOf } from "../input-values";

export interface Band {
  /** Lower edge in percent points, which belongs to the band. */
  readonly from: Decimal;
  /** What the band gives, in percent of the full score; null where a person decides within the band. */
  readonly share: Decimal | null;
}

export interface BandsParameters {
  /** What is held against the edges: the completion rate, or the satisfaction that was measured. */
  readonly of: "rate" | "satisfaction";
  /** From the highest to the lowest; the last one begins at 0. */
  readonly bands: readonly Band[];
}

/**
 * 分档计分: the band in which the rate or the satisfaction lies gives its share of w. Scales with w.
 * Used for 按评判等级赋分, 满意度赋分 and a banded 预算执行率 of 财预〔2021〕101号. Status: general knowledge; the text
 * of the rules was not found. A grade band states no number (100%–80%), so the score is left to a person.
 * Without a measured satisfaction the completion rate takes its place, by assumption.
 */
export function bandedShare(input: FormulaInput, { of, bands }: BandsParameters): FormulaOutcome {
  const { rate, weight } = input;
  const satisfaction = of === "satisfaction" ? satisfactionOf(input) : null;
  const percent = satisfaction ?? rate;
  const found = bands.findIndex(({ from }) => percent.gte(from));
  const at = found < 0 ? bands.length - 1 : found;
  const band = bands[at];
  const above = bands[at - 1];
  if (!band?.share) return { between: pointsBetween(weight, band?.from, above?.from) };
  const assumption: Assumption | null =
    of === "satisfaction" && !satisfaction ? "satisfaction-by-rate" : null;
  const edge = band.from.isZero() && above ? `< ${above.from}%` : `≥ ${band.from}%`;
  return {
    points: weight.times(band.share).div(HUNDRED),
    working: `${percent}% ${edge}: ${weight} × ${band.share}%`,
    assumption,
    ...(satisfaction ? { usesValues: true } : {}),
  };
}

function pointsBetween(weight: Decimal, from: Decimal = ZERO, to: Decimal = HUNDRED) {
  return {
    low: weight.times(from).div(HUNDRED),
    high: weight.times(Decimal.min(to, HUNDRED)).div(HUNDRED),
  };
}
