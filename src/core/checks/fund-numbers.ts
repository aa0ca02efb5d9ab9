import type { IndicatorTable, Narrative, NumberField } from "../table/indicator-table";
import { type Decimal, roundHalfUp } from "../value/decimal";
import { convert, isRatio, parseUnit } from "../value/units";
import { FUND_WORDS_IN_TEXTS, PART_OF_FUNDS } from "../vocabulary/narrative-words";
import type { TextNumber } from "./table-texts";

type FundWord = keyof typeof FUND_WORDS_IN_TEXTS;

/** A number of a text that names an amount of the fund block, and differs from it. */
export interface FundDifference {
  readonly number: TextNumber;
  readonly field: NumberField;
  /** As the text calls it. */
  readonly column: string;
}

/** Between the name and the number: 全年预算数为, 预算执行率达到. */
const LONGEST_LINK = 4;
const LONGEST_CLAUSE = 20;
const CLAUSE = /[，,。；;\n]/u;

/** The amounts that a text names like the fund block and that differ from its total. Amounts of a part are left out. */
export function fundNumbers(
  { funds, moneyUnit }: IndicatorTable,
  narrative: Narrative,
  numbers: readonly TextNumber[]
): FundDifference[] {
  const total = funds?.total;
  if (!total || !moneyUnit) return [];
  const unit = parseUnit(moneyUnit);
  return numbers.flatMap((number) => {
    const clause = clauseBefore(narrative.field.text, number.start);
    const named = fundWord(clause);
    const field = named ? total[named.role] : null;
    if (!named || !field?.amount || isPart(clause)) return [];
    const isRate = named.role === "rate";
    if (isRate !== isRatio(number.unit)) return [];
    const shown: Decimal | null = isRate ? field.amount : convert(field.amount, unit, number.unit);
    if (!shown || roundHalfUp(shown, number.amount.decimalPlaces()).eq(number.amount)) return [];
    return [{ number, field, column: named.word }];
  });
}

function clauseBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - LONGEST_CLAUSE), end);
  return window.split(CLAUSE).at(-1) ?? "";
}

function fundWord(clause: string): { readonly role: FundWord; readonly word: string } | null {
  for (const role of Object.keys(FUND_WORDS_IN_TEXTS) as FundWord[]) {
    for (const word of FUND_WORDS_IN_TEXTS[role]) {
      const at = clause.lastIndexOf(word);
      if (at !== -1 && clause.length - at - word.length <= LONGEST_LINK) return { role, word };
    }
  }
  return null;
}

function isPart(clause: string): boolean {
  return PART_OF_FUNDS.some((word) => clause.includes(word));
}
