import { isEmptyField } from "../recognition/read-field";
import { ALL_KINDS } from "../vocabulary/titles";
import { isBareRatio } from "./bare-ratio";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { namesUnit } from "./unit-in-name";

/** A numeric target without a unit: neither in the value, nor in a column of its own, nor in the name. */
export const unitMissing = defineCheck(
  {
    code: "VAL-01",
    name: "unit-missing",
    severity: "error",
    kinds: ALL_KINDS,
    source: "新乡市2021年申报表“≥90”；鄂州市2024年目标表“227”",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { target, targetValue, others } = indicator;
      if (!target || targetValue.kind !== "quantity" || targetValue.unit.text !== "") continue;
      const unit = others.unit ?? null;
      if (namesUnit(indicator.name.text) || (unit && !isEmptyField(unit))) continue;
      const data = { name: indicatorName(indicator), value: target.text };
      if (unit) yield { at: unit, situation: "emptyUnitCell", data };
      else if (!isBareRatio(indicator, targetValue))
        yield { at: target, situation: "noUnit", data };
    }
  }
);
