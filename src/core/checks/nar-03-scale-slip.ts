import { Decimal } from "../value/decimal";
import { convert } from "../value/units";
import { bareNoun } from "../value/same-noun";
import type { IndicatorTable, Narrative } from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";
import { type Stated, statedBy } from "./match-numbers";
import { goalTexts, levelsOf, resultTexts, type TextNumber } from "./table-texts";
import { spokenValue } from "../value/spoken-value";

/** Fewer digits may be the same by chance: 10 and 100 stand in every form. */
const FEWEST_DIGITS = 3;
const FACTORS = ["10", "100", "1000", "10000"].map((factor) => new Decimal(factor));

/** The same measure in text and indicator with the point in another place: 16.5公里 and 165000米. */
export const scaleSlip = defineCheck(
  {
    code: "NAR-03",
    name: "scale-slip",
    severity: "error",
    kinds: ALL_KINDS,
    source: "某州科技局2024年度自评表：目标文字“16.5公里”，指标“≥165000米”",
  },
  function* ({ table }) {
    for (const narrative of goalTexts(table)) yield* slips(table, narrative, "target");
    for (const narrative of resultTexts(table)) yield* slips(table, narrative, "actual");
  }
);

function* slips(
  table: IndicatorTable,
  narrative: Narrative,
  side: "target" | "actual"
): Iterable<Problem<"NAR-03">> {
  const stated = statedBy(table.indicators, side);
  for (const number of levelsOf([narrative])) {
    const slip = stated.find((one) => slipFactor(number, one) !== null);
    if (!slip) continue;
    yield {
      at: slip.field,
      situation: "scale",
      data: {
        number: number.text,
        name: indicatorName(slip.indicator),
        value: spokenValue(slip.field.text),
        factor: `${slipFactor(number, slip)}`,
        text: narrative.field.address,
      },
    };
  }
}

/** The power of ten between the two; null when they are equal, unrelated or speak of different things. */
function slipFactor(number: TextNumber, { indicator, value }: Stated): Decimal | null {
  if (value.amount.isZero() || number.amount.isZero()) return null;
  if (number.amount.precision() < FEWEST_DIGITS) return null;
  if (number.unit.dimension !== value.unit.dimension) return null;
  const amount = convert(number.amount, number.unit, value.unit);
  if (!amount || !shareWord(number.noun, indicator.name.text)) return null;
  const ratio = amount.gt(value.amount) ? amount.div(value.amount) : value.amount.div(amount);
  return FACTORS.find((factor) => factor.eq(ratio)) ?? null;
}

function shareWord(noun: string, name: string): boolean {
  const bare = bareNoun(name);
  for (let at = 0; at + 1 < noun.length; at++) {
    if (bare.includes(noun.slice(at, at + 2))) return true;
  }
  return false;
}
