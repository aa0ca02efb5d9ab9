import { type Rule, fault } from "../rule";
import { type XmlElement, childrenNamed, descendants, find } from "../xml-tree";
import { resourceOf } from "./resources";

const TRANSLATION = "en-US";

/** What a person reads: names, descriptions, strings and the functions' metadata. */
function* readSettings(root: XmlElement): Generator<XmlElement> {
  for (const element of descendants(root)) {
    const shown = ["DisplayName", "Description"].includes(element.name);
    if (element.name === "String" || (shown && element.parent === root)) yield element;
  }
  const functions = find(root, "VersionOverrides", "Hosts", "Host", "AllFormFactors");
  const metadata = find(functions, "ExtensionPoint", "Metadata", "SourceLocation");
  const resource = resourceOf(root, metadata);
  if (resource) yield resource;
}

const englishOverride: Rule = {
  id: "english-override",
  *check({ root }) {
    for (const setting of readSettings(root)) {
      const translated = childrenNamed(setting, "Override").some(
        ({ attributes }) => attributes.get("Locale") === TRANSLATION
      );
      const name = setting.attributes.get("id") ?? setting.name;
      if (!translated) {
        yield fault(
          setting,
          `${name} 没有英文；请补上 <Override Locale="${TRANSLATION}" Value="…"/>（资源里用 bt:Override）。`
        );
      }
    }
  },
};

const overrideOnce: Rule = {
  id: "override-once",
  *check({ root }) {
    const standard = find(root, "DefaultLocale")?.text;
    for (const element of descendants(root)) {
      const seen = new Set([standard]);
      for (const translation of childrenNamed(element, "Override")) {
        const locale = translation.attributes.get("Locale");
        if (seen.has(locale)) {
          yield fault(translation, `${locale} 的译文重复，或与默认语言相同；请删除。`);
        }
        seen.add(locale);
      }
    }
  },
};

export const LANGUAGE_RULES: readonly Rule[] = [englishOverride, overrideOnce];
