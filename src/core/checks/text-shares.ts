import { Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { bareNoun } from "../value/same-noun";
import { sameUnit } from "../value/units";
import { OF_A_WHOLE } from "../vocabulary/narrative-words";
import type { TextNumber } from "./table-texts";

export interface WrongShare {
  readonly part: TextNumber;
  readonly whole: TextNumber;
  readonly share: TextNumber;
  /** In percent points, two decimals. */
  readonly exact: Decimal;
}

const SENTENCE_END = /[。；;\n]/u;

/** 高企280家；高企中规上高企158家，占比达57%: the share of the number before it in the whole that its noun names. */
export function wrongShares(source: string, numbers: readonly TextNumber[]): WrongShare[] {
  return numbers.flatMap((share, at) => {
    const part = numbers[at - 1];
    if (share.aspect !== "share" || part?.aspect !== "level") return [];
    if (SENTENCE_END.test(source.slice(part.start, share.start))) return [];
    const whole = wholeOf(part, numbers);
    if (!whole || whole.amount.isZero() || part.amount.gt(whole.amount)) return [];
    const exact = part.amount.div(whole.amount).times(HUNDRED);
    if (isWritten(exact, share.amount)) return [];
    return [{ part, whole, share, exact: roundHalfUp(exact, 2) }];
  });
}

/** The only number of the text that counts what stands in front of 中. */
function wholeOf(part: TextNumber, numbers: readonly TextNumber[]): TextNumber | null {
  const at = part.noun.indexOf(OF_A_WHOLE);
  if (at < 1) return null;
  const name = bareNoun(part.noun.slice(0, at));
  const [whole, second] = numbers.filter(
    (one) => one.aspect === "level" && sameUnit(one.unit, part.unit) && bareNoun(one.noun) === name
  );
  return whole && !second ? whole : null;
}

/** Rounded or cut to the decimals that the text writes. */
export function isWritten(exact: Decimal, written: Decimal): boolean {
  const decimals = written.decimalPlaces();
  return (
    roundHalfUp(exact, decimals).eq(written) ||
    exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(written)
  );
}
