import { isEmptyField } from "../recognition/read-field";
import { countedIndicators } from "../table/indicator-table";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { headerField, indicatorName } from "./indicator-facts";

/** Every indicator has a weight above 0; rows that break down another one need none. Said once when none has any. */
export const weightMissing = defineCheck(
  {
    code: "WGT-07",
    name: "weight-missing",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：每项权重大于0",
  },
  function* ({ table }): Iterable<Problem<"WGT-07">> {
    const counted = countedIndicators(table).filter(
      ({ weight, name }) => weight && !isEmptyField(name)
    );
    if (counted.length > 1 && counted.every(({ weight }) => isEmptyField(weight))) {
      const at = table.header.columns.weight?.heading ?? headerField(table);
      yield { at, situation: "none", data: { count: counted.length } };
      return;
    }
    for (const indicator of counted) {
      const { weight } = indicator;
      if (!weight) continue;
      const data = { name: indicatorName(indicator) };
      if (weight.amount?.isZero()) yield { at: weight, situation: "zero", data };
      else if (!weight.amount) yield { at: weight, situation: "missing", data };
    }
  }
);
