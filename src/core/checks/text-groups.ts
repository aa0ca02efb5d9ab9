import { LIST_OF_PARTS } from "../vocabulary/narrative-words";
import { bothCount, sameUnit } from "../value/units";
import type { TextNumber } from "./table-texts";

/** A number with the parts that its text lists behind 其中. */
export interface TextGroup {
  readonly head: TextNumber;
  readonly parts: readonly TextNumber[];
}

const SENTENCE_END = /[。\n]/u;

/** Finds 合计N，其中甲a、乙b in the numbers of one text: the head is the last number before 其中 that has a noun. */
export function textGroups(source: string, numbers: readonly TextNumber[]): TextGroup[] {
  const groups: TextGroup[] = [];
  let from = 0;
  for (;;) {
    const at = source.indexOf(LIST_OF_PARTS, from);
    if (at === -1) return groups;
    const behind = at + LIST_OF_PARTS.length;
    const length = source.slice(behind).search(SENTENCE_END);
    const end = length === -1 ? source.length : behind + length;
    const lineStart = source.lastIndexOf("\n", at) + 1;
    const head = numbers.find(
      ({ start, noun, aspect }) =>
        start >= lineStart && start < at && noun !== "" && aspect === "level"
    );
    const parts = numbers.filter(({ start }) => start >= behind && start < end);
    if (head && parts.length > 0) groups.push({ head, parts });
    from = end;
  }
}

/** The parts of a group that count things of one kind: 16家, 15家, 23家. */
export function countsOf({ parts }: TextGroup): TextNumber[] {
  const [first] = parts.filter(({ aspect, unit }) => aspect === "level" && bothCount(unit, unit));
  if (!first) return [];
  return parts.filter(({ aspect, unit }) => aspect === "level" && sameUnit(unit, first.unit));
}
