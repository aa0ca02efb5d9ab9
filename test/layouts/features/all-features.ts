import type { Feature } from "../feature";
import { BLOCKS } from "./blocks";
import { MORE_COLUMNS, RULES, TARGET_COLUMNS } from "./columns";
import { NOTES, TOTALS } from "./ends";
import { FUNDS, MONEY } from "./funds";
import { BODIES, FRAMES, GOALS, LABELS, TITLES, UNIT_LABELS, YEARS } from "./heads";
import { HEADERS, HEADINGS, ORDERS, WIDTHS } from "./headers";
import { CONTENTS, KINDS } from "./kinds";
import { LEVEL_TEXTS, LEVELS } from "./levels";
import { MORE_ROWS, RESULTS, ROWS, STYLES } from "./rows";

/** The features in the order in which they are decided: later ones see what earlier ones changed. */
export const STAGES: readonly (readonly Feature[])[] = [
  KINDS,
  CONTENTS,
  TITLES,
  YEARS,
  BLOCKS,
  LABELS,
  UNIT_LABELS,
  BODIES,
  FUNDS,
  MONEY,
  GOALS,
  RESULTS,
  TARGET_COLUMNS,
  RULES,
  TOTALS,
  MORE_COLUMNS,
  LEVELS,
  HEADERS,
  FRAMES,
  LEVEL_TEXTS,
  STYLES,
  ORDERS,
  HEADINGS,
  WIDTHS,
  ROWS,
  MORE_ROWS,
  NOTES,
];

export const ALL_FEATURES: readonly Feature[] = STAGES.flat();
