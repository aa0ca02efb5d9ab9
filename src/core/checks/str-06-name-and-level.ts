import { HINTED_LEVELS, NAME_HINTS } from "../vocabulary/name-hints";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { stemOf } from "./level-place";
import { nameEndsWith } from "./name-ending";

/** The end of a name tells that the indicator is of another second level. A guess from words. */
export const nameAndLevel = defineCheck(
  {
    code: "STR-06",
    name: "name-and-level",
    severity: "info",
    kinds: ALL_KINDS,
    source: "某州科技局2024年度自评表：“培训天数”列为时效指标，“成本控制率”列为社会成本指标",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { level2, name } = indicator;
      if (level2 === null) continue;
      const stem = stemOf(level2);
      const hint = NAME_HINTS.find(
        ({ endings, notBelow }) => notBelow.includes(stem) && nameEndsWith(name.text, endings)
      );
      if (!hint) continue;
      yield {
        at: indicator.level2Field ?? name,
        situation: "otherLevel",
        data: {
          name: indicatorName(indicator),
          second: level2,
          place: HINTED_LEVELS[hint.belongs],
        },
      };
    }
  }
);
