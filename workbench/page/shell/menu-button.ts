import { element } from "../dom";

export interface MenuItem {
  readonly label: string;
  readonly tip?: string;
  /** Undefined for items that are no switches. */
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

let lastId = 0;

/** A button that opens a menu below itself; the items are asked for each time it opens. */
export function menuButton(
  button: HTMLButtonElement,
  items: () => readonly MenuItem[]
): HTMLElement {
  lastId += 1;
  const menu = element("div", {
    id: `menu-${String(lastId)}`,
    className: "menu",
    attributes: { role: "menu", popover: "auto" },
  });
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.popoverTargetElement = menu;
  menu.addEventListener("beforetoggle", (event) => {
    if ((event as ToggleEvent).newState !== "open") return;
    menu.replaceChildren(...items().map((item) => itemElement(item, menu)));
    const { left, bottom, right } = button.getBoundingClientRect();
    const isRight = left > window.innerWidth / 2;
    menu.style.top = `${String(bottom + 4)}px`;
    menu.style.left = isRight ? "auto" : `${String(left)}px`;
    menu.style.right = isRight ? `${String(window.innerWidth - right)}px` : "auto";
  });
  menu.addEventListener("toggle", (event) => {
    const isOpen = (event as ToggleEvent).newState === "open";
    button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) menu.querySelector("button")?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = Array.from(menu.querySelectorAll("button"));
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  });
  return menu;
}

function itemElement({ label, tip, checked, onChoose }: MenuItem, menu: HTMLElement): HTMLElement {
  const isSwitch = checked !== undefined;
  return element(
    "button",
    {
      className: "menu-item",
      attributes: {
        type: "button",
        role: isSwitch ? "menuitemcheckbox" : "menuitem",
        ...(isSwitch ? { "aria-checked": String(checked) } : {}),
      },
      onClick: () => {
        menu.hidePopover();
        onChoose();
      },
    },
    [
      element("span", { className: "menu-label", text: label }),
      ...(tip ? [element("span", { className: "menu-tip", text: tip })] : []),
    ]
  );
}
