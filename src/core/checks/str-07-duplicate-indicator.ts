import { isEmptyField } from "../recognition/read-field";
import type { Indicator } from "../table/indicator-table";
import { foldText } from "../vocabulary/fold-text";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** An indicator stands twice in a table: with the same value, or in one group with another. */
export const duplicateIndicator = defineCheck(
  {
    code: "STR-07",
    name: "duplicate-indicator",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "公开目标表中三级指标重复；平台导入按名称匹配，同名行相互覆盖",
  },
  function* ({ table }) {
    const bySameValue = new Map<string, Indicator>();
    const byGroup = new Map<string, Indicator>();
    for (const indicator of table.indicators) {
      if (isEmptyField(indicator.name) || indicator.part === "child") continue;
      const name = indicatorName(indicator);
      const value = indicator.target?.text.trim() ?? "";
      const whole = [name, indicator.others.description?.text ?? "", value]
        .map(foldText)
        .join("\n");
      const group = [name, indicator.level1 ?? "", indicator.level2 ?? ""].map(foldText).join("\n");
      const same = bySameValue.get(whole);
      const sibling = byGroup.get(group);
      if (!same) bySameValue.set(whole, indicator);
      if (!sibling) byGroup.set(group, indicator);
      const other = same ?? sibling;
      if (!other || other.name.address === indicator.name.address) continue;
      const data = { name, value, cell: other.name.address };
      if (same) yield { at: indicator.name, situation: "sameValue", data };
      else yield { at: indicator.name, situation: "sameName", severity: "info", data };
    }
  }
);
