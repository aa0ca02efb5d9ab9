import { isKnownUnit, parseUnit } from "../value/units";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** A unit in brackets at the end of a name: 新建路灯（盏）. */
const UNIT_IN_NAME = /[（(]([^（()）]{1,8})[)）]\s*$/u;

/** A numeric target without a unit, in a form that has no unit column. */
export const unitMissing = defineCheck(
  {
    code: "VAL-01",
    name: "unit-missing",
    severity: "error",
    kinds: ALL_KINDS,
    source: "新乡市2021年申报表“≥90”；鄂州市2024年目标表“227”",
  },
  function* ({ table }) {
    if (table.header.columns.unit) return;
    for (const indicator of table.indicators) {
      const { target, targetValue } = indicator;
      if (!target || targetValue.kind !== "quantity" || targetValue.unit.text !== "") continue;
      const name = indicatorName(indicator);
      const bracketed = UNIT_IN_NAME.exec(name)?.[1];
      if (bracketed && isKnownUnit(parseUnit(bracketed))) continue;
      yield { at: target, situation: "noUnit", data: { name, value: target.text } };
    }
  }
);
