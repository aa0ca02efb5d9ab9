import { HostObject, method, value } from "./host-object";

/** rule:no-tables — the simulated workbook has no tables (ListObjects); asking how many is answered with none. */
export function emptyTables(className: "TableCollection" | "TableScopedCollection"): HostObject {
  return new HostObject(
    className,
    () => ({
      count: value(() => 0),
      getCount: method(() => 0),
      getItemOrNullObject: method(() => null),
    }),
    () => ({}),
    { items: () => [], item: () => null }
  );
}
