import { ALL_FEATURES } from "./features/all-features";
import { type DrawnSheet, sheetWith } from "./generate";
import { measure } from "./measure";
import { reportOf } from "./report";

const SEEDS = [1, 2, 3, 4, 5];

test.each(ALL_FEATURES.map((feature) => [feature.name, feature] as const))(
  "%s: everything is read as it was drawn",
  (_, feature) => {
    const sheets = SEEDS.map((seed) => sheetWith(feature, seed)).filter(
      (sheet): sheet is DrawnSheet => sheet !== null
    );
    const result = measure(sheets);
    expect(result.tables).toBeGreaterThan(0);
    if (result.misses.length > 0) throw new Error(reportOf(result, 20));
  }
);
