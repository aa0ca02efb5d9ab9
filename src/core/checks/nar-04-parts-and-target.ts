import { sameUnit } from "../value/units";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { type GoalMatches, goalMatches } from "./goal-matches";
import { indicatorName } from "./indicator-facts";
import { sumOfMatches } from "./match-numbers";
import type { TextNumber } from "./table-texts";
import { countsOf } from "./text-groups";
import { spokenValue } from "../value/spoken-value";

/** What a goal text lists adds up to the target, and the parts of a number are no more than the number. */
export const partsAndTarget = defineCheck(
  {
    code: "NAR-04",
    name: "parts-and-target",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "某州科技局2024年度自评表：16＋15＋23＝54家对“≥52家”；59＋58＝117家对“≥119家”",
  },
  function* ({ table }) {
    for (const matches of goalMatches(table)) {
      yield* tooManyParts(matches);
      yield* againstTargets(matches);
    }
  }
);

function* tooManyParts({ narrative, groups }: GoalMatches): Iterable<Problem<"NAR-04">> {
  for (const group of groups) {
    const { head } = group;
    const parts = countsOf(group).filter(({ unit }) => sameUnit(unit, head.unit));
    if (parts.length < 2 || !sumOfMatches(parts).gt(head.amount)) continue;
    yield {
      at: narrative.field,
      situation: "moreThanWhole",
      data: { parts: working(parts), sum: `${sumOfMatches(parts)}`, whole: head.text },
    };
  }
}

function* againstTargets({
  narrative,
  different,
  parts,
}: GoalMatches): Iterable<Problem<"NAR-04">> {
  const single = different.filter(({ number }) => number.summed.length > 1).map((match) => [match]);
  for (const matches of [...single, ...parts]) {
    const [first] = matches;
    if (!first) continue;
    const { stated } = first;
    yield {
      at: stated.field,
      situation: "mismatch",
      data: {
        parts: working(matches.flatMap(({ number }) => number.summed)),
        sum: `${sumOfMatches(matches)}${stated.value.unit.text}`,
        name: indicatorName(stated.indicator),
        target: spokenValue(stated.field.text),
        text: narrative.field.address,
      },
    };
  }
}

function working(parts: readonly TextNumber[]): string {
  return parts.map(({ amount }) => `${amount}`).join("＋");
}
