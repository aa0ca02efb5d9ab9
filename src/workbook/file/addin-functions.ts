import { outsideLiterals } from "./formula-text";

/** How a file stores the custom functions of add-ins: PERF.SCORE as _xldudf_PERF_SCORE. */
const STORED = /_xldudf_PERF_([A-Za-z0-9_.]+)(?=\()/gi;
const SHOWN = /(?<![A-Za-z0-9_.])PERF\.([A-Za-z0-9_.]+)(?=\()/gi;
const ANY_ADDIN_FUNCTION = /_xldudf_|(?<![A-Za-z0-9_.])PERF\./i;

/** `_xldudf_PERF_SCORE(A1)` → `PERF.SCORE(A1)`; functions of other add-ins stay as stored. */
export function showAddinFunctions(formula: string): string {
  if (!formula.includes("_xldudf_")) return formula;
  return outsideLiterals(formula, (code) => code.replace(STORED, "PERF.$1"));
}

/** `PERF.SCORE(A1)` → `_xldudf_PERF_SCORE(A1)`. */
export function storeAddinFunctions(formula: string): string {
  return outsideLiterals(formula, (code) =>
    code.replace(SHOWN, (_, name: string) => `_xldudf_PERF_${name.replace(/\./g, "_")}`)
  );
}

export function usesAddinFunctions(formula: string): boolean {
  return ANY_ADDIN_FUNCTION.test(formula);
}
