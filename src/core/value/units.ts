import { foldText } from "../vocabulary/fold-text";
import {
  CONVERTIBLE_UNITS,
  COUNTING_UNITS,
  LOOSE_UNITS,
  PEOPLE_UNITS,
  UNIT_ALIASES,
  UNIT_MULTIPLES,
} from "../vocabulary/units";
import { Decimal } from "./decimal";
import type { Unit } from "./value";

/** How two units stand to each other. loose: the same things counted with another word. */
export type UnitRelation = "same" | "convertible" | "loose" | "different";

interface Meaning {
  readonly canonical: string;
  readonly dimension: string;
  readonly factor: Decimal;
}

const ONE: Decimal = new Decimal(1);
const COUNT_PREFIX = "count:";
const meanings = new Map<string, Meaning>();

for (const [dimension, units] of Object.entries(CONVERTIBLE_UNITS)) {
  for (const [canonical, factor] of Object.entries(units)) {
    meanings.set(canonical, { canonical, dimension, factor: new Decimal(factor) });
  }
}
for (const word of [...PEOPLE_UNITS, ...COUNTING_UNITS]) {
  meanings.set(word, { canonical: word, dimension: COUNT_PREFIX + word, factor: ONE });
}

const BRACKETS = /[()[\]【】〔〕]/gu;
/** 元/人*月 and 元/人、天 are the same kind of compound. */
const COMPOUND_SIGNS = /[*×、·]/gu;

export const NO_UNIT: Unit = { text: "", canonical: "", dimension: "", factor: ONE };

/** Understands a unit: "万元/家" is money per 家, factor 10000. Unknown words keep a dimension of their own. */
export function parseUnit(text: string): Unit {
  const folded = foldText(text).replace(BRACKETS, "");
  if (folded === "") return NO_UNIT;
  const [numerator = "", ...rest] = folded.split("/");
  const first = meaningOf(numerator);
  if (rest.length === 0) return { text: folded, ...first };
  const per = rest.map((part) => aliased(part.replace(COMPOUND_SIGNS, "*"))).join("/");
  return {
    text: folded,
    canonical: `${first.canonical}/${per}`,
    dimension: `${first.dimension}/${per}`,
    factor: first.factor,
  };
}

/** Amount of `from` in the unit `to`; null when the units do not convert. A missing unit is taken for the other. */
export function convert(amount: Decimal, from: Unit, to: Unit): Decimal | null {
  if (from.text === "" || to.text === "" || from.canonical === to.canonical) return amount;
  if (from.dimension !== to.dimension) return null;
  return amount.times(from.factor).div(to.factor);
}

export function relatedUnits(one: Unit, other: Unit): UnitRelation {
  if (one.canonical === other.canonical) return "same";
  if (one.dimension === other.dimension) return "convertible";
  const loose = LOOSE_UNITS.some(
    (group) => group.includes(one.canonical) && group.includes(other.canonical)
  );
  return loose ? "loose" : "different";
}

/** True when both count things or people, whatever the word: 个 and 人. */
export function bothCount(one: Unit, other: Unit): boolean {
  return one.dimension.startsWith(COUNT_PREFIX) && other.dimension.startsWith(COUNT_PREFIX);
}

function aliased(text: string): string {
  return UNIT_ALIASES[text] ?? text;
}

function meaningOf(text: string): Meaning {
  const canonical = aliased(text);
  const known = meanings.get(canonical);
  if (known) return known;
  for (const [multiple, factor] of Object.entries(UNIT_MULTIPLES)) {
    const base = canonical.startsWith(multiple)
      ? meanings.get(aliased(canonical.slice(multiple.length)))
      : undefined;
    if (base) return { ...base, canonical, factor: base.factor.times(factor) };
  }
  return { canonical, dimension: `unknown:${canonical}`, factor: ONE };
}
