import { contentOf } from "../edit";
import type { Fix } from "../finding";
import type { Field, IndicatorTable } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { isPrompt } from "../vocabulary/prompts";
import {
  HINT_RESIDUE,
  INVISIBLE_RESIDUE,
  MARK_RESIDUE,
  RESIDUE_CHARACTERS,
  TEXT_RESIDUE,
} from "../vocabulary/residue";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { isTyped, replaceText } from "./replace-text";

/** Bookmarks, entities and hints of the template that came along with a text. */
export const textResidue = defineCheck(
  {
    code: "STR-13",
    name: "text-residue",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "某州科技局2024年度自评表中的“[bookmark: _GoBack]”；公开表格中的“(100字以内)”和“★”",
  },
  function* ({ table }): Iterable<Problem<"STR-13">> {
    const seen = new Set<string>();
    const marked: Typed[] = [];
    for (const field of textsOf(table)) {
      if (!isTyped(field) || seen.has(field.address) || isPrompt(field.text)) continue;
      seen.add(field.address);
      const typed = field.value;
      if (!RESIDUE_CHARACTERS.test(typed)) continue;
      const visible = typed.replace(INVISIBLE_RESIDUE, "");
      const cleaned = clean(visible);
      if (cleaned.found !== "") {
        yield {
          at: field,
          situation: "residue",
          data: { found: cleaned.found },
          ...replaceText(table, field, cleaned.text, { safe: cleaned.text !== "" }),
        };
      } else if (visible !== typed) {
        yield {
          at: field,
          situation: "invisible",
          data: { count: typed.length - visible.length },
          ...replaceText(table, field, visible, { safe: visible !== "" }),
        };
      } else if (MARK_RESIDUE.test(typed)) {
        marked.push(field);
      }
    }
    const [first] = marked;
    if (first) {
      yield {
        at: first,
        situation: "mark",
        severity: "info",
        data: { found: MARK_RESIDUE.exec(first.value)?.[0].trim() ?? "", count: marked.length },
        fix: withoutMarks(table, marked),
      };
    }
  }
);

type Typed = Field & { readonly value: string };

/** All of them at once: a form uses its marks throughout. */
function withoutMarks(table: IndicatorTable, marked: readonly Typed[]): Fix {
  const label: Message = { key: "fix.clearMarks", data: { count: marked.length } };
  return {
    label,
    safe: false,
    edits: marked.map((field) => ({
      sheet: table.sheet,
      cell: field.address,
      before: contentOf(field),
      after: { value: field.value.replace(MARK_RESIDUE, ""), formula: null },
      reason: label,
      profile: null,
    })),
  };
}

/** The text without what means nothing, and the first thing that was taken out. */
function clean(text: string): { readonly text: string; readonly found: string } {
  let found = "";
  let cleaned = text;
  for (const pattern of [...TEXT_RESIDUE, HINT_RESIDUE]) {
    cleaned = cleaned.replace(pattern, (part) => {
      found ||= part;
      return "";
    });
  }
  return { text: found === "" ? text : cleaned.trim(), found };
}

function textsOf(table: IndicatorTable): (Field | null)[] {
  return [
    table.title,
    table.unit,
    table.project,
    ...table.narratives.map(({ field }) => field),
    ...table.indicators.flatMap((one) => [
      one.level1Field,
      one.level2Field,
      one.name,
      one.target,
      one.actual,
      one.reason,
      ...Object.values(one.others),
    ]),
  ];
}
