import { rememberObject } from "../remember";
import { countedScores, countedWeights, type IndicatorTable } from "../table/indicator-table";
import { sumOf } from "./indicator-facts";

/** The weights that count, added up, and how many are missing. */
export const weightsTogether = rememberObject((table: IndicatorTable) =>
  sumOf(countedWeights(table).map((weight) => weight?.amount))
);

/** The scores that count, added up, and how many are missing. */
export const scoresTogether = rememberObject((table: IndicatorTable) =>
  sumOf(countedScores(table).map((score) => score?.amount))
);
