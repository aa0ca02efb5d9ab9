import { byId } from "../dom";

const DELAY_MS = 500;

/** Shows title and explanation of a button that has `data-tip`, as Excel's supertips do. */
export function showSupertips(within: HTMLElement): void {
  const tip = byId("supertip");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    tip.hidden = true;
  };
  const show = (button: HTMLElement): void => {
    const title = document.createElement("strong");
    title.textContent = button.dataset["tipTitle"] ?? "";
    tip.replaceChildren(title, button.dataset["tip"] ?? "");
    tip.hidden = false;
    const { left, bottom } = button.getBoundingClientRect();
    const most = window.innerWidth - tip.offsetWidth - 8;
    tip.style.left = `${String(Math.min(left, most))}px`;
    tip.style.top = `${String(bottom + 8)}px`;
  };
  const target = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-tip]") : null;
  within.addEventListener("pointerover", (event) => {
    const button = target(event);
    clearTimeout(timer);
    if (button) timer = setTimeout(show, DELAY_MS, button);
    else hide();
  });
  within.addEventListener("pointerleave", hide);
  within.addEventListener("pointerdown", hide);
  within.addEventListener("focusin", (event) => {
    const button = target(event);
    if (button?.matches(":focus-visible")) show(button);
  });
  within.addEventListener("focusout", hide);
}
