import type { Band, BandsParameters } from "./formulas/bands";
import type { FormulaChoice, FormulaName } from "./profile";
import { JsonObject } from "./read-json";

type Reader<Name extends FormulaName> = (
  choice: JsonObject
) => Extract<FormulaChoice, { formula: Name }>;

/** A pass mark of 100 would leave no room for the proportion above it. */
const HIGHEST_FLOOR = 99;
const HIGHEST_EDGE = 1000;
const MOST_BANDS = 20;
const KEYS: readonly string[] = ["formula", "parameters"];

const READERS: { readonly [Name in FormulaName]: Reader<Name> } = {
  "threshold-ratio": (choice) => {
    const parameters = choice.object("parameters", ["floor", "over", "belowFloorAssumed"]);
    return {
      formula: "threshold-ratio",
      parameters: {
        floor: parameters.decimal("floor", 0, HIGHEST_FLOOR),
        over: parameters.oneOf("over", ["full", "penalise"]),
        belowFloorAssumed: parameters.has("belowFloorAssumed")
          ? parameters.flag("belowFloorAssumed")
          : false,
      },
    };
  },
  "all-or-nothing": (choice) => ({
    formula: "all-or-nothing",
    parameters: { over: choice.object("parameters", ["over"]).oneOf("over", ["full", "zero"]) },
  }),
  "full-when-met": (choice) => ({
    formula: "full-when-met",
    parameters: {
      missed: choice
        .object("parameters", ["missed"])
        .oneOf("missed", ["grade-missed", "satisfaction-missed"]),
    },
  }),
  "capped-ratio": () => ({ formula: "capped-ratio" }),
  bands: (choice) => {
    const parameters = choice.object("parameters", ["of", "bands"]);
    return {
      formula: "bands",
      parameters: {
        of: parameters.oneOf<BandsParameters["of"]>("of", ["rate", "satisfaction"]),
        bands: readBands(parameters, "bands"),
      },
    };
  },
  "comparator-ratio": (choice) => ({
    formula: "comparator-ratio",
    parameters: readGradeBands(choice),
  }),
  "two-way-ratio": (choice) => ({
    formula: "two-way-ratio",
    parameters: readGradeBands(choice),
  }),
  "weighted-share": () => ({ formula: "weighted-share" }),
};

const WITHOUT_PARAMETERS: readonly FormulaName[] = ["capped-ratio", "weighted-share"];
/** The formulas that a profile can name, in the order in which they are offered. */
export const FORMULA_NAMES = [
  "capped-ratio",
  "threshold-ratio",
  "all-or-nothing",
  "full-when-met",
  "bands",
  "comparator-ratio",
  "two-way-ratio",
  "weighted-share",
] as const;

/** The formula that stands under a key: {"formula": "threshold-ratio", "parameters": {…}}. */
export function readFormula(parent: JsonObject, key: string): FormulaChoice {
  const choice = parent.object(key, KEYS);
  const before = choice.problems.found.length;
  const name = choice.oneOf("formula", FORMULA_NAMES);
  if (choice.problems.found.length > before) return { formula: "capped-ratio" };
  if (WITHOUT_PARAMETERS.includes(name) && choice.has("parameters")) {
    const place = choice.placeOf("parameters");
    choice.problems.add("custom.unknownKey", place, { known: "formula" });
  }
  return READERS[name](choice);
}

function readGradeBands(choice: JsonObject): { readonly gradeBands: readonly Band[] } {
  const parameters = choice.object("parameters", ["gradeBands"]);
  return { gradeBands: readBands(parameters, "gradeBands") };
}

function readBands(parent: JsonObject, key: string): readonly Band[] {
  const { problems } = parent;
  const bands = parent.list(key, 1, MOST_BANDS).map(([item, place]): Band => {
    const band = JsonObject.read(item, place, ["from", "share"], problems);
    return {
      from: band.decimal("from", 0, HIGHEST_EDGE),
      share: band.isNull("share") ? null : band.decimal("share", 0, 100),
    };
  });
  if (bands.length > 0 && !areInOrder(bands)) {
    problems.add("custom.bandOrder", parent.placeOf(key));
  }
  return bands;
}

function areInOrder(bands: readonly Band[]): boolean {
  return bands.every(({ from }, at) => {
    const next = bands[at + 1];
    return next ? from.gt(next.from) : from.isZero();
  });
}
