/** A requirement set and the version a member needs: ["ExcelApi", "1.13"]. */
export type SetNeed = readonly [name: string, version: string];

export interface MemberInfo {
  readonly kind: "method" | "value" | "object";
  readonly need: SetNeed | null;
}

/** Classes of the Excel namespace with their members by public name. Plain JSON. */
export type MemberTable = Readonly<Record<string, Readonly<Record<string, MemberInfo>>>>;

/** Requirement sets a host declares: { ExcelApi: "1.14" }. */
export type ApiSets = Readonly<Record<string, string>>;

/** Excel 2021 LTSC (Office add-in documentation and user reports). */
export const DEFAULT_API_SETS: ApiSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.1",
};

export function isSupported(sets: ApiSets, [name, version]: SetNeed): boolean {
  const declared = sets[name];
  return declared !== undefined && compareVersions(declared, version) >= 0;
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
