/** How two scores, or two rates in percent points, may differ and still count as equal. */
export const SCORE_TOLERANCE = "0.01";
