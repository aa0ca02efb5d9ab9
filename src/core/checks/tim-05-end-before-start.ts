import type { Field, IndicatorTable } from "../table/indicator-table";
import { type DateSpan, readDateSpan, spanBetween } from "../value/date-span";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";

/** What begins ends later. */
export const endBeforeStart = defineCheck(
  {
    code: "TIM-05",
    name: "end-before-start",
    severity: "error",
    kinds: ALL_KINDS,
    source: "公开申报表中项目结束时间早于开始时间的例子",
  },
  function* ({ table }) {
    for (const { at, span, text } of spansOf(table)) {
      if (!span || span.end >= span.start) continue;
      yield { at, situation: "reversed", data: { text } };
    }
  }
);

function* spansOf({ labelled, indicators }: IndicatorTable): Generator<{
  readonly at: Field;
  readonly span: DateSpan | null;
  readonly text: string;
}> {
  const { term, start, end } = labelled;
  const fields = [term, ...indicators.flatMap(({ target, actual }) => [target, actual])];
  for (const field of fields) {
    if (field) yield { at: field, span: readDateSpan(field.text), text: field.text.trim() };
  }
  if (start && end) {
    const text = `${start.text.trim()}～${end.text.trim()}`;
    yield { at: end, span: spanBetween(start.text, end.text), text };
  }
}
