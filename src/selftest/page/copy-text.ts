/** Puts the text of a box on the clipboard. False when the host allows neither way. */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    // Panes in Excel are often not allowed to use the newer way.
    box.focus();
    box.select();
    return document.execCommand("copy");
  }
}
