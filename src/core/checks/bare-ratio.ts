import type { Indicator } from "../table/indicator-table";
import { HUNDRED } from "../value/decimal";
import type { IndicatorValue } from "../value/value";
import { RATIO_ENDINGS } from "../vocabulary/bounded-ratios";
import { nameEndsWith } from "./name-ending";
import { namesUnit } from "./unit-in-name";

/** From here to 100 a bare number beside a name in 率 is surely meant in percent. */
const LEAST = 90;

/** A number of 90 to 100 without any unit, where the name says that it is a share. */
export function isBareRatio({ name }: Pick<Indicator, "name">, value: IndicatorValue): boolean {
  if (value.kind !== "quantity" || value.unit.text !== "") return false;
  if (value.amount.lt(LEAST) || value.amount.gt(HUNDRED)) return false;
  return nameEndsWith(name.text, RATIO_ENDINGS) && !namesUnit(name.text);
}
