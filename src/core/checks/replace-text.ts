import type { Fix } from "../finding";
import type { Field, IndicatorTable } from "../table/indicator-table";
import { replaceContent } from "./check";

/** A cell that holds text a person typed, and no formula. */
export function isTyped<Place extends Field>(
  field: Place | null
): field is Place & { readonly value: string } {
  return field !== null && typeof field.value === "string" && field.formula === null;
}

/** A fix that writes another text into a cell; "" empties it. None for formulas and numbers: their text is not typed. */
export function replaceText(
  table: IndicatorTable,
  field: Field,
  after: string,
  { safe }: { readonly safe: boolean }
): { readonly fix?: Fix } {
  if (!isTyped(field)) return {};
  const content = { value: after === "" ? null : after, formula: null };
  return {
    fix: replaceContent(table, field, content, {
      label:
        after === ""
          ? { key: "fix.clearCell", data: {} }
          : { key: "fix.replaceText", data: { value: after } },
      safe,
    }),
  };
}
