/** How one field of the settings is read from what a workbook holds, and what it is without a decision. */
export interface SettingField<Value> {
  readonly empty: Value;
  /** Takes whatever stands there; what cannot be understood counts as not decided. Never throws. */
  readonly read: (stored: unknown) => Value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of texts by key; other entries are left out. */
export const TEXT_BY_KEY: SettingField<Readonly<Record<string, string>>> = {
  empty: {},
  read: (stored) =>
    isRecord(stored)
      ? Object.fromEntries(
          Object.entries(stored).filter(
            (entry): entry is [string, string] => typeof entry[1] === "string"
          )
        )
      : {},
};

/** A field that lists items of one shape; other items are left out. */
export function listOf<Item>(
  isItem: (value: unknown) => value is Item
): SettingField<readonly Item[]> {
  return {
    empty: [],
    read: (stored) => (Array.isArray(stored) ? stored.filter(isItem) : []),
  };
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}
