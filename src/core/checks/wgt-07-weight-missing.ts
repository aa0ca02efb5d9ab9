import { isEmptyField } from "../recognition/read-field";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** Every indicator has a weight above 0, once any has one. */
export const weightMissing = defineCheck(
  {
    code: "WGT-07",
    name: "weight-missing",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：每项权重大于0",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { weight } = indicator;
      if (!weight || isEmptyField(indicator.name)) continue;
      const data = { name: indicatorName(indicator) };
      if (weight.amount?.isZero()) yield { at: weight, situation: "zero", data };
      else if (!weight.amount) yield { at: weight, situation: "missing", data };
    }
  }
);
