import type { Check } from "./check";
import { unitMissing } from "./val-01-unit-missing";
import { percentWord } from "./val-02-percent-word";
import { percentMissing } from "./val-03-percent-missing";
import { moneyWithoutYuan } from "./val-04-money-without-yuan";
import { unitMismatch } from "./val-05-unit-mismatch";
import { unitInGoal } from "./val-06-unit-in-goal";
import { numberInWords } from "./val-07-number-in-words";
import { wordsInNumbers } from "./val-08-words-in-numbers";
import { comparatorStyle } from "./val-09-comparator-style";
import { equalWithBound } from "./val-10-equal-with-bound";
import { forbiddenSigns } from "./val-11-forbidden-signs";
import { errorValue } from "./val-12-error-value";
import { aboveHundred } from "./val-13-above-hundred";
import { misreadSignCheck } from "./val-14-misread-sign";
import { numberForm } from "./val-15-number-form";
import { ambiguousDate } from "./val-17-ambiguous-date";
import { comparatorInActual } from "./val-18-comparator-in-actual";

/** Syntax of values and units. VAL-16 is not among them: equal values with other decimals (7.50 and 7.5) are right. */
export const VALUE_CHECKS: readonly Check[] = [
  unitMissing,
  percentWord,
  percentMissing,
  moneyWithoutYuan,
  unitMismatch,
  unitInGoal,
  numberInWords,
  wordsInNumbers,
  comparatorStyle,
  equalWithBound,
  forbiddenSigns,
  errorValue,
  aboveHundred,
  misreadSignCheck,
  numberForm,
  ambiguousDate,
  comparatorInActual,
];
