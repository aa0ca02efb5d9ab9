import { textArgument } from "../arguments";
import { type StoredXmlPart } from "../document-store";
import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import { type Wire } from "../wire";
import { type World } from "../world";
import { action, HostObject, method, type Members, value } from "./host-object";

export function xmlPartCollection(world: World): HostObject {
  const all = (): StoredXmlPart[] => [...world.store.xmlParts.values()];
  return collection(world, "CustomXmlPartCollection", all, {
    add: method((xml) => {
      const id = world.store.nextId("XML");
      world.store.xmlParts.set(id, { id, xml: requireXml(textArgument(xml)) });
      return part(world, id);
    }),
    getByNamespace: method((namespace) => {
      const scoped = (): StoredXmlPart[] =>
        all().filter(({ xml }) => namespaceOf(xml) === textArgument(namespace));
      return scopedCollection(world, scoped);
    }),
  });
}

function scopedCollection(world: World, scoped: () => StoredXmlPart[]): HostObject {
  const only = (): HostObject | null => {
    const [first, ...more] = scoped();
    return first && more.length === 0 ? part(world, first.id) : null;
  };
  return collection(world, "CustomXmlPartScopedCollection", scoped, {
    getOnlyItem: method(() => {
      const found = only();
      if (!found) throw invalidOperation("自定义 XML 部件不是唯一的。");
      return found;
    }),
    getOnlyItemOrNullObject: method(only),
  });
}

function collection(
  world: World,
  className: string,
  parts: () => StoredXmlPart[],
  more: Members
): HostObject {
  const byId = (id: Wire): HostObject | null =>
    parts().some((each) => each.id === id) ? part(world, String(id)) : null;
  return new HostObject(
    className,
    () => ({
      getCount: method(() => parts().length),
      getItem: method((id) => byId(textArgument(id))),
      getItemOrNullObject: method((id) => byId(textArgument(id))),
      ...more,
    }),
    () => ({}),
    { items: () => parts().map(({ id }) => part(world, id)), item: byId }
  );
}

function part(world: World, id: string): HostObject {
  const stored = (): StoredXmlPart => {
    const found = world.store.xmlParts.get(id);
    if (!found) throw itemNotFound();
    return found;
  };
  return new HostObject(
    "CustomXmlPart",
    () => ({
      id: value(() => id),
      namespaceUri: value(() => namespaceOf(stored().xml)),
      getXml: method(() => stored().xml),
      setXml: action((xml) => {
        stored().xml = requireXml(textArgument(xml));
      }),
      delete: action(() => {
        world.store.xmlParts.delete(id);
      }),
    }),
    () => ({ Id: id })
  );
}

/** rule:xml-check — only that there is a root element; well-formedness is not checked. */
function requireXml(xml: string): string {
  if (!/^\s*(<\?[^>]*>\s*)?<[\p{L}_]/u.test(xml)) throw invalidArgument();
  return xml;
}

function namespaceOf(xml: string): string {
  const root = /<[\p{L}_][^>]*>/u.exec(xml)?.[0] ?? "";
  const prefix = /^<([\p{L}_][\w.-]*):/u.exec(root)?.[1];
  const name = prefix ? `xmlns:${prefix}` : "xmlns";
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(root)?.[1] ?? "";
}
