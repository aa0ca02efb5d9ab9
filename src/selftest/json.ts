/** Plain data, as it is shown, compared and sent. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A place where two pieces of data differ; null stands for "there is nothing". */
export interface Difference {
  /** Such as "A1.text" or "events[0].address". */
  readonly place: string;
  readonly expected: Json;
  readonly observed: Json;
}

/** Copies data without what JSON cannot carry; nothing at all becomes null. */
export function plain(data: unknown): Json {
  return data === undefined ? null : (JSON.parse(JSON.stringify(data)) as Json);
}

/** Where two pieces of data differ; the order of keys does not count. */
export function differences(expected: Json, observed: Json, place = ""): Difference[] {
  if (isList(expected) && isList(observed)) {
    const longer = expected.length > observed.length ? expected : observed;
    return longer.flatMap((_, index) =>
      differences(expected[index] ?? null, observed[index] ?? null, `${place}[${String(index)}]`)
    );
  }
  if (isRecord(expected) && isRecord(observed)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(observed)]);
    return [...keys].flatMap((key) =>
      differences(expected[key] ?? null, observed[key] ?? null, place ? `${place}.${key}` : key)
    );
  }
  return JSON.stringify(expected) === JSON.stringify(observed)
    ? []
    : [{ place, expected, observed }];
}

/** Data on few lines: one for each entry of the outermost list or record. */
export function inLines(data: Json): string {
  if (isList(data)) return data.map((entry) => JSON.stringify(entry)).join("\n");
  if (!isRecord(data)) return JSON.stringify(data);
  return Object.entries(data)
    .map(([key, entry]) => `${key}: ${JSON.stringify(entry)}`)
    .join("\n");
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data);
}

function isRecord(data: Json): data is { readonly [key: string]: Json } {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
