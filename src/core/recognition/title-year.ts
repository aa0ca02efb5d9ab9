import { foldText } from "../vocabulary/fold-text";

/** 2022年度…, …(2022年): not the year of a loan or of a document number inside the title. */
const YEAR_IN_TITLE = /^(20\d{2})年|(20\d{2})年度|\((20\d{2})年?\)(?:.{0,8})$/u;

/** The year that a form's title states; null when it states none. */
export function yearInTitle(title: string): number | null {
  const year = YEAR_IN_TITLE.exec(foldText(title))
    ?.slice(1)
    .find((group) => group !== undefined);
  return year === undefined ? null : Number(year);
}
