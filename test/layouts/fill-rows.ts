import { type Content, type ContentGroup } from "./content";
import type { Plan, RowPlan } from "./plan";
import type { Random } from "./random";

/** Fills a form with indicators; the points of a self-evaluation add up to 100 together with the execution rate. */
export function fillRows(plan: Plan, random: Random): void {
  const sections = Math.max(1, plan.goals.length, plan.projects.length);
  const rows: RowPlan[] = [];
  for (let section = 0; section < sections; section++) {
    const groups = plan.isLong
      ? plan.content
      : someGroups(plan.content, random, sections > 1 ? 3 : 5);
    const drawn = groups.flatMap((group) =>
      (plan.isLong ? group.items : someItems(group, random)).map((item) =>
        rowOf(plan, group, item, section, random)
      )
    );
    const isList = plan.projects.length > 0;
    if (isList) sharePoints(drawn, pointsOf(plan), random);
    rows.push(...drawn);
  }
  if (plan.projects.length === 0) sharePoints(rows, pointsOf(plan), random);
  plan.rows = rows;
}

const pointsOf = ({ funds, executionWeight }: Plan): number =>
  funds?.columns.some(({ role }) => role === "score") ? 100 - executionWeight : 100;

/** A part of the groups in their order; always enough for two levels. */
function someGroups(groups: readonly ContentGroup[], random: Random, wanted: number) {
  const left = groups.length - wanted;
  const dropped = new Set(
    random.shuffle(groups.map((_, index) => index)).slice(0, Math.max(0, left))
  );
  return groups.filter((_, index) => !dropped.has(index));
}

function someItems({ items }: ContentGroup, random: Random): Content[] {
  const keep = random.int(1, Math.min(3, items.length));
  const start = random.int(0, items.length - keep);
  return items.slice(start, start + keep);
}

function rowOf(
  plan: Plan,
  group: ContentGroup,
  item: Content,
  section: number,
  random: Random
): RowPlan {
  const reached = random.chance(0.8)
    ? item.amount
    : round(item.amount * random.pick([0.9, 1.1, 1.2]));
  return {
    kind: "indicator",
    section,
    level1: group.level1,
    level2: group.level2,
    name: item.name,
    sign: item.words ? "" : item.sign,
    amount: item.amount,
    unit: item.unit,
    target: item.words?.target ?? targetText(plan, item, random),
    actual: item.words?.actual ?? actualText(plan, item, reached, random),
    weight: null,
    score: null,
    part: "whole",
    hidden: false,
    shares: 0,
    shared: false,
    longTerm: item.words?.target ?? `${item.sign}${round(item.amount * 3)}${item.unit}`,
    past: [0.8, 0.9].map(
      (share) => item.words?.actual ?? `${round(item.amount * share)}${item.unit}`
    ),
    intended: null,
  };
}

const ASCII = { "≥": ">=", "≤": "<=", "＝": "=" } as const;
const WORDS = { "≥": "不低于", "≤": "不超过", "＝": "" } as const;

function targetText(plan: Plan, { sign, amount, unit }: Content, random: Random) {
  switch (plan.targetStyle) {
    case "signs":
      return `${sign}${amount}${unit}`;
    case "ascii":
      return `${ASCII[sign]}${amount}${unit}`;
    case "words":
      return sign === "≥" && random.chance(0.5)
        ? `${amount}${unit}以上`
        : `${WORDS[sign]}${amount}${unit}`;
    case "numbers":
      return numberCell(amount, unit);
  }
}

function actualText(plan: Plan, { unit }: Content, reached: number, random: Random) {
  if (plan.targetStyle === "numbers") return numberCell(reached, unit);
  return random.chance(0.15) ? `=${reached}${unit}` : `${reached}${unit}`;
}

/** A percentage is a number with a format, any other quantity a plain number. */
function numberCell(amount: number, unit: string) {
  return unit === "%"
    ? { value: amount / 100, format: "0.0%", text: `${amount.toFixed(1)}%` }
    : amount;
}

function sharePoints(rows: RowPlan[], points: number, random: Random): void {
  const each = Math.floor(points / rows.length);
  rows.forEach((row, index) => {
    row.weight = index === rows.length - 1 ? points - each * (rows.length - 1) : each;
    row.score = random.chance(0.75)
      ? row.weight
      : round(row.weight * random.pick([0.8, 0.9, 0.95]));
  });
}

export const round = (amount: number): number => Math.round(amount * 100) / 100;
