import type { Json } from "./json";

const SETS: readonly string[] = [
  "ExcelApi",
  "SharedRuntime",
  "CustomFunctionsRuntime",
  "KeyboardShortcuts",
  "RibbonApi",
];
const NEWEST_MINOR = 30;

/** Which Excel this is; nothing of the workbook. */
export function environmentOf(office: typeof Office): Json {
  const { diagnostics, displayLanguage, contentLanguage, requirements } =
    office.context as Partial<Office.Context>;
  const newest = (set: string): string | null => {
    for (let minor = NEWEST_MINOR; minor > 0; minor--) {
      const version = `1.${String(minor)}`;
      if (requirements?.isSetSupported(set, version)) return version;
    }
    return null;
  };
  return {
    host: String(diagnostics?.host ?? "?"),
    platform: String(diagnostics?.platform ?? "?"),
    version: diagnostics?.version ?? "?",
    displayLanguage: displayLanguage ?? null,
    contentLanguage: contentLanguage ?? null,
    requirementSets: Object.fromEntries(SETS.map((set) => [set, newest(set)])),
    browser: navigator.userAgent,
  };
}
