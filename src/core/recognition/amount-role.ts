import { AMOUNT_LABEL_LEAD, AMOUNT_LABELS, type AmountRole } from "../vocabulary/amounts";
import { foldHeading } from "../vocabulary/fold-text";
import { HeadingLookup } from "../vocabulary/lookup";

type KnownRole = keyof typeof AMOUNT_LABELS;

const labels = new HeadingLookup<KnownRole>(AMOUNT_LABELS);
/** Longer texts are sentences. */
const LONGEST_LABEL = 40;

/** What a label says about the amount beside it: fiscal for 其中：财政资金 and for 1、资金来源：（1）财政性资金. Null when unknown. */
export function knownAmountRole(text: string): KnownRole | null {
  if (text.length === 0 || text.length > LONGEST_LABEL) return null;
  const whole = labels.find(text)[0];
  if (whole) return whole;
  return labels.find(foldHeading(text).replace(AMOUNT_LABEL_LEAD, ""))[0] ?? null;
}

/** As `knownAmountRole`, for the rows of a block that holds amounts whatever they are called. */
export function amountRole(text: string): AmountRole {
  return knownAmountRole(text) ?? "other-row";
}
