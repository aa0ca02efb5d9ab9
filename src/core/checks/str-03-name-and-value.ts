import { isEmptyField } from "../recognition/read-field";
import { isSelfEvaluation } from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** A name without values, or values without a name. */
export const nameAndValue = defineCheck(
  {
    code: "STR-03",
    name: "name-and-value",
    severity: "error",
    kinds: ALL_KINDS,
    source: "平台规则：指标值不能为空；新乡市2021年申报表中有值无名称的行",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { name, target, actual, rate, score } = indicator;
      if (isEmptyField(name)) {
        const value = [target, actual].find((field) => field && !isEmptyField(field));
        if (value) yield { at: name, situation: "noName", data: { value: value.text } };
        continue;
      }
      const data = { name: indicatorName(indicator) };
      if (target && isEmptyField(target)) yield { at: target, situation: "noTarget", data };
      if (!isSelfEvaluation(table)) continue;
      if (actual && isEmptyField(actual)) yield { at: actual, situation: "noActual", data };
      if (rate && isEmptyField(rate)) yield { at: rate, situation: "noRate", data };
      if (score && isEmptyField(score)) yield { at: score, situation: "noScore", data };
    }
  }
);
