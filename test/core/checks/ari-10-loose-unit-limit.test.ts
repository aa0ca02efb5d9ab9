import { looseUnitLimit } from "../../../src/core/checks/ari-10-loose-unit-limit";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { Decimal } from "../../../src/core/value/decimal";
import { buildGoalForm, FIRST_GOAL_ROW, type GoalRowSpec } from "../../support/goal-form";
import { alone } from "../../support/run-check";

const quantity = (target: string, name = "奖补企业数量"): GoalRowSpec => ({
  level1: "产出指标",
  level2: "数量指标",
  name,
  target,
});
const cost = (target: string, level2 = "成本指标"): GoalRowSpec => ({
  level1: "产出指标",
  level2,
  name: "奖补成本",
  target,
});

/** A goal table of a project with a budget in 万元. */
const check = (budget: number | null, ...rows: GoalRowSpec[]) => {
  const [found] = recogniseSheet(buildGoalForm({ rows }));
  const label = found?.title;
  if (!found || !label) throw new Error("No table recognised");
  const amount = { ...label, value: budget, amount: budget === null ? null : new Decimal(budget) };
  const amounts = [{ role: "total" as const, label, group: null, amount, share: null, year: null }];
  const table: IndicatorTable = { ...found, moneyUnit: "万元", amounts };
  return looseUnitLimit.run({ table, profile: CAP, around: alone(table) });
};

describe("ARI-10 a unit cost limit that is too wide", () => {
  test.each<[string, number | null, GoalRowSpec[]]>([
    ["a limit close to the average", 115, [quantity("≥12家"), cost("≤10万元/家")]],
    ["less than twice the average", 100, [quantity("≥10家"), cost("≤19.9万元/家")]],
    ["5 × 0.2 makes the budget", 1, [quantity("≥5人"), cost("≤0.2万元")]],
    ["a limit of the whole project", 300, [quantity("≥200家"), cost("≤300万元")]],
    ["parts of the budget", 300, [quantity("≥200家"), cost("≤20万元"), cost("≤280万元")]],
    ["no budget", null, [quantity("≥200家"), cost("≤20万元/家")]],
    ["two quantities it may be for", 300, [quantity("≥200家"), quantity("≥9人"), cost("≤20万元")]],
    ["another unit", 300, [quantity("≥200家"), cost("≤20万元/人")]],
    ["no quantity", 300, [cost("≤20万元/家")]],
    ["a cost to society", 300, [quantity("≥200家"), cost("≤20万元/家", "社会成本指标")]],
    ["a percentage is no quantity", 300, [quantity("≥95%"), cost("≤20万元")]],
  ])("%s is right", (_, budget, rows) => {
    expect(check(budget, ...rows)).toEqual([]);
  });

  test("a limit for one unit", () => {
    const rows = [quantity("≥200家"), quantity("≥3场", "培训场次"), cost("≤20万元/家")];
    expect(check(300, ...rows)).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW + 2}`,
        severity: "warning",
        situation: "perUnit",
        data: { target: "≤20万元/家", budget: "300万元", quantity: "200家", average: "1.5万元" },
        fix: null,
      },
    ]);
  });

  test("other money units are reckoned out", () => {
    expect(check(300, quantity("≥200家"), cost("≤200000元/家"))).toHaveLength(1);
    expect(check(300, quantity("≥200家"), cost("≤20000元/家"))).toEqual([]);
  });

  test("where the text does not say for what it is, it is a hint", () => {
    expect(check(300, quantity("≥200家"), cost("≤20万元"))).toMatchObject([
      { severity: "info", situation: "maybePerUnit" },
    ]);
  });
});
