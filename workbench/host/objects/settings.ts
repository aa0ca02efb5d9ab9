import { dataArgument, textArgument } from "../arguments";
import { itemNotFound } from "../host-error";
import { type Wire } from "../wire";
import { type World } from "../world";
import { action, HostObject, method, value } from "./host-object";

/** Settings stored with the workbook. rule:setting-dates — dates travel as "Date(ms)" text (seen with office.js 1.1.110). */
export function settingCollection({ store }: World): HostObject {
  const byKey = (key: Wire): HostObject | null =>
    typeof key === "string" && store.settings.has(key) ? setting(key) : null;
  const setting = (key: string): HostObject =>
    new HostObject(
      "Setting",
      () => ({
        key: value(() => key),
        value: value(
          () => {
            if (!store.settings.has(key)) throw itemNotFound();
            return store.settings.get(key) ?? null;
          },
          (stored) => {
            store.settings.set(key, stored);
          }
        ),
        delete: action(() => {
          store.settings.delete(key);
        }),
      }),
      () => ({ _Id: key })
    );
  return new HostObject(
    "SettingCollection",
    () => ({
      getCount: method(() => store.settings.size),
      getItem: method((key) => byKey(textArgument(key))),
      getItemOrNullObject: method((key) => byKey(textArgument(key))),
      add: method((key, stored) => {
        store.settings.set(textArgument(key), dataArgument(stored));
        return setting(textArgument(key));
      }),
    }),
    () => ({}),
    { items: () => [...store.settings.keys()].map(setting), item: byKey }
  );
}
