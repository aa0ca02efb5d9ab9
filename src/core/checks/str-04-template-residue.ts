import type { Severity } from "../finding";
import { isTemplateResidue } from "../recognition/template-residue";
import type { Field, IndicatorTable } from "../table/indicator-table";
import { isPrompt } from "../vocabulary/prompts";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { replaceText } from "./replace-text";
import { templatePart } from "./template-part";

/** What the template prints for people to replace still stands there. */
export const templateResidue = defineCheck(
  {
    code: "STR-04",
    name: "template-residue",
    severity: "error",
    kinds: ALL_KINDS,
    source: "唐山市2022年项目绩效目标表“1.目标内容1”；新乡市2021年申报表“重点工作1计划完成率”",
  },
  function* ({ table }) {
    const seen = new Set<string>();
    for (const field of table.residue) {
      if (seen.has(field.address)) continue;
      seen.add(field.address);
      const text = field.text.trim();
      yield {
        at: field,
        situation: "templateRow",
        data: { text },
        ...replaceText(table, field, "", { safe: true }),
      };
    }
    for (const { field, severity } of textsOf(table)) {
      if (!field || seen.has(field.address) || isPrompt(field.text)) continue;
      seen.add(field.address);
      const part = isTemplateResidue(field.text) ? field.text.trim() : templatePart(field.text);
      if (part) yield { at: field, situation: "placeholder", data: { text: part }, severity };
    }
  }
);

/** The texts that a person fills in. Titles are printed with the form in some places: XX项目自评表. */
function* textsOf(
  table: IndicatorTable
): Iterable<{ readonly field: Field | null; readonly severity: Severity }> {
  yield { field: table.title, severity: "warning" };
  for (const field of [table.unit, table.project, ...Object.values(table.labelled)]) {
    yield { field, severity: "error" };
  }
  for (const { field } of table.narratives) yield { field, severity: "error" };
  for (const { name, target, actual, reason } of table.indicators) {
    for (const field of [name, target, actual, reason]) yield { field, severity: "error" };
  }
}
