import { type XmlElement, descendants, find } from "./xml-tree";

/** An address in the manifest and the element that holds it. */
export interface Address {
  readonly element: XmlElement;
  readonly url: string;
}

const ADDRESS_SETTINGS: readonly string[] = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Image",
  "Url",
];

/** Every address, with those for other languages. */
export function* addressesOf(root: XmlElement): Generator<Address> {
  for (const element of descendants(root)) {
    const setting = element.name === "Override" ? element.parent : element;
    if (setting && ADDRESS_SETTINGS.includes(setting.name)) {
      const url = element.attributes.get(element === setting ? "DefaultValue" : "Value");
      if (url !== undefined) yield { element, url };
    }
    if (element.name === "ExtendedOverrides") {
      for (const name of ["Url", "ResourcesUrl"]) {
        const url = element.attributes.get(name);
        if (url !== undefined) yield { element, url };
      }
    }
  }
}

/** The task pane's address, which every host older than VersionOverrides opens. */
export function paneAddress(root: XmlElement): string | null {
  const location = find(root, "DefaultSettings", "SourceLocation");
  return location?.attributes.get("DefaultValue") ?? null;
}

/** "https://localhost:3000/" for "https://localhost:3000/taskpane.html". */
export function baseAddress(root: XmlElement): string | null {
  const pane = paneAddress(root);
  return pane === null ? null : pane.slice(0, pane.lastIndexOf("/") + 1);
}

/** "assets/icons/pane-16.png"; null when the address is not below the pane's folder. */
export function pathBelowBase(root: XmlElement, url: string): string | null {
  const base = baseAddress(root);
  return base !== null && url.startsWith(base) ? url.slice(base.length) : null;
}
