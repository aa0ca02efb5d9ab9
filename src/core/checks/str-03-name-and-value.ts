import { isEmptyField } from "../recognition/read-field";
import { isTemplateResidue } from "../recognition/template-residue";
import { type Field, type IndicatorPart, isSelfEvaluation } from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/**
 * A name without values, or values without a name. A row that 其中 rows break down may leave its values to them, and
 * their points to it.
 */
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
      const { name, target, actual, rate, score, part } = indicator;
      if (isEmptyField(name)) {
        const value = [target, actual].find((field) => field && !isEmptyField(field));
        if (value) yield { at: name, situation: "noName", data: { value: value.text } };
        continue;
      }
      if (isTemplateResidue(name.text)) continue;
      const data = { name: indicatorName(indicator) };
      const lacks = (field: Field | null, leftTo: IndicatorPart): field is Field =>
        field !== null && isEmptyField(field) && part !== leftTo;
      if (lacks(target, "parent")) yield { at: target, situation: "noTarget", data };
      if (!isSelfEvaluation(table)) continue;
      if (lacks(actual, "parent")) yield { at: actual, situation: "noActual", data };
      if (part === "whole" && lacks(rate, "child")) yield { at: rate, situation: "noRate", data };
      if (lacks(score, "child")) yield { at: score, situation: "noScore", data };
    }
  }
);
