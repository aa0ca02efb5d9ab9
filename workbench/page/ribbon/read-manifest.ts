export type RibbonAction =
  { readonly kind: "show-pane" } | { readonly kind: "function"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the 32 px icon below the add-in's folder, such as "assets/icons/check-32.png". */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the manifest of the add-in tells a host, in one language. */
export interface AddinManifest {
  readonly name: string;
  readonly icon: string;
  /** Of the custom functions: "PERF". */
  readonly namespace: string;
  /** Of the add-in's page. */
  readonly panePath: string;
  readonly functionsPath: string;
  readonly groups: readonly RibbonGroup[];
}

/** Reads a manifest of the XML kind as Excel does: resources by id, texts with overrides per language. */
export function readManifest(xml: string, locale: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) throw new Error("the manifest is no XML");
  const root = manifest.documentElement;
  const home = required(root, "SourceLocation").getAttribute("DefaultValue") ?? "";
  const pathOf = (url: string): string => pathFrom(home, url);
  const resources = new Map(
    all(manifest, "Image", "Url", "String").map((resource) => [
      resource.getAttribute("id") ?? "",
      localValue(resource, locale),
    ])
  );
  const resource = (parent: Element, name: string): string =>
    resources.get(first(parent, name)?.getAttribute("resid") ?? "") ?? "";
  const iconOf = (parent: Element): string => {
    const images = Array.from(first(parent, "Icon")?.children ?? []);
    const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0];
    return pathOf(resources.get(image?.getAttribute("resid") ?? "") ?? "");
  };
  const functions = all(root, "ExtensionPoint").find(
    (point) => typeOf(point) === "CustomFunctions"
  );
  const ribbon = all(root, "ExtensionPoint").find(
    (point) => typeOf(point) === "PrimaryCommandSurface"
  );
  const metadata = first(functions ?? root, "Metadata");
  return {
    name: localValue(required(root, "DisplayName"), locale),
    icon: pathOf(localValue(required(root, "IconUrl"), locale)),
    namespace: resource(functions ?? root, "Namespace"),
    panePath: pathOf(resource(required(root, "DesktopFormFactor"), "FunctionFile")),
    functionsPath: metadata ? pathOf(resource(metadata, "SourceLocation")) : "",
    groups: all(ribbon ?? root, "Group").map((group) => ({
      label: resource(group, "Label"),
      buttons: all(group, "Control").map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: resource(control, "Label"),
        tip: resource(required(control, "Supertip"), "Description"),
        icon: iconOf(control),
        action: actionOf(control),
      })),
    })),
  };
}

function actionOf(control: Element): RibbonAction {
  const action = required(control, "Action");
  if (typeOf(action) === "ShowTaskpane") return { kind: "show-pane" };
  return { kind: "function", name: required(action, "FunctionName").textContent.trim() };
}

/** The first element of this name at any depth, its own label before those of its parts. */
function first(parent: Element, name: string): Element | undefined {
  return (
    Array.from(parent.children).find(({ localName }) => localName === name) ?? all(parent, name)[0]
  );
}

function required(parent: Element, name: string): Element {
  const found = first(parent, name);
  if (!found) throw new Error(`the manifest has no ${name} in ${parent.localName}`);
  return found;
}

function all(parent: Element | Document, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => Array.from(parent.getElementsByTagNameNS("*", name)));
}

function typeOf(node: Element): string {
  return node.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

function localValue(node: Element, locale: string): string {
  const override = Array.from(node.children).find(
    (each) => each.localName === "Override" && each.getAttribute("Locale") === locale
  );
  return override?.getAttribute("Value") ?? node.getAttribute("DefaultValue") ?? "";
}

/** Places in the manifest are full addresses; the page serves the same files from its own. */
function pathFrom(home: string, url: string): string {
  if (url === "") return "";
  const folder = home.slice(0, home.lastIndexOf("/") + 1);
  return url.startsWith(folder) ? url.slice(folder.length) : new URL(url).pathname.slice(1);
}
