import { isEmptyField } from "../recognition/read-field";
import { isTemplateResidue } from "../recognition/template-residue";
import {
  type Field,
  type Indicator,
  type IndicatorPart,
  type IndicatorTable,
  isSelfEvaluation,
} from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";

/** So many rows make an empty column a form that is not filled in yet. */
const WHOLE_COLUMN = 3;

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
  function* ({ table }): Iterable<Problem<"STR-03">> {
    const named: Indicator[] = [];
    for (const indicator of table.indicators) {
      const { name, target, actual } = indicator;
      if (!isEmptyField(name)) {
        if (!isTemplateResidue(name.text)) named.push(indicator);
        continue;
      }
      const value = [target, actual].find((field) => field && !isEmptyField(field));
      if (value) yield { at: name, situation: "noName", data: { value: value.text } };
    }
    yield* lacking(table, "noTarget", valuesOf(named, "target"));
    if (isSelfEvaluation(table) || table.kind === "monitoring") {
      yield* lacking(table, "noActual", valuesOf(named, "actual"));
    }
    if (!isSelfEvaluation(table)) return;
    yield* lacking(table, "noRate", valuesOf(named, "rate"));
    yield* lacking(table, "noScore", valuesOf(named, "score"));
  }
);

type Asked = "target" | "actual" | "rate" | "score";

interface Entry {
  readonly role: Asked;
  readonly indicator: Indicator;
  readonly field: Field;
}

/** The parts whose rows may leave a value to others. */
const LEFT: Readonly<Record<Asked, readonly IndicatorPart[]>> = {
  target: ["parent"],
  actual: ["parent"],
  rate: ["parent", "child"],
  score: ["child"],
};

function valuesOf(indicators: readonly Indicator[], role: Asked): Entry[] {
  return indicators.flatMap((indicator) => {
    const field = indicator[role];
    return field && !LEFT[role].includes(indicator.part) ? [{ role, indicator, field }] : [];
  });
}

/** The empty ones row by row; a column of which nothing is filled in yet is spoken of once. */
function* lacking(
  { header }: IndicatorTable,
  situation: "noTarget" | "noActual" | "noRate" | "noScore",
  entries: readonly Entry[]
): Iterable<Problem<"STR-03">> {
  const empty = entries.filter(({ field }) => isEmptyField(field));
  const heading = entries[0] && header.columns[entries[0].role]?.heading;
  if (heading && empty.length >= WHOLE_COLUMN && empty.length === entries.length) {
    const column = heading.text.replace(/\s+/gu, "");
    yield { at: heading, situation: "emptyColumn", data: { column, count: empty.length } };
    return;
  }
  for (const { indicator, field } of empty) {
    yield { at: field, situation, data: { name: indicatorName(indicator) } };
  }
}
