import { BooleanNumber, type ICommandService, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { type Area } from "../../../src/core/sheet/address";
import { type BarBound, type ConditionalFormatData, type DataBarData } from "./book";

const OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const drawn = new WeakMap<ICommandService, Map<string, readonly string[]>>();

/** Replaces the rules that Univer draws on a sheet. Rules with text bounds are kept but not drawn. */
export function drawConditionalFormats(
  commands: ICommandService,
  unitId: string,
  subUnitId: string,
  formats: readonly ConditionalFormatData[]
): void {
  const sheets = drawn.get(commands) ?? new Map<string, readonly string[]>();
  drawn.set(commands, sheets);
  for (const cfId of sheets.get(subUnitId) ?? []) {
    commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
  }
  const rules = formats.map(toRule).filter((rule) => rule !== null);
  for (const rule of rules) {
    commands.syncExecuteCommand(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
  }
  sheets.set(
    subUnitId,
    rules.map((rule) => rule.cfId)
  );
}

function toRule(format: ConditionalFormatData): IConditionFormattingRule | null {
  if (format.bar) return barRule(format, format.bar);
  const highlight = highlightOf(format);
  if (!highlight || format.formula === "") return null;
  const { id: cfId, areas, stopIfTrue } = format;
  return { cfId, ranges: areas.map(toPlainRange), stopIfTrue, rule: highlight };
}

function barRule(
  { id: cfId, areas, stopIfTrue }: ConditionalFormatData,
  { color, isGradient, showsBarOnly, lower, upper }: DataBarData
): IConditionFormattingRule {
  const rule: IConditionFormattingRule["rule"] = {
    type: CFRuleType.dataBar,
    isShowValue: !showsBarOnly,
    config: {
      min: boundOf(lower, CFValueType.min),
      max: boundOf(upper, CFValueType.max),
      isGradient,
      positiveColor: color,
      nativeColor: color,
    },
  };
  return { cfId, ranges: areas.map(toPlainRange), stopIfTrue, rule };
}

function boundOf(
  { type, formula }: BarBound,
  otherwise: CFValueType
): { type: CFValueType; value?: number } {
  const bound = Number((formula ?? "").replace(/^=/, ""));
  return type === "Number" && !Number.isNaN(bound)
    ? { type: CFValueType.num, value: bound }
    : { type: otherwise };
}

function highlightOf(format: ConditionalFormatData): IConditionFormattingRule["rule"] | null {
  const base = { type: CFRuleType.highlightCell as const, style: styleOf(format) };
  if (format.type === "Custom") {
    return { ...base, subType: CFSubRuleType.formula, value: format.formula };
  }
  const bound = Number(format.formula.replace(/^=/, ""));
  const operator = OPERATORS[format.operator ?? ""];
  if (!operator || Number.isNaN(bound)) return null;
  const rule = { ...base, subType: CFSubRuleType.number as const, operator, value: bound };
  return rule as IConditionFormattingRule["rule"];
}

function styleOf({ fill, fontColor, bold }: ConditionalFormatData): IStyleBase {
  const style: IStyleBase = {};
  if (fill) style.bg = { rgb: fill };
  if (fontColor) style.cl = { rgb: fontColor };
  if (bold !== null) style.bl = bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return style;
}

function toPlainRange(area: Area): IConditionFormattingRule["ranges"][number] {
  return {
    startRow: area.top,
    endRow: area.bottom,
    startColumn: area.left,
    endColumn: area.right,
  };
}
