import { type Rule, fault } from "../rule";
import { RESOURCE_ID, SHORT_STRING } from "../schema";
import { type XmlElement, descendants, find } from "../xml-tree";

/** Which part of Resources an element's resid must point into, by schema type of the reference. */
const KINDS: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

export function resourcesOf(root: XmlElement): XmlElement[] {
  const resources = find(root, "VersionOverrides", "Resources");
  return resources?.children.flatMap(({ children }) => children) ?? [];
}

/** The resource that an element points to, or null. */
export function resourceOf(root: XmlElement, element: XmlElement | null): XmlElement | null {
  const id = element?.attributes.get("resid");
  return resourcesOf(root).find(({ attributes }) => attributes.get("id") === id) ?? null;
}

function* referencesOf(root: XmlElement): Generator<[XmlElement, string]> {
  for (const element of descendants(root)) {
    const id = element.attributes.get("resid");
    if (id !== undefined) yield [element, id];
  }
}

const resourceMissing: Rule = {
  id: "resource-missing",
  *check({ root }) {
    for (const [element, id] of referencesOf(root)) {
      if (!resourceOf(root, element)) {
        yield fault(
          element,
          `<${element.name}> 引用的资源 ${id} 不存在；请在 <Resources> 中补上或改正 resid。`
        );
      }
    }
  },
};

const resourceKind: Rule = {
  id: "resource-kind",
  *check({ root }) {
    for (const [element, id] of referencesOf(root)) {
      const expected = KINDS[element.name];
      const found = resourceOf(root, element)?.parent?.name;
      if (expected && found && expected !== found) {
        yield fault(
          element,
          `<${element.name}> 应引用 <bt:${expected}> 里的资源，${id} 却在 <bt:${found}> 里；请移动该资源。`
        );
      }
    }
  },
};

const resourceUnused: Rule = {
  id: "resource-unused",
  *check({ root }) {
    const used = new Set([...referencesOf(root)].map(([, id]) => id));
    for (const resource of resourcesOf(root)) {
      const id = resource.attributes.get("id");
      if (id !== undefined && !used.has(id)) {
        yield fault(resource, `资源 ${id} 没有被用到；请删除，或检查引用它的 resid 是否写错。`);
      }
    }
  },
};

const resourceId: Rule = {
  id: "resource-id",
  *check({ root }) {
    const seen = new Set<string>();
    for (const resource of resourcesOf(root)) {
      const id = resource.attributes.get("id");
      if (id === undefined) continue;
      if (id.length < 1 || id.length > RESOURCE_ID) {
        yield fault(
          resource,
          `资源编号 ${id} 有 ${id.length} 个字符，应为 1–${RESOURCE_ID} 个，请缩短。`
        );
      }
      if (seen.has(id)) yield fault(resource, `资源编号 ${id} 重复，请改名。`);
      seen.add(id);
    }
  },
};

const controlId: Rule = {
  id: "control-id",
  *check({ root }) {
    const seen = new Set<string>();
    for (const element of descendants(root)) {
      if (!["Group", "Control", "CustomTab"].includes(element.name)) continue;
      const id = element.attributes.get("id");
      if (id === undefined) continue;
      if (id.length < 1 || id.length > SHORT_STRING) {
        yield fault(
          element,
          `<${element.name}> 的 id 有 ${id.length} 个字符，应为 1–${SHORT_STRING} 个，请缩短。`
        );
      }
      if (seen.has(id)) yield fault(element, `<${element.name}> 的 id ${id} 重复，请改名。`);
      seen.add(id);
    }
  },
};

export const RESOURCE_RULES: readonly Rule[] = [
  resourceMissing,
  resourceKind,
  resourceUnused,
  resourceId,
  controlId,
];
