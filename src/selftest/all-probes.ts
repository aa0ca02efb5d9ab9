import type { Probe } from "./probe";
import { activeCell } from "./probes/active-cell";
import { apostropheForms } from "./probes/apostrophe-forms";
import { apostropheOverwritten } from "./probes/apostrophe-overwritten";
import { blankCells } from "./probes/blank-cells";
import { calculationInBatch } from "./probes/calculation-in-batch";
import { cellEditByHand } from "./probes/cell-edit-by-hand";
import { changeEvents } from "./probes/change-events";
import { changeEventsOfFormulas } from "./probes/change-events-of-formulas";
import { conditionalFormats } from "./probes/conditional-formats";
import { dateTexts } from "./probes/date-texts";
import { equalsAfterApostrophe } from "./probes/equals-after-apostrophe";
import { equalsInTextCell } from "./probes/equals-in-text-cell";
import { equalsWithoutApostrophe } from "./probes/equals-without-apostrophe";
import { errorTextsWritten } from "./probes/error-texts-written";
import { errorValues } from "./probes/error-values";
import { failedBatch } from "./probes/failed-batch";
import { fifteenDigits } from "./probes/fifteen-digits";
import { formulaSpelling } from "./probes/formula-spelling";
import { formulaTakesFormat } from "./probes/formula-takes-format";
import { formulasInTextCells } from "./probes/formulas-in-text-cells";
import { functionArguments } from "./probes/function-arguments";
import { functionErrors } from "./probes/function-errors";
import { functionFormulas } from "./probes/function-formulas";
import { functionSpill } from "./probes/function-spill";
import { generalDisplay } from "./probes/general-display";
import { hiddenSheets } from "./probes/hidden-sheets";
import { languageAndTheme } from "./probes/language-and-theme";
import { largeWrite } from "./probes/large-write";
import { logicalTexts } from "./probes/logical-texts";
import { manyConditionalFormats } from "./probes/many-conditional-formats";
import { manyMergedAreas } from "./probes/many-merged-areas";
import { mergedAreas } from "./probes/merged-areas";
import { mergedWrite } from "./probes/merged-write";
import { narrowColumn } from "./probes/narrow-column";
import { nullKeepsCell } from "./probes/null-keeps-cell";
import { nullObjects } from "./probes/null-objects";
import { numberFormats } from "./probes/number-formats";
import { numberTexts } from "./probes/number-texts";
import { numbersInTextCells } from "./probes/numbers-in-text-cells";
import { percentTexts } from "./probes/percent-texts";
import { protectionOptions } from "./probes/protection-options";
import { protectionPartial } from "./probes/protection-partial";
import { protectionRefusals } from "./probes/protection-refusals";
import { refusedArguments } from "./probes/refused-arguments";
import { requirementSets } from "./probes/requirement-sets";
import { rowAndCellProperties } from "./probes/row-and-cell-properties";
import { selectionEvents } from "./probes/selection-events";
import { settings } from "./probes/settings";
import { sheetEvents } from "./probes/sheet-events";
import { sheetLookup } from "./probes/sheet-lookup";
import { sheetNameQuoting } from "./probes/sheet-name-quoting";
import { spill } from "./probes/spill";
import { spillBlocked } from "./probes/spill-blocked";
import { typingByHand } from "./probes/typing-by-hand";
import { unboundedRanges } from "./probes/unbounded-ranges";
import { undoByHand } from "./probes/undo-by-hand";
import { unknownFunction } from "./probes/unknown-function";
import { usedRangeOfEmptySheet } from "./probes/used-range-of-empty-sheet";
import { usedRangeOfFormats } from "./probes/used-range-of-formats";
import { yearlessDates } from "./probes/yearless-dates";

/** Every probe, in the order in which it is run; those by hand come last. */
export const ALL_PROBES: readonly Probe[] = [
  equalsAfterApostrophe,
  equalsInTextCell,
  equalsWithoutApostrophe,
  apostropheForms,
  apostropheOverwritten,
  percentTexts,
  numberTexts,
  dateTexts,
  yearlessDates,
  logicalTexts,
  numbersInTextCells,
  formulasInTextCells,
  fifteenDigits,
  generalDisplay,
  narrowColumn,
  numberFormats,
  blankCells,
  nullKeepsCell,
  errorValues,
  errorTextsWritten,
  formulaSpelling,
  formulaTakesFormat,
  calculationInBatch,
  spill,
  spillBlocked,
  mergedAreas,
  mergedWrite,
  manyMergedAreas,
  usedRangeOfEmptySheet,
  usedRangeOfFormats,
  unboundedRanges,
  largeWrite,
  rowAndCellProperties,
  nullObjects,
  sheetLookup,
  sheetNameQuoting,
  hiddenSheets,
  protectionRefusals,
  protectionPartial,
  protectionOptions,
  refusedArguments,
  failedBatch,
  conditionalFormats,
  manyConditionalFormats,
  settings,
  changeEvents,
  changeEventsOfFormulas,
  selectionEvents,
  activeCell,
  sheetEvents,
  requirementSets,
  languageAndTheme,
  functionArguments,
  functionErrors,
  functionFormulas,
  functionSpill,
  unknownFunction,
  typingByHand,
  undoByHand,
  cellEditByHand,
];
