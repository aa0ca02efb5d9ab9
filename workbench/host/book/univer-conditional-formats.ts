import { BooleanNumber, type ICommandService, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { type Area } from "../../../src/core/sheet/address";
import { type ConditionalFormatData } from "./book";

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
  const highlight = highlightOf(format);
  if (!highlight || format.formula === "") return null;
  const { id: cfId, areas, stopIfTrue } = format;
  return { cfId, ranges: areas.map(toPlainRange), stopIfTrue, rule: highlight };
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
