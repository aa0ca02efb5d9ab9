import { type Rule, fault } from "../rule";
import { LONG_STRING, PERMISSIONS, SHORT_STRING, URL_LENGTH, UUID } from "../schema";
import { type XmlElement, descendants, find } from "../xml-tree";
import { addressesOf } from "../addresses";

const ID = new RegExp(`^((urn:uuid:)?${UUID}|\\{${UUID}\\})$`);
const EXAMPLE_IDS = /^\{?(urn:uuid:)?0{8}-(0{4}-){3}0{12}\}?$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const LOCALE =
  /^([a-zA-Z]{2,3}-[a-zA-Z0-9]{3,8}(-[a-zA-Z]{2,3})?|[a-zA-Z]{2,3}(-[a-zA-Z]{2,3}(_tradnl|\.pseudo|-[a-zA-Z]{4,8})?)?)$/;

const uuid: Rule = {
  id: "uuid",
  *check({ root }) {
    const id = find(root, "Id");
    if (id && (!ID.test(id.text) || EXAMPLE_IDS.test(id.text))) {
      yield fault(
        id,
        `<Id> “${id.text}”不是 UUID；请用 node -p "crypto.randomUUID()" 生成一个，发布后不要再改。`
      );
    }
  },
};

const version: Rule = {
  id: "version",
  *check({ root, packageVersion }) {
    const element = find(root, "Version");
    if (!element) return;
    if (!VERSION.test(element.text)) {
      yield fault(
        element,
        `<Version> “${element.text}”应为用点隔开的 1–4 个数，如 ${packageVersion}.0。`
      );
    } else if (element.text !== `${packageVersion}.0`) {
      yield fault(
        element,
        `<Version> 是 ${element.text}，package.json 是 ${packageVersion}；请改为 ${packageVersion}.0，否则已安装的人收不到更新。`
      );
    }
  },
};

const locale: Rule = {
  id: "locale",
  *check({ root }) {
    const standard = find(root, "DefaultLocale");
    if (standard && !LOCALE.test(standard.text)) {
      yield fault(
        standard,
        `<DefaultLocale> “${standard.text}”不是语言代码，请改为 zh-CN 这样的写法。`
      );
    }
    for (const element of descendants(root)) {
      const given = element.attributes.get("Locale");
      if (given !== undefined && !LOCALE.test(given)) {
        yield fault(element, `Locale="${given}" 不是语言代码，请改为 en-US 这样的写法。`);
      }
    }
  },
};

const permissions: Rule = {
  id: "permissions",
  *check({ root }) {
    const element = find(root, "Permissions");
    if (element && !PERMISSIONS.includes(element.text)) {
      yield fault(
        element,
        `<Permissions> “${element.text}”不认识；请改为 ${PERMISSIONS.join("、")} 之一。`
      );
    }
  },
};

/** The longest value of a setting or resource; null when the schema sets none. */
function limitOf(setting: XmlElement): number | null {
  if (setting.name === "DisplayName") return SHORT_STRING;
  if (setting.name === "Description") return LONG_STRING;
  if (setting.name !== "String") return null;
  return setting.parent?.name === "ShortStrings" ? SHORT_STRING : LONG_STRING;
}

const textLength: Rule = {
  id: "text-length",
  *check({ root }) {
    for (const element of descendants(root)) {
      const setting = element.name === "Override" ? element.parent : element;
      const limit = setting && limitOf(setting);
      const text = element.attributes.get(element === setting ? "DefaultValue" : "Value");
      if (!limit || text === undefined) continue;
      if (text.length < 1 || text.length > limit) {
        yield fault(
          element,
          `文字有 ${text.length} 个字，应为 1–${limit} 个：“${text.slice(0, 20)}……”请修改。`
        );
      }
    }
    const provider = find(root, "ProviderName");
    if (provider && (provider.text.length < 1 || provider.text.length > SHORT_STRING)) {
      yield fault(
        provider,
        `<ProviderName> 应为 1–${SHORT_STRING} 个字，现有 ${provider.text.length} 个。`
      );
    }
    for (const { element, url } of addressesOf(root)) {
      if (url.length > URL_LENGTH) {
        yield fault(element, `地址有 ${url.length} 个字符，最多 ${URL_LENGTH} 个，请缩短。`);
      }
    }
  },
};

export const VALUE_RULES: readonly Rule[] = [uuid, version, locale, permissions, textLength];
