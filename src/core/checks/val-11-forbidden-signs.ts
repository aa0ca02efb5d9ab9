import type { IndicatorValue } from "../value/value";
import { foldText } from "../vocabulary/fold-text";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";
import { isTyped, replaceText } from "./replace-text";
import { templatePart } from "./template-part";
import { valueFields } from "./value-fields";

const ONLY_SIGNS = /^[-—–―─_*]+$/u;
const ANY_WORD = /[\p{L}\p{N}]/u;
const SIGN = /[*_]/u;
const SIGN_IN_WORDS = /[-*_]/u;
const SPACES = /[ \t\u00a0\u3000]+/gu;
const LATIN = /[A-Za-z0-9]/u;
/** Longer texts are sentences. */
const LONGEST = 40;

/** Signs and spaces that the platform does not take in a target or a result. */
export const forbiddenSigns = defineCheck(
  {
    code: "VAL-11",
    name: "forbidden-signs",
    severity: "error",
    kinds: ALL_KINDS,
    source: "平台规则：指标值中不能有“*”“_”“-”和空格",
  },
  function* ({ table }): Iterable<Problem<"VAL-11">> {
    for (const { indicator, field, value } of valueFields(table)) {
      if (!isTyped(field)) continue;
      const text = field.value.trim();
      if (ONLY_SIGNS.test(foldText(text))) {
        if (indicator.part === "parent" || !ANY_WORD.test(indicator.name.text)) continue;
        if (field.address === indicator.longTermTarget?.address) continue;
        const data = { name: indicatorName(indicator), value: text };
        yield { at: field, situation: "placeholder", data };
        continue;
      }
      const sign = forbiddenSign(text, value);
      if (sign) yield { at: field, situation: "sign", data: { value: text, sign } };
      const fixed = withoutSpaces(field.value);
      if (fixed === field.value || text.length > LONGEST) continue;
      yield {
        at: field,
        situation: "space",
        severity: "warning",
        data: { value: text, fixed },
        ...replaceText(table, field, fixed, { safe: true }),
      };
    }
  }
);

/** Numbers, dates and ranges have their own use for - and *: 元/人*月, 80-90分, 2024-12-15. */
function forbiddenSign(text: string, value: IndicatorValue): string | null {
  if (value.kind !== "text" || templatePart(text)) return null;
  if (value.reason !== "qualitative") return SIGN.exec(text)?.[0] ?? null;
  return SIGN_IN_WORDS.exec(text)?.[0] ?? null;
}

/** Without spaces, but for those between Latin words and between digits: 1 200 may be one number or two. */
function withoutSpaces(text: string): string {
  return text.replace(SPACES, (spaces, at: number) =>
    LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + spaces.length)) ? spaces : ""
  );
}
