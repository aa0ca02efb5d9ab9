import type { Check } from "./check";
import { titleAndYear } from "./str-01-title-and-year";
import { requiredColumns } from "./str-02-required-columns";
import { nameAndValue } from "./str-03-name-and-value";
import { templateResidue } from "./str-04-template-residue";
import { levelPlace } from "./str-05-level-place";
import { nameAndLevel } from "./str-06-name-and-level";
import { duplicateIndicator } from "./str-07-duplicate-indicator";
import { requiredLevels } from "./str-08-required-levels";
import { totalRow } from "./str-09-total-row";
import { emptyColumn } from "./str-10-empty-column";
import { countedTwice } from "./str-11-counted-twice";
import { repeatedHeader } from "./str-12-repeated-header";
import { textResidue } from "./str-13-text-residue";
import { nameLength } from "./str-14-name-length";

/** Structure of the form. */
export const STRUCTURE_CHECKS: readonly Check[] = [
  titleAndYear,
  requiredColumns,
  nameAndValue,
  templateResidue,
  levelPlace,
  nameAndLevel,
  duplicateIndicator,
  requiredLevels,
  totalRow,
  emptyColumn,
  countedTwice,
  repeatedHeader,
  textResidue,
  nameLength,
];
