export interface ElementOptions {
  readonly className?: string;
  readonly text?: string;
  readonly id?: string;
  readonly title?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** A new element with its children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  options: ElementOptions = {},
  children: readonly Node[] = []
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { className, text, id, title, attributes = {}, onClick } = options;
  if (className) made.className = className;
  if (id) made.id = id;
  if (title) made.title = title;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (onClick) made.addEventListener("click", onClick);
  made.append(...children);
  return made;
}

/** The element of the page with this id; it stands in index.html. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
