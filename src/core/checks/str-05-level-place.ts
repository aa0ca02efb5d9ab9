import type { Fix } from "../finding";
import { isEmptyField } from "../recognition/read-field";
import type { Indicator, IndicatorTable } from "../table/indicator-table";
import type { Message } from "../texts/message";
import type { FirstLevel } from "../vocabulary/levels";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem, replaceContent } from "./check";
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
      if (level1 === null) {
        if (!table.header.columns.level1) continue;
        yield {
          at: level2Field,
          situation: "lost",
          data: { second: level2 ?? "", place: firstLevelName(usual) },
          ...restored(table, indicator, firstLevelName(usual)),
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

/** Writes the first level beside the row that lost it. */
function restored(
  table: IndicatorTable,
  { level1Field }: Indicator,
  place: string
): { readonly fix?: Fix } {
  if (!level1Field || !isEmptyField(level1Field)) return {};
  const label: Message = { key: "fix.replaceText", data: { value: place } };
  const after = { value: place, formula: null };
  return { fix: replaceContent(table, level1Field, after, { label, safe: false }) };
}

function firstLevelsOf({ indicators }: IndicatorTable): ReadonlySet<FirstLevel> {
  const levels = new Set<FirstLevel>();
  for (const { level1 } of indicators) {
    const level = firstLevelOf(level1);
    if (level) levels.add(level);
  }
  return levels;
}
