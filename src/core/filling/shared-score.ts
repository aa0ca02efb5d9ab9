import type { Indicator } from "../table/indicator-table";
import { type Decimal, ZERO } from "../value/decimal";
import type { FillContext } from "./fill-context";
import { rowScore, type PlannedScore, type RowScore } from "./row-score";

/**
 * The score of a cell merged over several rows. Rows with weights of their own add up; rows that have one weight
 * together count where all come to the same points, since the form does not say how they share it otherwise.
 */
export function sharedScore(context: FillContext, owners: readonly Indicator[]): RowScore {
  const scores: PlannedScore[] = [];
  for (const owner of owners) {
    const score = rowScore(context, owner, true);
    if (score.kind === "none") {
      return {
        kind: "none",
        why: { key: "skip.sharedUnknown", data: { count: owners.length, why: score.why } },
      };
    }
    scores.push(score);
  }
  const parts = new Map<string, PlannedScore>();
  for (const [index, owner] of owners.entries()) {
    const score = scores[index];
    if (!score) continue;
    const key = owner.weight?.address ?? owner.name.address;
    const known = parts.get(key);
    if (known && !known.points.eq(score.points)) return differ(owners.length, owner, known, score);
    if (!known) parts.set(key, score);
  }
  return together([...parts.values()], scores);
}

function differ(
  count: number,
  { weight }: Indicator,
  one: PlannedScore,
  other: PlannedScore
): RowScore {
  const data = {
    count,
    weight: `${weight?.amount ?? ""}`,
    one: `${one.points}`,
    other: `${other.points}`,
  };
  return { kind: "none", why: { key: "skip.scoreShared", data } };
}

function together(parts: readonly PlannedScore[], all: readonly PlannedScore[]): RowScore {
  const [first] = parts;
  const points = parts.reduce<Decimal>((sum, part) => sum.plus(part.points), ZERO);
  const working =
    parts.length === 1
      ? (first?.working ?? "")
      : `${parts.map((part) => `${part.points}`).join(" + ")} = ${points}`;
  return {
    kind: "score",
    points,
    working,
    by: first?.by ?? "",
    assumptions: [...new Set(all.flatMap(({ assumptions }) => assumptions))],
    input: null,
    formula: null,
  };
}
