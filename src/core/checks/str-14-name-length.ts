import { isEmptyField } from "../recognition/read-field";
import { isTemplateResidue } from "../recognition/template-residue";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";

/** The platform's field for a name holds this many characters. */
const LONGEST_NAME = 100;
const ANY_WORD = /[\p{L}\p{N}]/u;

/** A name that the platform does not take: too long, or signs alone. */
export const nameLength = defineCheck(
  {
    code: "STR-14",
    name: "name-length",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "平台规则：指标名称不超过100个字，不能是“-”“_”“*”",
  },
  function* ({ table }): Iterable<Problem<"STR-14">> {
    const seen = new Set<string>();
    for (const indicator of table.indicators) {
      const { name } = indicator;
      if (isEmptyField(name) || seen.has(name.address) || isTemplateResidue(name.text)) continue;
      seen.add(name.address);
      const text = indicatorName(indicator);
      const length = Array.from(text).length;
      if (!ANY_WORD.test(text)) yield { at: name, situation: "noWord", data: { text } };
      else if (length > LONGEST_NAME) {
        yield { at: name, situation: "tooLong", data: { length, longest: LONGEST_NAME } };
      }
    }
  }
);
