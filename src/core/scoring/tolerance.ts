import { Decimal } from "../value/decimal";

/** How two scores, or two rates in percent points, may differ and still count as equal. */
export const SCORE_TOLERANCE: Decimal = new Decimal("0.01");
