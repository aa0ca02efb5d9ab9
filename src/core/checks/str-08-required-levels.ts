import type { Severity } from "../finding";
import type { IndicatorTable } from "../table/indicator-table";
import { type FirstLevel } from "../vocabulary/levels";
import { PROJECT_GOALS, PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { headerField } from "./indicator-facts";
import { firstLevelName, firstLevelOf, placeOfSecondLevel } from "./level-place";

/** Some projects have no costs to control, or nobody to ask: these two are a hint. */
const WANTED: readonly (readonly [FirstLevel, Severity])[] = [
  ["output", "warning"],
  ["benefit", "warning"],
  ["satisfaction", "info"],
  ["cost", "info"],
];

/** The first levels that a project's indicators cover. Tables of other frameworks are not judged. */
export const requiredLevels = defineCheck(
  {
    code: "STR-08",
    name: "required-levels",
    severity: "warning",
    kinds: [...PROJECT_GOALS, ...PROJECT_SELF_EVALUATIONS],
    source:
      "财预〔2020〕10号的指标框架；某州科技局2024年度自评表有一个项目没有效益和满意度指标；平台规则：未填报成本指标的，成本得分受限",
  },
  function* ({ table }) {
    const { level1 } = table.header.columns;
    const present = levelsOf(table);
    if (!level1 || present === null) return;
    for (const [level, severity] of WANTED) {
      if (present.has(level) || (level === "cost" && !spendsMoney(table))) continue;
      yield {
        at: level1.heading ?? headerField(table),
        situation: level,
        severity,
        data: { level: firstLevelName(level) },
      };
    }
  }
);

/** The first levels with indicators, 成本指标 below 产出指标 counted as cost; null when one is of another framework. */
function levelsOf({ indicators }: IndicatorTable): ReadonlySet<FirstLevel> | null {
  const present = new Set<FirstLevel>();
  for (const { level1, level2 } of indicators) {
    const level = firstLevelOf(level1);
    if (level1 !== null && !level) return null;
    if (level) present.add(level);
    const [usual] = placeOfSecondLevel(level2) ?? [];
    if (usual) present.add(usual);
  }
  return present.size > 0 ? present : null;
}

function spendsMoney({ funds, amounts }: IndicatorTable): boolean {
  const total = funds?.total;
  const stated = [
    total?.initial,
    total?.budget,
    total?.executed,
    ...amounts.map((one) => one.amount),
  ];
  return stated.some((field) => field?.amount?.gt(0));
}
