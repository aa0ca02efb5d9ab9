import { paneAddress } from "../addresses";
import { type Fault, type Rule, fault } from "../rule";
import { type XmlElement, childrenNamed, descendants, find } from "../xml-tree";
import { resourceOf } from "./resources";

/**
 * What Excel 2021 LTSC offers, the oldest host with a shared runtime and custom functions
 * (requirement set tables of OfficeDev/office-js-docs-reference fa81c2a76c, 2026-08-21).
 * Asking for more locks it out; the sets marked as needed lock out hosts where parts would be missing.
 */
const FLOOR: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.14",
};
const NEEDED: readonly string[] = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];
const MIN_VERSION = /^\d{1,5}\.\d{1,5}$/;
const NAMESPACE = /^[A-Za-z][A-Za-z0-9._]*$/;

function hostOf(root: XmlElement): XmlElement | null {
  return find(root, "VersionOverrides", "Hosts", "Host");
}

const sharedRuntime: Rule = {
  id: "shared-runtime",
  *check({ root }) {
    const runtime = find(hostOf(root), "Runtimes", "Runtime");
    if (!runtime) {
      const message = `缺少 <Runtimes><Runtime resid="…" lifetime="long"/></Runtimes>，请加在 <AllFormFactors> 之前；没有它，面板、按钮和函数不能共用数据。`;
      yield fault(hostOf(root) ?? root, message);
    } else if (runtime.attributes.get("lifetime") !== "long") {
      yield fault(runtime, `<Runtime> 的 lifetime 应为 long，否则关闭面板后函数和按钮会停止工作。`);
    }
  },
};

/** The elements that must all point to the page of the shared runtime. */
function* pagesOf(root: XmlElement): Generator<XmlElement> {
  for (const element of descendants(root)) {
    const inPage = element.parent?.name === "Page" || element.parent?.name === "Action";
    if (element.name === "FunctionFile" || (element.name === "SourceLocation" && inPage)) {
      yield element;
    }
  }
}

const sharedPage: Rule = {
  id: "shared-page",
  *check({ root }): Generator<Fault> {
    const runtime = find(hostOf(root), "Runtimes", "Runtime");
    const shared = runtime?.attributes.get("resid");
    if (!runtime || shared === undefined) return;
    for (const page of pagesOf(root)) {
      const id = page.attributes.get("resid");
      if (id !== shared) {
        yield fault(
          page,
          `${page.parent?.name}/${page.name} 引用 ${id}，应与 <Runtime> 同为 ${shared}，否则共享运行时不会加载。`
        );
      }
    }
    const url = resourceOf(root, runtime)?.attributes.get("DefaultValue");
    if (url !== undefined && url !== paneAddress(root)) {
      yield fault(
        runtime,
        `<Runtime> 的页面是 ${url}，<DefaultSettings> 却是 ${paneAddress(root)}；请改为同一个地址。`
      );
    }
  },
};

const oneTaskpane: Rule = {
  id: "one-taskpane",
  *check({ root }) {
    const actions = [...descendants(root)].filter(
      ({ name, attributes }) => name === "Action" && attributes.get("type") === "ShowTaskpane"
    );
    const ids = new Set(actions.map((action) => find(action, "TaskpaneId")?.text ?? ""));
    for (const action of actions) {
      if (!find(action, "TaskpaneId")?.text) {
        yield fault(action, `缺少 <TaskpaneId>，Excel 会另开一个面板；请补上。`);
      } else if (ids.size > 1) {
        yield fault(action, `各按钮的 <TaskpaneId> 不同；共享运行时只能有一个面板，请改为相同。`);
      }
    }
  },
};

function lessOrEqual(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major === limitMajor ? minor <= limitMinor : major < limitMajor;
}

const requirements: Rule = {
  id: "requirements",
  *check({ root }) {
    const sets = find(root, "Requirements", "Sets");
    const standard = sets?.attributes.get("DefaultMinVersion") ?? "1.1";
    const declared = [sets, find(root, "VersionOverrides", "Requirements", "Sets")].flatMap(
      (list) => childrenNamed(list, "Set")
    );
    for (const set of declared) {
      const name = set.attributes.get("Name") ?? "";
      const version = set.attributes.get("MinVersion") ?? standard;
      const floor = FLOOR[name];
      if (!MIN_VERSION.test(version)) {
        yield fault(set, `${name} 的 MinVersion “${version}”应为 1.1 这样的写法。`);
      } else if (floor === undefined || !lessOrEqual(version, floor)) {
        yield fault(
          set,
          `要求 ${name} ${version}，而 Excel 2021 LTSC ${floor === undefined ? "没有这一项" : `只有 ${floor}`}，那里会装不上；请降低要求，新功能改在运行时判断。`
        );
      }
    }
    const names = childrenNamed(sets, "Set").map((set) => set.attributes.get("Name"));
    for (const name of NEEDED.filter((needed) => !names.includes(needed))) {
      yield fault(
        sets ?? root,
        `<Requirements> 缺少 ${name}；没有它的 Excel 会装上却不能用，请补上。`
      );
    }
  },
};

const functionNamespace: Rule = {
  id: "function-namespace",
  *check({ root }) {
    const namespace = find(hostOf(root), "AllFormFactors", "ExtensionPoint", "Namespace");
    const resource = resourceOf(root, namespace);
    if (!resource) return;
    const name = resource.attributes.get("DefaultValue") ?? "";
    if (!NAMESPACE.test(name)) {
      yield fault(resource, `函数前缀 “${name}”应由字母开头，只用字母、数字、点和下划线。`);
    }
    for (const translation of resource.children) {
      if (translation.attributes.get("Value") !== name) {
        yield fault(
          translation,
          `函数前缀在各语言中必须相同（${name}），否则加载项写入的公式会失效。`
        );
      }
    }
  },
};

export const RUNTIME_RULES: readonly Rule[] = [
  sharedRuntime,
  sharedPage,
  oneTaskpane,
  requirements,
  functionNamespace,
];
