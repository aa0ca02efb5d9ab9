import { type BarBound, type ConditionalFormatData, type DataBarData } from "../book/book";
import { invalidArgument } from "../host-error";
import { isWireObject, type Wire } from "../wire";
import { toColor } from "./color";
import { HostObject, object, value } from "./host-object";

/** rule:new-data-bar — what a data bar is before anything is set (inferred from Excel's user interface). */
export const NEW_BAR: DataBarData = {
  color: "#638EC6",
  isGradient: true,
  showsBarOnly: false,
  lower: { type: "Automatic", formula: null },
  upper: { type: "Automatic", formula: null },
};

const BOUNDS: readonly Wire[] = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];

/** Excel.DataBarConditionalFormat, as far as positive numbers go. */
export function dataBarDetail(
  data: () => ConditionalFormatData,
  change: (patch: Partial<ConditionalFormatData>) => void
): HostObject {
  const bar = (): DataBarData => data().bar ?? NEW_BAR;
  const set = (patch: Partial<DataBarData>): void => {
    change({ bar: { ...bar(), ...patch } });
  };
  const positive = new HostObject("ConditionalDataBarPositiveFormat", () => ({
    fillColor: value(
      () => bar().color,
      (color) => {
        set({ color: toColor(color) });
      }
    ),
    gradientFill: value(
      () => bar().isGradient,
      (on) => {
        set({ isGradient: on === true });
      }
    ),
  }));
  return new HostObject("DataBarConditionalFormat", () => ({
    positiveFormat: object(() => positive),
    showDataBarOnly: value(
      () => bar().showsBarOnly,
      (on) => {
        set({ showsBarOnly: on === true });
      }
    ),
    lowerBoundRule: value(
      () => boundWire(bar().lower),
      (rule) => {
        set({ lower: readBound(rule) });
      }
    ),
    upperBoundRule: value(
      () => boundWire(bar().upper),
      (rule) => {
        set({ upper: readBound(rule) });
      }
    ),
  }));
}

function boundWire({ type, formula }: BarBound): Wire {
  return formula === null ? { type } : { type, formula };
}

function readBound(rule: Wire): BarBound {
  const type = isWireObject(rule) ? rule["type"] : undefined;
  if (!isWireObject(rule) || typeof type !== "string" || !BOUNDS.includes(type)) {
    throw invalidArgument();
  }
  const formula = rule["formula"];
  return { type, formula: typeof formula === "string" ? formula : null };
}
