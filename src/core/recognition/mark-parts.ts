import type { Indicator, NumberField } from "../table/indicator-table";
import { PART_BEGINNING } from "../vocabulary/block-labels";
import { foldText } from "../vocabulary/fold-text";

const LIST_MARK = /^(?:[-—·•]|\(?\d{1,2}[).、．]|[①-⑳])/u;
const INDENT = /^[\s\u3000]/u;

/**
 * Marks the rows that 其中 rows break down, and these. The row before the first 其中 is the parent; rows behind it go on
 * breaking it down while they begin with 其中, or have no weight of their own and are listed or indented.
 */
export function markParts(indicators: readonly Indicator[]): Indicator[] {
  const marked = [...indicators];
  let parent: number | null = null;
  marked.forEach((indicator, index) => {
    const before = marked[index - 1];
    const begins = beginsPart(indicator);
    if (begins && parent === null && before) parent = index - 1;
    const head = parent === null ? undefined : marked[parent];
    const isChild = head && (begins || goesOn(indicator, head));
    if (!isChild || parent === null) {
      parent = null;
      return;
    }
    marked[parent] = { ...head, part: "parent" };
    marked[index] = { ...indicator, part: "child" };
  });
  return marked;
}

function beginsPart({ name }: Indicator): boolean {
  return foldText(name.text.slice(0, 8)).startsWith(PART_BEGINNING);
}

function goesOn({ name, weight, level2Field }: Indicator, head: Indicator): boolean {
  if (level2Field?.address !== head.level2Field?.address) return false;
  if (!weight || weight.amount === null || isSame(weight, head.weight)) {
    return INDENT.test(name.text) || LIST_MARK.test(foldText(name.text.slice(0, 8)));
  }
  return false;
}

function isSame(one: NumberField, other: NumberField | null): boolean {
  return one.address === other?.address;
}
