import type { Indicator, IndicatorTable } from "../table/indicator-table";
import type { FirstLevel } from "../vocabulary/levels";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { firstLevelName, firstLevelOf, placeOfSecondLevel } from "./level-place";

/** A second level stands below the first level it belongs to. Levels of other frameworks are not judged. */
export const levelPlace = defineCheck(
  {
    code: "STR-05",
    name: "level-place",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "财预〔2020〕10号、财预〔2021〕101号的指标框架；公开目标表中“经济效益指标”列在“产出指标”下",
  },
  function* ({ table }): Iterable<Problem<"STR-05">> {
    const present = firstLevelsOf(table);
    const seen = new Set<string>();
    for (const indicator of table.indicators) {
      const { level1, level2, level2Field } = indicator;
      const places = placeOfSecondLevel(level2);
      if (!places || !level2Field || seen.has(`${level2Field.address} ${level1 ?? ""}`)) continue;
      seen.add(`${level2Field.address} ${level1 ?? ""}`);
      const [usual] = places;
      if (isLost(table, indicator)) {
        yield {
          at: level2Field,
          situation: "lost",
          data: { second: level2 ?? "", place: firstLevelName(usual) },
        };
        continue;
      }
      const level = firstLevelOf(level1);
      if (!level || (places.includes(level) && !(level !== usual && present.has(usual)))) continue;
      yield {
        at: level2Field,
        situation: "misplaced",
        data: { first: level1 ?? "", second: level2 ?? "", place: firstLevelName(usual) },
      };
    }
  }
);

/** The form has a first level, and this row is below none. */
function isLost(table: IndicatorTable, { level1 }: Indicator): boolean {
  return Boolean(table.header.columns.level1) && level1 === null;
}

function firstLevelsOf({ indicators }: IndicatorTable): ReadonlySet<FirstLevel> {
  const levels = new Set<FirstLevel>();
  for (const { level1 } of indicators) {
    const level = firstLevelOf(level1);
    if (level) levels.add(level);
  }
  return levels;
}
