import { ADDITION_WORDS } from "../vocabulary/narrative-words";
import type { NumberMatch } from "./match-numbers";
import type { TextNumber } from "./table-texts";

/** The words of a clause that stand in front of its number. */
const LONGEST_CLAUSE = 20;
const CLAUSE = /[，,。；;、：:\n]/u;

/**
 * 新增自动气象站18个 beside an indicator 自动气象站数量 of 216个: the text says how many are new, the indicator how many there
 * are. Only where the text's number is the smaller one and the name says nothing of new ones.
 */
export function isAddition({ number, stated, amount }: NumberMatch<TextNumber>): boolean {
  const { text } = number.narrative.field;
  const before = text.slice(Math.max(0, number.start - LONGEST_CLAUSE), number.start);
  const clause = before.split(CLAUSE).at(-1) ?? "";
  const { name } = stated.indicator;
  return (
    amount.lt(stated.value.amount) &&
    ADDITION_WORDS.some((word) => clause.includes(word)) &&
    !ADDITION_WORDS.some((word) => name.text.includes(word))
  );
}
