/** Layouts of which the recognition is not yet master; the list is to become empty. */
export const STILL_OPEN: readonly string[] = [
  "sheet:beside",
  "sheet:other-list",
  "year:with-months",
  "blocks:long-term-and-annual",
  "blocks:beside",
  "blocks:beside-shared-level",
  "levels:flat-pair",
];
