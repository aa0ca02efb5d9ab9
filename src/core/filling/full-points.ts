import { isEmptyField } from "../recognition/read-field";
import type { Indicator } from "../table/indicator-table";
import type { Message } from "../texts/message";
import type { Decimal } from "../value/decimal";
import type { FillContext } from "./fill-context";

/** The points a row may reach, or why nobody can tell them from the form. */
export type FullPoints =
  | { readonly kind: "points"; readonly points: Decimal }
  | { readonly kind: "none"; readonly why: Message };

/**
 * Full marks of a row: from its own cell, or from its level's text where it is the only row of that level
 * (数量指标15分). Points that several rows have together are nobody's own.
 * @param sharesScore the rows behind the weight share the score too, so that it is theirs together
 */
export function fullPoints(
  context: FillContext,
  indicator: Indicator,
  sharesScore = false
): FullPoints {
  const { weight, part } = indicator;
  if (!weight) return pointsOfLevel(context, indicator);
  const owners = context.shared.owners("weight", weight);
  const borrows = part === "child" && !owners.includes(indicator);
  if (borrows || (part === "child" && isEmptyField(weight))) {
    return none({ key: "skip.partWithoutWeight", data: {} });
  }
  if (!weight.amount) return none({ key: "skip.weightMissing", data: {} });
  if (owners.length > 1 && !sharesScore) {
    const data = { count: owners.length, weight: `${weight.amount}` };
    return none({ key: "skip.weightShared", data });
  }
  return { kind: "points", points: weight.amount };
}

/** The innermost level with points in its text, if the row is the only one that counts there. */
function pointsOfLevel({ levels }: FillContext, indicator: Indicator): FullPoints {
  if (indicator.part === "child") return none({ key: "skip.partWithoutWeight", data: {} });
  const found = levels.get(indicator);
  if (!found?.group.weight) return none({ key: "skip.noWeightColumn", data: {} });
  const { group, count } = found;
  if (count === 1) return { kind: "points", points: found.group.weight };
  const data = { level: group.name, weight: `${found.group.weight}`, count };
  return none({ key: "skip.weightOfLevel", data });
}

function none(why: Message): FullPoints {
  return { kind: "none", why };
}
