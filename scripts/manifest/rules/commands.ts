import type { Command } from "../../../src/commands/commands";
import type { Language } from "../../../src/core/texts/message";
import { pathBelowBase } from "../addresses";
import { type Fault, type ManifestProject, type Rule, fault } from "../rule";
import { type XmlElement, childrenNamed, descendants, find } from "../xml-tree";
import { resourceOf } from "./resources";

const TRANSLATION: Language = "en-US";

function buttonsOf(root: XmlElement): XmlElement[] {
  return [...descendants(root)].filter(({ name }) => name === "Control");
}

/** The command a button stands for: that of its function, or of opening the pane. */
function commandIdOf(button: XmlElement): string {
  return find(button, "Action", "FunctionName")?.text ?? "openPane";
}

const commandAssociated: Rule = {
  id: "command-associated",
  *check({ root, associated }) {
    for (const name of descendants(root)) {
      if (name.name === "FunctionName" && !associated.includes(name.text)) {
        yield fault(
          name,
          `按钮的函数 ${name.text} 没有在 src/commands 中用 Office.actions.associate 登记，点了不会有反应；请补上或改名。`
        );
      }
    }
  },
};

const commandButton: Rule = {
  id: "command-button",
  *check({ root, commands }) {
    const ids = buttonsOf(root).map(commandIdOf);
    for (const { id } of commands) {
      const count = ids.filter((other) => other === id).length;
      if (count !== 1) {
        yield fault(
          root,
          `命令 ${id} 应有且只有一个按钮，现有 ${count} 个；请按 src/commands/commands.ts 修改。`
        );
      }
    }
  },
};

function textOf(resource: XmlElement | null, language: Language): string | null {
  if (!resource) return null;
  if (language !== TRANSLATION) return resource.attributes.get("DefaultValue") ?? null;
  const translation = childrenNamed(resource, "Override").find(
    ({ attributes }) => attributes.get("Locale") === language
  );
  return translation?.attributes.get("Value") ?? null;
}

function* textFaults(
  { root, commandText }: ManifestProject,
  button: XmlElement,
  command: Command
): Generator<Fault> {
  const places = [
    [find(button, "Label"), command.label],
    [find(button, "Supertip", "Title"), command.label],
    [find(button, "Supertip", "Description"), command.tip],
  ] as const;
  for (const [element, key] of places) {
    for (const language of ["zh-CN", TRANSLATION] as const) {
      const shown = textOf(resourceOf(root, element), language);
      const expected = commandText(key, language);
      if (element && shown !== null && shown !== expected) {
        yield fault(
          element,
          `按钮文字“${shown}”与 src/commands/texts 中的“${expected}”不同，请改为一致。`
        );
      }
    }
  }
}

const commandTexts: Rule = {
  id: "command-texts",
  *check(project) {
    for (const button of buttonsOf(project.root)) {
      const command = project.commands.find(({ id }) => id === commandIdOf(button));
      if (command) yield* textFaults(project, button, command);
    }
  },
};

const commandIcon: Rule = {
  id: "command-icon",
  *check({ root, commands }) {
    for (const button of buttonsOf(root)) {
      const command = commands.find(({ id }) => id === commandIdOf(button));
      for (const image of childrenNamed(find(button, "Icon"), "Image")) {
        const url = resourceOf(root, image)?.attributes.get("DefaultValue");
        const expected = `assets/icons/${command?.icon}-`;
        if (command && url && pathBelowBase(root, url)?.startsWith(expected) === false) {
          yield fault(
            image,
            `按钮 ${command.id} 的图标应为 ${expected}…，现为 ${url}；请改为一致。`
          );
        }
      }
    }
  },
};

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: Readonly<Record<string, string>>;
  }[];
}

function readShortcuts(content: Uint8Array): Shortcuts | null {
  try {
    const { actions, shortcuts } = JSON.parse(Buffer.from(content).toString("utf8"));
    return Array.isArray(actions) && Array.isArray(shortcuts) ? { actions, shortcuts } : null;
  } catch {
    return null;
  }
}

const shortcutKeys: Rule = {
  id: "shortcuts",
  *check({ root, readAsset, commands, commandText }) {
    const element = find(root, "ExtendedOverrides");
    const path = element && pathBelowBase(root, element.attributes.get("Url") ?? "");
    const content = path ? readAsset(path) : null;
    if (!element || !content) return;
    const file = readShortcuts(content);
    if (!file) {
      yield fault(
        element,
        `${path} 不是有效的快捷键文件（JSON，含 actions 和 shortcuts），请修改。`
      );
      return;
    }
    for (const { id, label, key } of commands) {
      const name = `${commandText(label, "zh-CN")} / ${commandText(label, TRANSLATION)}`;
      if (file.actions.find((action) => action.id === id)?.name !== name) {
        yield fault(element, `${path} 中命令 ${id} 应写为 { "id": "${id}", "name": "${name}" }。`);
      }
      const given = file.shortcuts.find(({ action }) => action === id)?.key.default;
      if (given !== key) {
        yield fault(
          element,
          `${path} 中命令 ${id} 的按键应为 ${key}，现为 ${given ?? "空"}；请与 src/commands 一致。`
        );
      }
    }
    const known = commands.map(({ id }) => id as string);
    const strangers = [
      ...file.actions.map(({ id }) => id),
      ...file.shortcuts.map(({ action }) => action),
    ].filter((id) => !known.includes(id));
    for (const id of new Set(strangers)) {
      yield fault(element, `${path} 中的 ${id} 不是 src/commands 中的命令，请删除。`);
    }
  },
};

export const COMMAND_RULES: readonly Rule[] = [
  commandAssociated,
  commandButton,
  commandTexts,
  commandIcon,
  shortcutKeys,
];
