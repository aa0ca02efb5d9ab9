import { byId } from "../dom";

const SHOWN_MS = 4000;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** A short notice above the status bar; it goes by itself. */
export function toast(message: string): void {
  const place = byId("toast");
  place.textContent = message;
  place.classList.add("shown");
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    place.classList.remove("shown");
  }, SHOWN_MS);
}
