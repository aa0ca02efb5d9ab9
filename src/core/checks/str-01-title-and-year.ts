import { formatAddress } from "../sheet/address";
import { yearInTitle } from "../recognition/title-year";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";

/** A form says what it is and for which year, and says one year only. Said once for all blocks of a form. */
export const titleAndYear = defineCheck(
  {
    code: "STR-01",
    name: "title-and-year",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "多地公开的表格续页无标题；某州科技局2024年度自评表中目标日期为上一年；鄂州市2024年目标表未写年度",
  },
  function* ({ table }): Iterable<Problem<"STR-01">> {
    if (table.form !== table.id) return;
    const { title, year, yearField, area } = table;
    const top = { address: formatAddress(area.top, area.left) };
    if (!title) yield { at: top, situation: "noTitle", data: {} };
    if (year === null) {
      yield { at: title ?? top, situation: "noYear", data: {} };
      return;
    }
    const named = title ? yearInTitle(title.text) : null;
    if (title && yearField && named !== null && named !== year) {
      yield {
        at: yearField,
        situation: "mismatch",
        data: { titleYear: named, year, line: yearField.text.trim() },
      };
    }
  }
);
