import { type Fault, type Rule, fault } from "../rule";
import { ELEMENT_TYPES, type ElementType, OFFICE_APP, TYPED_ELEMENTS } from "../schema";
import { type XmlElement, childrenNamed, descendants, pathOf } from "../xml-tree";

function typeOf(element: XmlElement): ElementType | null {
  if (TYPED_ELEMENTS.includes(element.name)) {
    return ELEMENT_TYPES[`${element.name}:${element.attributes.get("type") ?? ""}`] ?? null;
  }
  const path = pathOf(element).split("/");
  for (const depth of [3, 2, 1]) {
    const type = ELEMENT_TYPES[path.slice(-depth).join("/")];
    if (type) return type;
  }
  return null;
}

/** Elements that the schema allows where they stand, with their types. */
function* known(root: XmlElement): Generator<[XmlElement, ElementType]> {
  for (const element of descendants(root)) {
    const type = typeOf(element);
    if (type) yield [element, type];
  }
}

const taskPaneApp: Rule = {
  id: "task-pane-app",
  *check({ root }) {
    const { name, namespace, attributes } = root;
    if (
      name !== "OfficeApp" ||
      namespace !== OFFICE_APP ||
      attributes.get("type") !== "TaskPaneApp"
    ) {
      yield fault(
        root,
        `根元素应为 <OfficeApp xmlns="${OFFICE_APP}" xsi:type="TaskPaneApp">，请按此修改。`
      );
    }
  },
};

const unknownElement: Rule = {
  id: "unknown-element",
  *check({ root }) {
    for (const [element, { children = [], childNamespace = element.namespace }] of known(root)) {
      for (const child of element.children) {
        if (!children.some(([name]) => name === child.name)) {
          yield fault(
            child,
            `<${element.name}> 里不能有 <${child.name}>，Excel 会拒绝整个清单；请删除或移到正确位置。`
          );
          continue;
        }
        const type = typeOf(child);
        if (!type) {
          const given = child.attributes.get("type") ?? "";
          yield fault(
            child,
            `<${child.name}> 的 xsi:type="${given}" 不认识；请改为 ${typesOf(child.name)}。`
          );
          continue;
        }
        const expected = type.namespace ?? childNamespace;
        if (child.namespace !== expected) {
          yield fault(child, `<${child.name}> 的命名空间应为 ${expected}；请加上或去掉 bt: 前缀。`);
        }
      }
    }
  },
};

function typesOf(name: string): string {
  return Object.keys(ELEMENT_TYPES)
    .filter((key) => key.startsWith(`${name}:`))
    .map((key) => key.slice(name.length + 1))
    .join("、");
}

const elementOrder: Rule = {
  id: "element-order",
  *check({ root }) {
    for (const [element, { children = [] }] of known(root)) {
      const order = children.map(([name]) => name);
      let last = 0;
      for (const child of element.children) {
        const place = order.indexOf(child.name);
        if (place < 0) continue;
        if (place < last) {
          yield fault(
            child,
            `<${child.name}> 应在 <${order[last]}> 之前；<${element.name}> 里的顺序是：${order.join("、")}。`
          );
        }
        last = Math.max(last, place);
      }
    }
  },
};

const elementCount: Rule = {
  id: "element-count",
  *check({ root }) {
    for (const [element, { children = [] }] of known(root)) {
      for (const [name, occurrence] of children) {
        const found = childrenNamed(element, name);
        if (found.length === 0 && (occurrence === "" || occurrence === "+")) {
          yield fault(element, `<${element.name}> 里缺少 <${name}>，请补上。`);
        }
        const extra = found[1];
        if (extra && (occurrence === "" || occurrence === "?")) {
          yield fault(extra, `<${element.name}> 里只能有一个 <${name}>，请删除多余的。`);
        }
      }
    }
  },
};

const missingAttribute: Rule = {
  id: "missing-attribute",
  *check({ root }) {
    for (const [element, { attributes = [] }] of known(root)) {
      for (const name of attributes) {
        if (!element.attributes.has(name)) {
          yield fault(element, `<${element.name}> 缺少属性 ${name}，请补上。`);
        }
      }
    }
  },
};

const workbookOnly: Rule = {
  id: "workbook-host",
  *check({ root }): Generator<Fault> {
    for (const host of descendants(root)) {
      if (host.name !== "Host") continue;
      const given = host.attributes.get("Name") ?? host.attributes.get("type");
      if (given !== "Workbook") {
        yield fault(host, `本加载项只用于 Excel，<Host> 应为 Workbook，现为 ${given ?? "空"}。`);
      }
    }
    if (childrenNamed(root, "Hosts").length === 0) {
      yield fault(root, `缺少 <Hosts>，请补上 <Hosts><Host Name="Workbook"/></Hosts>。`);
    }
  },
};

export const STRUCTURE_RULES: readonly Rule[] = [
  taskPaneApp,
  unknownElement,
  elementOrder,
  elementCount,
  missingAttribute,
  workbookOnly,
];
