/* global Blob, URL, document, navigator, setTimeout */

/** A download may begin a moment after the click. */
const KEPT_MS = 60_000;

/** Offers a text as a file. Hosts that open no downloads do nothing, and do not say so. */
export function downloadText(name: string, content: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Puts a text on the clipboard; false where the host does not let it. */
export async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}
