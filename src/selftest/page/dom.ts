type Child = Node | string | null;

/** An element with attributes and children; nulls are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A text in Chinese with its English below or beside it. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export function both({ zh, en }: Words): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(zh, " ", element("span", { lang: "en", class: "en" }, en));
  return fragment;
}

export function button(words: Words, onPress: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, both(words));
  made.addEventListener("click", onPress);
  return made;
}
