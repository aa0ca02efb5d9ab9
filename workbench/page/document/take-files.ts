import { byId, element } from "../dom";
import { text } from "../texts/text";

/** Lets a person choose a file. */
export function chooseFile(onFile: (file: File) => void): void {
  const input = element("input", { attributes: { type: "file", accept: ".xlsx,.xlsm" } });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onFile(file);
  });
  input.click();
}

/** Takes files dropped anywhere on the page; call it for the pane's document, too, which would open them itself. */
export function takeDrops(target: Document, onFiles: (files: readonly File[]) => void): void {
  const sign = byId("drop");
  sign.textContent = text("file.drop");
  target.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    sign.hidden = false;
  });
  target.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  target.addEventListener("drop", (event) => {
    sign.hidden = true;
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
}
