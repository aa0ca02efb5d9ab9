import { formatRate, readShownRate } from "../value/shown-rate";
import type { Content } from "./fill-context";

const PERCENT_FORMAT = `"0.00%"`;

/** =TEXT(call, "0.00%"), with the text that Excel will show: 100.00% and not 100%. */
export function percentText(shown: string, call: string): Content {
  const percent = readShownRate({ value: shown, format: "@" })?.percent;
  const value = percent
    ? formatRate(percent, { decimals: 2, trim: false, percentSign: true })
    : shown;
  return { after: { value, formula: `=TEXT(${call},${PERCENT_FORMAT})` }, whyValue: null };
}
